namespace Summit.Domain;

/// <summary>The rule of disputes: the sides of what is said of one property of one part.</summary>
internal static class DisputeRule
{
    /// <summary>The sides; empty where nothing is disputed.</summary>
    /// <param name="contradictions">When two accounts contradict each other.</param>
    /// <param name="accounts">All accounts of the property.</param>
    /// <param name="own">What the record itself says of it.</param>
    /// <param name="speaks">Which accounts may open a dispute: of a part of a session not those at its whole alone.</param>
    public static IReadOnlyList<DisputeSide> Of(Contradictions contradictions, IReadOnlyList<Account> accounts, IReadOnlyList<ClaimValue> own, Func<Account, bool> speaks)
    {
        Account[] against = [.. contradictions.Among(accounts).Concat(contradictions.Apart(accounts)).Distinct()];
        Account[] disputing = against.Any(speaks) ? against : [];
        ClaimValue[] unsupported = [.. own.Where(v => v.IsRecorded && !accounts.Any(a => Supports(contradictions, a, v)) && accounts.Any(a => speaks(a) && Opposes(contradictions, a, v, own, accounts)))];
        return
        [
            .. unsupported.Select(v => v.Flag == false ? new DisputeSide(ClaimValue.Of(true), true, [], []) : new DisputeSide(v, false, [], [])),
            .. DisputeSide.Of(accounts.Where(a => disputing.Contains(a) || unsupported.Any(v => Opposes(contradictions, a, v, own, accounts)))),
        ];
    }

    private static bool Supports(Contradictions contradictions, Account account, ClaimValue own) =>
        own.Flag is { } held ? account.Denied != held
        : !account.Denied && (IsOfMany(account) ? contradictions.Entails(account.Property, account.Value, own) : !contradictions.Excludes(account.Property, account.Value, own, account.Days, DaysOf(account, own)));

    private static bool Opposes(Contradictions contradictions, Account account, ClaimValue own, IReadOnlyList<ClaimValue> all, IReadOnlyList<Account> accounts) =>
        own.Flag is { } held ? account.Denied == held
        : account.Denied ? contradictions.Entails(account.Property, own, account.Value, DaysOf(account, own), account.Days)
        : contradictions.Excludes(account.Property, account.Value, own, account.Days, DaysOf(account, own))
            || (Contradictions.TellsApart(account.Property) && !accounts.Any(a => !a.Denied && all.Contains(a.Value)));

    private static bool IsOfMany(Account account) => account.Property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) == true;

    private static DayBounds? DaysOf(Account account, ClaimValue own) => account.Days is not null && Edtf.TryParse(own.Text, out Edtf day) && day.TryGetBounds(out DayBounds bounds) ? bounds : null;
}
