namespace Summit.Domain.Tests;

/// <summary>What is asked of a side: a rank from 9 (leader) to 2 (non-official), 0 for any, and portfolios, none for any.</summary>
internal sealed record RawSide(int Rank, string[] Portfolios)
{
    public static RawSide Any { get; } = new(0, []);

    public bool AsksNothing => Rank == 0 && Portfolios.Length == 0;

    public static RawSide Of(SideFilter side) => new(side.Band.IsRecorded ? 9 - Array.IndexOf(RawQuery.Bands, side.Band.Value) : 0, [.. side.Portfolios.Select(p => p.Value)]);

    public SideFilter ToFilter() => new() { Band = Rank == 0 ? default : Band.From(RawQuery.Bands[9 - Rank]), Portfolios = [.. Portfolios.Select(Portfolio.From)] };

    public override string ToString() => $"{Rank}[{string.Join('+', Portfolios)}]";
}

/// <summary>A question in plain words, for the restatement; empty lists ask nothing.</summary>
internal sealed record RawQuery
{
    public static string[] Bands { get; } = ["leader", "deputy-leader", "minister", "minister-equivalent", "senior-official", "official", "working-level", "non-official"];

    public string[] Kinds { get; init; } = [];

    public bool Messages { get; init; } = true;

    public RawSide Both { get; init; } = RawSide.Any;

    public (RawSide One, RawSide Other)? EitherWay { get; init; }

    public (string Party, RawSide Side)[] Named { get; init; } = [];

    public string[] Modalities { get; init; } = [];

    public string[] Substances { get; init; } = [];

    public string[] Confidentialities { get; init; } = [];

    public string[] Tracks { get; init; } = [];

    public string[] Topics { get; init; } = [];

    public static RawQuery Of(ContactFilter filter) => new()
    {
        Kinds = [.. filter.Kinds.Select(k => k.Value)],
        Messages = filter.Messages,
        Both = RawSide.Of(filter.Both),
        EitherWay = filter.EitherWay is var (one, other) ? (RawSide.Of(one), RawSide.Of(other)) : null,
        Named = [.. filter.Sides.Select(s => (s.Party.Value, RawSide.Of(s.Side)))],
        Modalities = [.. filter.Modalities.Select(m => m.Value)],
        Substances = [.. filter.Substances.Select(s => s.Value)],
        Confidentialities = [.. filter.Confidentialities.Select(c => c.Value)],
        Tracks = [.. filter.Tracks.Select(t => t.Value)],
        Topics = [.. filter.Topics.Select(t => t.Value)],
    };

    public ContactFilter ToFilter() => new()
    {
        Kinds = [.. Kinds.Select(Directness.From)],
        Messages = Messages,
        Both = Both.ToFilter(),
        EitherWay = EitherWay is var (one, other) ? (one.ToFilter(), other.ToFilter()) : null,
        Sides = [.. Named.Select(n => new NamedSide(n.Party, n.Side.ToFilter()))],
        Modalities = [.. Modalities.Select(Modality.From)],
        Substances = [.. Substances.Select(Substance.From)],
        Confidentialities = [.. Confidentialities.Select(Confidentiality.From)],
        Tracks = [.. Tracks.Select(Track.From)],
        Topics = [.. Topics.Select(Topic.From)],
    };
}
