namespace Summit.Domain;

/// <summary>What exactly a question asked: everything on which its answer depends besides the record.</summary>
/// <remarks>Equal when all members are equal; no order. An empty list means that nothing was asked of that facet.</remarks>
public sealed record Definition
{
    /// <summary>The parties asked about.</summary>
    public IReadOnlyList<PartyId> Parties { get; init => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>The kinds of contact.</summary>
    public IReadOnlyList<Directness> Kinds { get; init => field = ValueList.Of(value); } = ValueList<Directness>.Empty;

    /// <summary>The lowest band asked of both sides.</summary>
    public Band Band { get; init; }

    /// <summary>The portfolios asked of both sides.</summary>
    public IReadOnlyList<Portfolio> Portfolios { get; init => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>What is asked of single sides; a side without a party holds either way round.</summary>
    public IReadOnlyList<SideDefinition> Sides { get; init => field = ValueList.Of(value); } = ValueList<SideDefinition>.Empty;

    /// <summary>By what means.</summary>
    public IReadOnlyList<Modality> Modality { get; init => field = ValueList.Of(value); } = ValueList<Modality>.Empty;

    /// <summary>Of what substance.</summary>
    public IReadOnlyList<Substance> Substance { get; init => field = ValueList.Of(value); } = ValueList<Substance>.Empty;

    /// <summary>Of what confidentiality.</summary>
    public IReadOnlyList<Confidentiality> Confidentiality { get; init => field = ValueList.Of(value); } = ValueList<Confidentiality>.Empty;

    /// <summary>On which tracks.</summary>
    public IReadOnlyList<Track> Track { get; init => field = ValueList.Of(value); } = ValueList<Track>.Empty;

    /// <summary>About which topics, each with its narrower ones.</summary>
    public IReadOnlyList<Topic> Topics { get; init => field = ValueList.Of(value); } = ValueList<Topic>.Empty;

    /// <summary>Whether letters and messages count.</summary>
    public bool Messages { get; init; }

    /// <summary>The day as of which the question is asked; null where it has none.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The day by which things had to be known; null for no limit.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>The policy; null for a history of rows, and where none enters the answer.</summary>
    public PolicyDefinition? Policy { get; init; }

    /// <summary>At which level a person counted who is named without an office; null for a history of rows.</summary>
    public LevelRule? Levels { get; init; }

    /// <summary>The declarations of coverage that contain the question.</summary>
    public IReadOnlyList<CoverageId> Coverage { get; init => field = ValueList.Of(value); } = ValueList<CoverageId>.Empty;

    internal static Definition Of(ContactView view, Dyad dyad, LocalDate? asOf) => new()
    {
        Parties = dyad.IsRecorded ? [dyad.First, dyad.Second] : [],
        Kinds = view.Filter.Kinds,
        Band = view.Filter.Both.Band,
        Portfolios = view.Filter.Both.Portfolios,
        Sides = [.. SidesOf(view.Filter)],
        Modality = view.Filter.Modalities,
        Substance = view.Filter.Substances,
        Confidentiality = view.Filter.Confidentialities,
        Track = view.Filter.Tracks,
        Topics = view.Filter.Topics,
        Messages = view.Filter.Messages,
        AsOf = asOf,
        KnownBy = view.History.Origin.KnownBy,
        Policy = PolicyDefinition.Of(view.History.Origin.Reading?.Policy),
        Levels = view.History.Origin.Reading?.Levels,
        Coverage = dyad.IsRecorded ? [.. view.History.Origin.Coverages.Where(c => Covers.Question(c, view.Filter, dyad)).Select(c => c.Id)] : [],
    };

    /// <summary>The definition of a question to a reading, which has no filter.</summary>
    internal static Definition Of(Reading reading, IReadOnlyList<PartyId> parties, LocalDate? asOf) => new()
    {
        Parties = parties,
        Messages = true,
        AsOf = asOf,
        KnownBy = reading.KnownBy,
        Policy = PolicyDefinition.Of(reading.Policy),
        Levels = reading.Levels,
    };

    /// <summary>Policy, as-of day and known-by day, as the close of an English sentence.</summary>
    internal string Terms()
    {
        string policy = Policy is { } p ? $"under {p}" : Levels is null ? "from the supplied rows" : "under any policy";
        string levels = Levels == LevelRule.AsStated ? ", levels as stated" : "";
        string asOf = AsOf is { } day ? $", as of {Words.Iso(day)}" : "";
        string knownBy = KnownBy is { } known ? $", known by {Words.Iso(known)}" : "";
        return policy + asOf + knownBy + levels;
    }

    private static IEnumerable<SideDefinition> SidesOf(ContactFilter filter)
    {
        foreach (NamedSide named in filter.Sides)
        {
            yield return new(named.Party, named.Side.Band, named.Side.Portfolios);
        }

        if (filter.EitherWay is (SideFilter one, SideFilter other))
        {
            yield return new(default, one.Band, one.Portfolios);
            yield return new(default, other.Band, other.Portfolios);
        }
    }
}
