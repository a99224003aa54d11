namespace Summit.Domain.Testing;

/// <summary>Random scenes of one meeting and what is said of it, in the days after 2020-01-01.</summary>
internal static class RandomTold
{
    private static readonly LocalDate Zero = new(2020, 1, 1);

    private static readonly MeetingId Meeting = "meeting";

    private static readonly SourceKind[] Kinds =
    [
        SourceKind.PartyOfficial, SourceKind.PartyOfficial, SourceKind.HostOfficial, SourceKind.IgoOfficial, SourceKind.ThirdPartyOfficial, SourceKind.JointText, SourceKind.Press,
        SourceKind.Press, SourceKind.PressUnnamed, SourceKind.StateMedia, SourceKind.From("blog"), default,
    ];

    private static readonly Stance[] Stances =
    [
        Stance.Asserts, Stance.Asserts, Stance.Asserts, Stance.Denies, Stance.Denies, Stance.DeclinesToConfirm, Stance.NoInformation, Stance.Anticipates, Stance.Speculates, Stance.Retracts,
    ];

    private static readonly PartyId[][] Owners = [[], ["A"], ["B"], ["C"], ["A", "B"], ["A", "C"]];

    public static Told Of(Random random, int claims)
    {
        Edtf day = random.Next(13) is var d and < 10 ? DayOf(d) : default(Edtf);
        Meeting meeting = Domain.Meeting.Planned(Meeting, day, Pick(random, default, Plan.Speculated, Plan.Scheduled, Plan.Cancelled), Delegation.Of("A"), Delegation.Of("B"))
            .Having(Pick(random, default, Occurrence.Held, Occurrence.NotHeld, Occurrence.Unknown))
            .With(f => f with { Encounter = Pick(random, default, Encounter.Greeting, Encounter.Call) });
        Source[] sources = [.. Enumerable.Range(1, 8).Select(i => SourceOf(random, i))];
        return new(meeting, sources, [.. Enumerable.Range(0, claims).Select(i => ClaimOf(random, i))], random.Next(2) == 0 ? null : DayOf(random.Next(10)));
    }

    /// <summary>A source that no other depends on, published before the day up to which words count.</summary>
    public static Source NewSource(Random random, Told told)
    {
        int latest = told.KnownBy is { } day ? Period.DaysBetween(Zero, day) : 9;
        return Source.Create("s-agrees", Pick(random, SourceKind.PartyOfficial, SourceKind.Press, SourceKind.PressUnnamed, SourceKind.JointText), "", DayOf(random.Next(latest + 1)), Owners[random.Next(4)]);
    }

    public static LocalDate DayOf(int day) => Zero.PlusDays(day);

    /// <summary>The day on which a claim surely was published; null if that is not known.</summary>
    public static LocalDate? LastDayOf(Told told, Claim claim) =>
        told.Sources.FirstOrDefault(s => s.Id == claim.Source) is { } source && source.Published.TryGetBounds(out DayBounds days) ? days.LatestEnd : null;

    public static Claim Renamed(Claim claim, int number) => Claim.Of(Id("c", number), claim.Source, claim.Stance, claim.Subject, claim.Property, claim.Value);

    public static string Words(Source source) => $"{source.Kind} of {(source.By.Count == 0 ? "nobody" : string.Join(" and ", source.By))}";

    private static Source SourceOf(Random random, int number)
    {
        (int first, int length) = (random.Next(13) - 3, Pick(random, 0, 0, 0, 3));
        SourceId[] origins = random.Next(3) > 0 ? [] : [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, 9)).Where(o => o != number).Distinct().Select(o => SourceId.Parse(Id("s", o)))];
        return Source.Create(Id("s", number), Pick(random, Kinds), "", first < 0 ? default : OneOf(first, length), Pick(random, Owners)).Repeating(origins);
    }

    private static Claim ClaimOf(Random random, int number)
    {
        (ClaimSubject Subject, ClaimProperty Property, ClaimValue Value) said = random.Next(10) switch
        {
            < 2 => (Whole, ClaimProperty.Held, ClaimValue.Of(true)),
            2 => (Whole, ClaimProperty.Held, default),
            3 => (Whole, ClaimProperty.Held, ClaimValue.Of(false)),
            4 => (Whole, ClaimProperty.When, ClaimValue.Of(OneOf(random.Next(10), Pick(random, 0, 0, 2)).ToString())),
            5 => (Whole, ClaimProperty.Encounter, Word(random, "greeting", "call", "formal-meeting")),
            6 => (Whole, ClaimProperty.Plan, Word(random, "scheduled", "cancelled")),
            7 => (Whole, ClaimProperty.Place, ClaimValue.Of("X")),
            8 => (Whole.In((PartyId)"A"), ClaimProperty.Presence, Word(random, "present", "absent")),
            _ => (Whole.In((PartyId)"B"), ClaimProperty.Presence, Word(random, "remote", "absent")),
        };
        return Claim.Of(Id("c", number), Id("s", random.Next(1, 9)), Pick(random, Stances), said.Subject, said.Property, said.Value);
    }

    private static ClaimSubject Whole => ClaimSubject.Of(Meeting);

    private static Edtf OneOf(int first, int length) => length == 0
        ? DayOf(first)
        : Edtf.Parse($"[{string.Join(',', Enumerable.Range(first, length + 1).Select(d => DayOf(d).ToString("R", null)))}]");

    private static ClaimValue Word(Random random, params string[] words) => ClaimValue.Of(Pick(random, words));

    private static string Id(string kind, int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{number}");

    private static T Pick<T>(Random random, params T[] of) => of[random.Next(of.Length)];
}
