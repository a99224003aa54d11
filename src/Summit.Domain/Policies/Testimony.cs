namespace Summit.Domain;

/// <summary>What one independent source says of a property: the claim that speaks for the origin, and the origin that determines its weight.</summary>
/// <remarks>Texts that derive from one another or repeat the same source are one testimony, of the kind of their origin and with its value. Equal by reference; no order.</remarks>
public sealed class Testimony
{
    private readonly Participants participants;
    private readonly IReadOnlyList<Claim>? texts;

    internal Testimony(Claim claim, Source source, SourceId origin, DayBounds published, int day, Participants participants, IReadOnlyList<Claim>? texts = null)
    {
        (Claim, Source, Origin, Published, Day, this.participants) = (claim, source, origin, published, day, participants);
        this.texts = texts is null ? null : ValueList.Of(texts);
    }

    /// <summary>The claim that speaks: the origin's own where it takes a stand, else that of the earliest text that does.</summary>
    public Claim Claim { get; }

    /// <summary>The origin; where the chronicle does not have it, the text that speaks.</summary>
    public Source Source { get; }

    /// <summary>The id of the origin: two testimonies with the same origin are not independent of one another.</summary>
    public SourceId Origin { get; }

    /// <summary>When the earliest known text was published; <see cref="DayBounds.Anywhen"/> for an undated one.</summary>
    public DayBounds Published { get; }

    /// <summary>Whether it is only implied: a source that gives the day of a past meeting implies that it was held.</summary>
    public bool IsImplied { get; internal init; }

    /// <summary>All claims that are this one testimony, the one that speaks among them, in the order of their ids.</summary>
    public IReadOnlyList<Claim> Texts => texts ?? ValueList.Of([Claim]);

    /// <summary>Whether an official speaks: of a party that the record names, of the host of the place, or of an intergovernmental organisation.</summary>
    /// <remarks>Where it is not recorded whose official it is, or who the host is, the kind of the source alone decides.</remarks>
    public bool IsOfficial =>
        Source.Kind == SourceKind.IgoOfficial
        || (Source.Kind == SourceKind.PartyOfficial && (Source.By.Count == 0 || participants.Names(Source.By)))
        || (Source.Kind == SourceKind.HostOfficial && (Source.By.Count == 0 || !participants.Host.IsRecorded || Contains(Source.By, participants.Host)));

    /// <summary>Whether it is a text of several parties, of which the record names at least one.</summary>
    public bool IsJointText => Source.Kind == SourceKind.JointText && (Source.By.Count == 0 || participants.Names(Source.By));

    /// <summary>Whether the source is named: of a known kind, and not the press quoting persons whom it does not name.</summary>
    public bool IsNamed => Source.Kind.IsKnown && Source.Kind != SourceKind.PressUnnamed;

    /// <summary>Whether an official or a joint text of a party that the record names speaks.</summary>
    public bool FromParticipant => Source.Kind.IsOfficial && (participants.Names(Source.By) || IsOfNobodyInParticular);

    /// <summary>The last possible day of publication; before every day for an undated source.</summary>
    internal int Day { get; }

    /// <summary>The day that the claim gives; null for none.</summary>
    internal DayBounds? Gives { get; init; }

    private bool IsOfNobodyInParticular => Source.Kind == SourceKind.JointText && Source.By.Count == 0 && participants.Parties.Count > 0;

    /// <summary>Whether it is an official or a joint text of this party. A joint text of which it is not recorded whose it is speaks for all parties that the record names.</summary>
    public bool SpeaksFor(PartyId party) => Source.Kind.IsOfficial && (Contains(Source.By, party) || (IsOfNobodyInParticular && Contains(participants.Parties, party)));

    /// <summary>The origin and what is claimed.</summary>
    public override string ToString() => $"{Origin}: {Claim.Title}";

    private static bool Contains(IReadOnlyList<PartyId> parties, PartyId party)
    {
        for (int i = 0; i < parties.Count; i++)
        {
            if (parties[i] == party)
            {
                return true;
            }
        }

        return false;
    }
}
