using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of meeting it was, in facets that are independent of one another.</summary>
/// <remarks>Each facet that is not set is not recorded. Equal when all facets are equal; no order.</remarks>
public sealed record Facets
{
    /// <summary>No facet recorded.</summary>
    public static Facets None { get; } = new();

    /// <summary>A bilateral: two parties, with no other facet recorded.</summary>
    public static Facets Bilateral { get; } = new() { Format = Format.Bilateral };

    /// <summary>A plenary of a session.</summary>
    public static Facets Plenary { get; } = new() { Format = Format.Plenary };

    /// <summary>A short talk between two parties, apart from the others.</summary>
    public static Facets PullAside { get; } = new() { Format = Format.Bilateral, Setting = Setting.Sidelines, Encounter = Encounter.PullAside };

    /// <summary>A greeting between two parties.</summary>
    public static Facets Greeting { get; } = new() { Format = Format.Bilateral, Encounter = Encounter.Greeting, Substance = Substance.Courtesy };

    /// <summary>A call between two parties on a standing hotline.</summary>
    public static Facets HotlineCall { get; } = new() { Format = Format.Bilateral, Encounter = Encounter.Call, Modality = Modality.Hotline };

    /// <summary>A call between two parties by telephone.</summary>
    public static Facets PhoneCall { get; } = new() { Format = Format.Bilateral, Encounter = Encounter.Call, Modality = Modality.Phone };

    /// <summary>A secret channel between two parties.</summary>
    public static Facets BackChannel { get; } = new() { Format = Format.Bilateral, Confidentiality = Confidentiality.Secret };

    /// <summary>A mediator passes between the rooms of two parties at one place.</summary>
    public static Facets ProximityTalks { get; } = new() { Mediation = Mediation.ProximityTalks };

    /// <summary>How many sides there are and which of them are in the room.</summary>
    public Format Format { get; init; }

    /// <summary>Its place in the diplomatic calendar.</summary>
    public Setting Setting { get; init; }

    /// <summary>What kind of encounter it was.</summary>
    public Encounter Encounter { get; init; }

    /// <summary>The means by which the parties met, such as by telephone.</summary>
    public Modality Modality { get; init; }

    /// <summary>How directly the parties were in contact; where it is not recorded, <see cref="DirectnessFor"/> derives it.</summary>
    public Directness Directness { get; init; }

    /// <summary>What was dealt with.</summary>
    public Substance Substance { get; init; }

    /// <summary>Who was meant to know about it.</summary>
    public Confidentiality Confidentiality { get; init; }

    /// <summary>The track of diplomacy.</summary>
    public Track Track { get; init; }

    /// <summary>Whether third parties helped, and how.</summary>
    public Mediation Mediation { get; init; }

    /// <summary>The third parties that helped.</summary>
    public IReadOnlyList<PartyId> Mediators { get; init => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>How directly two parties of a meeting were in contact: as recorded, else by the first of these that fits.</summary>
    /// <remarks>
    /// Proximity talks or shuttle: indirect. One-way message: one-way. None observed: co-presence. Courtesy call, pull-aside, walk and talk,
    /// brush-by, greeting, call, message exchange: direct. Plenary, restricted session, retreat, open debate: co-presence. Bilateral,
    /// trilateral, plurilateral, or any other recorded encounter of exactly two parties: direct. Otherwise not recorded, which is unknown.
    /// </remarks>
    /// <param name="parties">How many parties the meeting names.</param>
    /// <param name="others">Whether further parties took part that it does not name.</param>
    public Directness DirectnessFor(int parties, bool others) => this switch
    {
        { Directness.IsRecorded: true } => Directness,
        _ when Mediation == Mediation.ProximityTalks || Mediation == Mediation.Shuttle => Directness.Indirect,
        _ when Encounter == Encounter.OneWayMessage => Directness.OneWay,
        _ when Encounter == Encounter.NoneObserved => Directness.CoPresence,
        _ when Personal.Contains(Encounter) => Directness.Direct,
        _ when InTheRound.Contains(Format) => Directness.CoPresence,
        _ when AroundATable.Contains(Format) => Directness.Direct,
        _ when Encounter.IsRecorded && parties == 2 && !others => Directness.Direct,
        _ => default,
    };

    private static readonly Encounter[] Personal =
        [Encounter.CourtesyCall, Encounter.PullAside, Encounter.WalkAndTalk, Encounter.BrushBy, Encounter.Greeting, Encounter.Call, Encounter.MessageExchange];

    private static readonly Format[] InTheRound = [Format.Plenary, Format.RestrictedSession, Format.Retreat, Format.OpenDebate];

    private static readonly Format[] AroundATable = [Format.Bilateral, Format.Trilateral, Format.Plurilateral];
}
