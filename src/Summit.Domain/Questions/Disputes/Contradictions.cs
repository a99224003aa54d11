namespace Summit.Domain;

/// <summary>When two accounts of one property contradict each other.</summary>
internal sealed class Contradictions(Reading reading)
{
    private static readonly string[] TellingApart = [ClaimProperty.BlockedBy.Name.Value, ClaimProperty.Reason.Name.Value];

    // About answers the record is asked, as of the day of each text; a later text may rightly say otherwise.
    private static readonly string[] OfTheirDay = [ClaimProperty.LastContact.Name.Value, ClaimProperty.FirstSince.Name.Value, ClaimProperty.DialogueStatus.Name.Value];

    // One person may have held several offices, and one party met several others.
    private static readonly string[] AmongOthers = [ClaimProperty.TitleHeld.Name.Value, ClaimProperty.Met.Name.Value, ClaimProperty.MetAll.Name.Value, .. OfTheirDay];

    /// <summary>Whether independent sources that name nothing in common contradict each other, as of who blocked a text and why.</summary>
    public static bool TellsApart(ClaimProperty property) => TellingApart.Contains(property.Value);

    /// <summary>The accounts of one property of one part that another contradicts.</summary>
    public IReadOnlyList<Account> Among(IReadOnlyList<Account> accounts) => [.. accounts.Where(a => accounts.Any(b => Contradict(a, b)))];

    /// <summary>Whether two accounts of one property of one part are independent and contradict each other.</summary>
    public bool Contradict(Account one, Account other) => !(one.Denied && other.Denied)
        && reading.AreIndependent(one, other)
        && (one.Property != ClaimProperty.Plan.Name || one.Testimony.Day == other.Testimony.Day)
        && (one.Denied ? Entails(one.Property, other.Value, one.Value, other.Days, one.Days)
            : other.Denied ? Entails(one.Property, one.Value, other.Value, one.Days, other.Days)
            : Excludes(one.Property, one.Value, other.Value, one.Days, other.Days));

    /// <summary>
    /// The accounts of who blocked a text, or why, that have nothing in common with those of an independent source, though nobody denies any.
    /// </summary>
    public IReadOnlyList<Account> Apart(IReadOnlyList<Account> accounts)
    {
        Account[][] sources = [.. accounts.Where(a => !a.Denied && TellsApart(a.Property)).GroupBy(a => a.Testimony.Origin).Select(g => g.ToArray())];
        return
        [
            .. sources.Where(s => sources.Any(o => s.All(a => o.All(b => a.Value != b.Value && reading.AreIndependent(a, b))))).SelectMany(s => s),
        ];
    }

    /// <summary>Whether to assert one value asserts the other, so that to deny the other denies the one.</summary>
    public bool Entails(ClaimProperty property, ClaimValue said, ClaimValue asked, DayBounds? days = null, DayBounds? askedDays = null) =>
        days is { } one && askedDays is { } other ? other.StartMin <= one.StartMin && one.StartMax <= other.StartMax && other.EndMin <= one.EndMin && one.EndMax <= other.EndMax
        : property == ClaimProperty.Head.Name ? reading.SameHead(said, asked, out _)
        : property == ClaimProperty.Met.Name ? Met(said, asked)
        : said == asked || property.KnownRow?.Entails(said, asked) == true;

    /// <summary>Whether two values cannot both be so.</summary>
    public bool Excludes(ClaimProperty property, ClaimValue one, ClaimValue other, DayBounds? days = null, DayBounds? otherDays = null) =>
        days is { } first && otherDays is { } second ? first.StartDay.Intersection(second.StartDay) is null || first.EndDay.Intersection(second.EndDay) is null
        : property.KnownRow is not { } row || row.Traits.HasFlag(PropertyTraits.ManyValues) || AmongOthers.Contains(property.Value) ? false
        : property == ClaimProperty.Head.Name ? !reading.SameHead(one, other, out _)
        : property == ClaimProperty.Presence.Name ? one != other && !(IsAway(one) && IsAway(other))
        : property == ClaimProperty.Membership.Name ? Memberships(one, other)
        : one != other && !row.Entails(one, other);

    // Who is represented by another is not there himself.
    private static bool IsAway(ClaimValue value) => ClaimProperty.Presence.Read(value, out Presence presence) && ResolvedDelegate.ThereBy(presence) == Truth.False;

    // A status changes with time, so only of one day two of them contradict each other.
    private static bool Memberships(ClaimValue one, ClaimValue other) =>
        ClaimProperty.Membership.Read(one, out ClaimedStatus a) && ClaimProperty.Membership.Read(other, out ClaimedStatus b)
        && a.Status != b.Status && a.On.TryGetBounds(out DayBounds first) && b.On.TryGetBounds(out DayBounds second) && first.Overlaps(second) == Truth.True;

    // What is said of no day in particular is said of all the session.
    private static bool Met(ClaimValue said, ClaimValue asked) =>
        ClaimProperty.Met.Read(said, out ClaimedRound one) && ClaimProperty.Met.Read(asked, out ClaimedRound other) && one.Parties.Intersect(other.Parties).Any()
        && (!other.On.IsRecorded || one.On == other.On || (one.On.TryGetBounds(out DayBounds day) && other.On.TryGetBounds(out DayBounds days) && day.IsWithin(days) == Truth.True));
}
