using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>A meeting and what is said of it, in the plainest terms: the days are numbers, sources and claims are numbered.</summary>
/// <param name="Occurrence">What the record says; empty for nothing.</param>
/// <param name="Plan">How far it was planned; empty for nothing.</param>
/// <param name="Day">The recorded day, or null.</param>
/// <param name="Encounter">The recorded encounter; empty for nothing.</param>
/// <param name="Sources">Who speaks.</param>
/// <param name="Claims">What is said.</param>
/// <param name="KnownBy">The day of the reading, or null.</param>
internal sealed record Scene(string Occurrence, string Plan, int? Day, string Encounter, SceneSource[] Sources, SceneClaim[] Claims, int? KnownBy)
{
    public const string Meeting = "meeting";

    private static readonly LocalDate Zero = new(2020, 1, 1);

    private static readonly string[] Kinds =
        ["party-official", "party-official", "host-official", "igo-official", "third-party-official", "joint-text", "press", "press", "press-unnamed", "state-media", "blog", ""];

    private static readonly string[] Stances = ["asserts", "asserts", "asserts", "denies", "denies", "declines-to-confirm", "no-information", "anticipates", "speculates", "retracts"];

    private static readonly string[][] Owners = [[], ["A"], ["B"], ["C"], ["A", "B"], ["A", "C"]];

    private static readonly Gen<SceneSource> OneSource =
        from kind in Gen.OneOf(Kinds)
        from owners in Gen.OneOf(Owners)
        from first in Gen.Int[-3, 9]
        from length in Gen.OneOf(0, 0, 0, 3)
        from origins in Gen.Int[0, 7].Array[0, 2]
        from repeats in Gen.OneOf(false, false, true)
        select new SceneSource(kind, owners, first < 0 ? null : (first, first + length), repeats ? origins : []);

    private static readonly Gen<SceneClaim> OneClaim =
        from source in Gen.Int[0, 7]
        from stance in Gen.OneOf(Stances)
        from said in Gen.OneOf(
            Gen.OneOf("held=true", "held=true", "held=", "held=false"),
            from first in Gen.Int[0, 9] from length in Gen.OneOf(0, 0, 2) select length == 0 ? $"when={first}" : $"when={first}-{first + length}",
            Gen.OneOf("encounter=greeting", "encounter=call", "encounter=formal-meeting"),
            Gen.OneOf("plan=scheduled", "plan=cancelled"),
            Gen.OneOf("place=X", "presence:A=present", "presence:A=absent", "presence:B=remote"))
        select new SceneClaim(source, stance, said[..said.IndexOf('=', StringComparison.Ordinal)], said[(said.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    public static Gen<Scene> Any { get; } =
        from occurrence in Gen.OneOf("", "held", "not-held", "unknown")
        from plan in Gen.OneOf("", "speculated", "scheduled", "cancelled")
        from day in Gen.Int[-3, 9]
        from encounter in Gen.OneOf("", "greeting", "call")
        from sources in OneSource.Array[8]
        from claims in OneClaim.Array[0, 7]
        from known in Gen.Int[-9, 9]
        select new Scene(occurrence, plan, day < 0 ? null : day, encounter, [.. sources.Select((s, i) => s with { From = [.. s.From.Where(f => f != i).Distinct()] })], claims, known < 0 ? null : known);

    public static LocalDate DayOf(int day) => Zero.PlusDays(day);

    public static int NumberOf(LocalDate day) => Period.Between(Zero, day, PeriodUnits.Days).Days;

    /// <summary>The chronicle of the scene. Claims take their ids in the order given.</summary>
    public Chronicle Chronicle(int[]? order = null)
    {
        Meeting meeting = Domain.Meeting.Planned(Meeting, Day is { } day ? Date((day, day)) : default, Plan.Length == 0 ? default : Domain.Plan.From(Plan), Delegation.Of("A"), Delegation.Of("B"))
            .Having(Occurrence.Length == 0 ? default : Domain.Occurrence.From(Occurrence))
            .With(f => f with { Encounter = Encounter.Length == 0 ? default : Domain.Encounter.From(Encounter) });
        return
        [
            meeting,
            .. Sources.Select((s, i) => Source.Create($"s{i}", s.Kind.Length == 0 ? default : SourceKind.From(s.Kind), "", s.Published is { } p ? Date(p) : default, [.. s.By.Select(PartyId.Parse)])
                .Repeating([.. s.From.Select(f => SourceId.Parse($"s{f}"))])),
            .. Claims.Select((c, i) => Claim.Of($"c{(order is null ? i : order[i]):00}", $"s{c.Source}", Stance.From(c.Stance), Subject(c), ClaimProperty.From(c.Property.Split(':')[0]), Value(c))),
        ];
    }

    public Reading Under(Policy policy, int[]? order = null) => Chronicle(order).Under(policy, KnownBy is { } day ? DayOf(day) : null);

    private static ClaimSubject Subject(SceneClaim claim) =>
        claim.Property.Contains(':', StringComparison.Ordinal) ? ClaimSubject.Of(Meeting).In(PartyId.Parse(claim.Property.Split(':')[1])) : ClaimSubject.Of(Meeting);

    private static ClaimValue Value(SceneClaim claim) => claim switch
    {
        { Value: "" } => default,
        { Property: "held" } => ClaimValue.Of(claim.Value == "true"),
        { Property: "when" } => ClaimValue.Of(Date(claim.Range).ToString()),
        _ => ClaimValue.Of(claim.Value),
    };

    private static Edtf Date((int First, int Last) range) => range.First == range.Last
        ? DayOf(range.First)
        : Edtf.Parse($"[{string.Join(',', Enumerable.Range(range.First, range.Last - range.First + 1).Select(d => DayOf(d).ToString("R", null)))}]");
}

/// <summary>One text: its kind, whose it is, between which days it was published, what it repeats.</summary>
internal sealed record SceneSource(string Kind, string[] By, (int First, int Last)? Published, int[] From);

/// <summary>One claim: who, how, of which property, what.</summary>
internal sealed record SceneClaim(int Source, string Stance, string Property, string Value)
{
    /// <summary>The first and the last possible day of a value that is a date.</summary>
    public (int First, int Last) Range => (int.Parse(Value.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(Value.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture));

    public override string ToString() => $"{Source} {Stance} {Property} {Value}";
}
