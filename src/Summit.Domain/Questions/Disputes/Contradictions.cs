namespace Summit.Domain;

/// <summary>When accounts of one property of one part contradict each other.</summary>
internal sealed class Contradictions(Reading reading)
{
    /// <summary>
    /// The accounts that contradict an independent one, and with them all that say the same; of who blocked a text, and why, also those of independent sources
    /// that name nothing in common, though nobody denies any.
    /// </summary>
    /// <param name="accounts">All accounts of one property of one part.</param>
    public IReadOnlyList<Account> Among(IReadOnlyList<Account> accounts)
    {
        if (accounts.Count < 2)
        {
            return [];
        }

        // Who says the same contradicts the same, so that many sources cost no more than one.
        Account[][] alike = [.. accounts.GroupBy(a => (a.Value, a.Denied, a.Days, a.Property == ClaimProperty.Plan.Name ? a.Testimony.Day : 0)).Select(g => g.ToArray())];
        HashSet<Account[]> found = [];
        if (!IsOfMany(accounts[0].Property) || accounts.Any(a => a.Denied))
        {
            foreach ((Account[] one, Account[] other) in Pairs(alike).Where(p => Contradict(p.One[0], p.Other[0]) && AreIndependent(p.One, p.Other)))
            {
                found.UnionWith([one, other]);
            }
        }

        HashSet<ClaimValue> apart = TellsApart(accounts[0].Property) ? Apart(accounts) : [];
        return [.. alike.Where(g => found.Contains(g) || (!g[0].Denied && apart.Contains(g[0].Value))).SelectMany(g => g)];
    }

    /// <summary>Whether a property may have many values, so that to assert one denies no other.</summary>
    public static bool IsOfMany(ClaimProperty property) => property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) == true;

    /// <summary>Whether sources that name nothing in common contradict each other, although the property may have many values.</summary>
    public static bool TellsApart(ClaimProperty property) => property == ClaimProperty.BlockedBy.Name || property == ClaimProperty.Reason.Name;

    /// <summary>Whether to assert one value asserts the other, so that to deny the other denies the one.</summary>
    public bool Entails(ClaimProperty property, ClaimValue said, ClaimValue asked, DayBounds? days = null, DayBounds? askedDays = null) =>
        days is { } one && askedDays is { } other ? one.Intersection(other) == one
        : property == ClaimProperty.Head.Name ? reading.SameHead(said, asked, out _)
        : property == ClaimProperty.Met.Name ? Met(said, asked)
        : said == asked || property.KnownRow?.Entails(said, asked) == true;

    /// <summary>Whether two values cannot both be so.</summary>
    public bool Excludes(ClaimProperty property, ClaimValue one, ClaimValue other, DayBounds? days = null, DayBounds? otherDays = null) =>
        days is { } first && otherDays is { } second ? first.StartDay.Intersection(second.StartDay) is null || first.EndDay.Intersection(second.EndDay) is null
        : property.KnownRow is null || IsOfMany(property) || IsAmongOthers(property) ? false
        : property == ClaimProperty.Presence.Name ? one != other && !(IsAway(one) && IsAway(other))
        : Proposal.ValuesDiffer(reading, property, one, other);

    /// <summary>Whether two claims on one property of one subject contradict each other, whoever makes them. A plan may have followed another.</summary>
    public bool Contradict(Claim one, Claim other)
    {
        (ClaimValue value, bool denied, DayBounds? days) = Read(one);
        (ClaimValue otherValue, bool otherDenied, DayBounds? otherDays) = Read(other);
        return one.Property != ClaimProperty.Plan.Name && one.Property.KnownRow is { } row && row.CanRead(value) && row.CanRead(otherValue)
            && Contradict(one.Property, (value, denied, days), (otherValue, otherDenied, otherDays));
    }

    private bool Contradict(Account one, Account other) => (one.Property != ClaimProperty.Plan.Name || one.Testimony.Day == other.Testimony.Day)
        && Contradict(one.Property, (one.Value, one.Denied, one.Days), (other.Value, other.Denied, other.Days));

    private bool Contradict(ClaimProperty property, (ClaimValue Value, bool Denied, DayBounds? Days) one, (ClaimValue Value, bool Denied, DayBounds? Days) other) => (one.Denied, other.Denied) switch
    {
        (true, true) => false,
        (true, false) => Entails(property, other.Value, one.Value, other.Days, one.Days),
        (false, true) => Entails(property, one.Value, other.Value, one.Days, other.Days),
        (false, false) => Excludes(property, one.Value, other.Value, one.Days, other.Days),
    };

    private static (ClaimValue Value, bool Denied, DayBounds? Days) Read(Claim claim)
    {
        bool held = claim.Property == ClaimProperty.Held.Name;
        DayBounds? days = claim.Property.KnownRow?.Traits.HasFlag(PropertyTraits.Date) == true && Edtf.TryParse(claim.Value.Text, out Edtf day) && day.TryGetBounds(out DayBounds bounds) ? bounds : null;
        bool saysNothing = held && claim.Stance == Stance.Denies && claim.Value.Flag == false;
        return (saysNothing ? default : held ? ClaimValue.Of(true) : claim.Value, claim.Stance == Stance.Denies || (held && claim.Value.Flag == false), days);
    }

    private bool AreIndependent(Account[] some, Account[] others) => some.Any(a => others.Any(b => reading.AreIndependent(a, b)));

    /// <summary>The values that sources name who have none in common with an independent source.</summary>
    private HashSet<ClaimValue> Apart(IReadOnlyList<Account> accounts)
    {
        (HashSet<ClaimValue> Names, Account[] Accounts)[] alike =
        [
            .. accounts.Where(a => !a.Denied).GroupBy(a => a.Testimony.Origin)
                .GroupBy(s => string.Join('\n', s.Select(a => a.Value.ToString()).Order(StringComparer.Ordinal)))
                .Select(g => (g.First().Select(a => a.Value).ToHashSet(), g.SelectMany(s => s).ToArray())),
        ];
        return [.. Pairs(alike).Where(p => !p.One.Names.Overlaps(p.Other.Names) && AreIndependent(p.One.Accounts, p.Other.Accounts)).SelectMany(p => p.One.Names.Concat(p.Other.Names))];
    }

    private static IEnumerable<(T One, T Other)> Pairs<T>(T[] all) => all.SelectMany((one, i) => all.Skip(i + 1).Select(other => (one, other)));

    // One person may have held several offices, one party met several others, and a record be the same as several; an answer is asked as of each text's day.
    private static bool IsAmongOthers(ClaimProperty property) =>
        property == ClaimProperty.TitleHeld.Name || property == ClaimProperty.Met.Name || property == ClaimProperty.MetAll.Name || property == ClaimProperty.SameAs.Name
        || property == ClaimProperty.LastContact.Name || property == ClaimProperty.FirstSince.Name || property == ClaimProperty.DialogueStatus.Name;

    // Who is represented by another is not there himself.
    private static bool IsAway(ClaimValue value) => ClaimProperty.Presence.Read(value, out Presence presence) && ResolvedDelegate.ThereBy(presence) == Truth.False;

    // What is said of no day in particular is said of all the session.
    private static bool Met(ClaimValue said, ClaimValue asked) =>
        ClaimProperty.Met.Read(said, out ClaimedRound one) && ClaimProperty.Met.Read(asked, out ClaimedRound other) && one.Parties.Intersect(other.Parties).Any()
        && (!other.On.IsRecorded || one.On == other.On || (one.On.TryGetBounds(out DayBounds day) && other.On.TryGetBounds(out DayBounds days) && day.IsWithin(days) == Truth.True));
}
