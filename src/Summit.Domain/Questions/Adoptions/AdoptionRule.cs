namespace Summit.Domain;

/// <summary>The rule of adoptions: who says what of a statement's adoption, its blockers and the reasons, and what the policy takes.</summary>
internal static class AdoptionRule
{
    private static readonly ClaimProperty[] Asked = [ClaimProperty.Adoption, ClaimProperty.BlockedBy, ClaimProperty.Reason];

    public static StatementAdoption Of(Reading reading, Statement statement)
    {
        IReadOnlyList<Account> accounts = reading.AccountsOf(statement);
        DisputeSearch search = new(reading);
        AdoptionAccount[] all = [.. Asked.Select(p => Of(reading, statement, search, p, [.. accounts.Where(a => a.Property == p && a.Part == default)]))];
        Evidence[] evidence = [Evidence.Of(statement.Id, reading.WhenOf(statement.Id), reading.IsKnown(statement.Id), HistoryOrigin.Of(reading))];
        return new()
        {
            Statement = statement.Id,
            Adoption = all[0],
            BlockedBy = all[1],
            Reasons = all[2],
            Evidence = evidence,
            Definition = Definition.Of(reading, [], null),
            Notes = [.. NotKnown(reading, statement), .. Notes.Of(reading, [], null, evidence)],
            Names = Names.Of(reading),
        };
    }

    private static IEnumerable<string> NotKnown(Reading reading, Statement statement) =>
        reading.IsKnown(statement.Id) == Truth.False ? [$"'{statement.Id}' was not known by {Words.Iso(reading.KnownBy)}."] : [];

    private static AdoptionAccount Of(Reading reading, Statement statement, DisputeSearch search, ClaimProperty property, IReadOnlyList<Account> accounts)
    {
        IReadOnlyList<DisputeSide> disputed = search.Sides(accounts, DisputeSearch.OwnOf(statement, default, property));
        IReadOnlyList<DisputeSide> sides = [.. disputed.Where(s => s.Sources.Count == 0), .. DisputeSide.Of(accounts)];
        IReadOnlyList<string> taken = reading.IsKnown(statement.Id) == Truth.False ? [] : reading.TakenOf(statement, default, property, default);
        return new(property, taken, disputed.Count > 0, sides, [.. reading.SilentOn(statement, property).Distinct().Order()]);
    }
}
