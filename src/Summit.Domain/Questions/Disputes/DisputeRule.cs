namespace Summit.Domain;

/// <summary>The rule of disputes: the sides of what is said of one property of one part.</summary>
/// <param name="contradictions">When two accounts contradict each other.</param>
/// <param name="accounts">All accounts of the property.</param>
/// <param name="own">What the record itself says of it: one value, or of a property of many values all that it lists.</param>
internal sealed class DisputeRule(Contradictions contradictions, IReadOnlyList<Account> accounts, IReadOnlyList<ClaimValue> own)
{
    /// <summary>The sides; empty where nothing is disputed.</summary>
    /// <param name="speaks">Which accounts may open a dispute: of a part of a session not those at its whole alone.</param>
    public IReadOnlyList<DisputeSide> Sides(Func<Account, bool> speaks)
    {
        IReadOnlyList<Account> among = contradictions.Among(accounts);
        HashSet<Account> disputing = among.Any(speaks) ? new(among, ReferenceEqualityComparer.Instance) : [];
        ClaimValue[] unsupported = [.. own.Where(v => v.IsRecorded && !accounts.Any(a => Supports(a, v)) && accounts.Any(a => speaks(a) && Opposes(a, v)))];
        return
        [
            .. unsupported.Select(v => v.Flag == false ? new DisputeSide(ClaimValue.Of(true), true, [], []) : new DisputeSide(v, false, [], [])),
            .. DisputeSide.Of(accounts.Where(a => disputing.Contains(a) || unsupported.Any(v => Opposes(a, v)))),
        ];
    }

    private bool Supports(Account account, ClaimValue value) =>
        value.Flag is { } held ? account.Denied != held
        : account.Denied ? false
        : Contradictions.IsOfMany(account.Property) ? contradictions.Entails(account.Property, account.Value, value)
        : !contradictions.Excludes(account.Property, account.Value, value, account.Days, DaysOf(account, value));

    private bool Opposes(Account account, ClaimValue value) =>
        value.Flag is { } held ? account.Denied == held
        : account.Denied ? contradictions.Entails(account.Property, value, account.Value, DaysOf(account, value), account.Days)
        : contradictions.Excludes(account.Property, account.Value, value, account.Days, DaysOf(account, value)) || NamesNothingOfTheRecords(account);

    // Of who blocked a text the record tells apart as sources do.
    private bool NamesNothingOfTheRecords(Account account) => Contradictions.TellsApart(account.Property) && !accounts.Any(a => !a.Denied && own.Contains(a.Value));

    private static DayBounds? DaysOf(Account account, ClaimValue value) => account.Days is not null && Edtf.TryParse(value.Text, out Edtf day) && day.TryGetBounds(out DayBounds bounds) ? bounds : null;
}
