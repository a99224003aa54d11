namespace Summit.Domain.Time;

/// <summary>What does not fit into one date's bits: intervals, sets, years with letters, times, and how a text was spelled.</summary>
internal sealed class EdtfNode
{
    public required EdtfKind Kind { get; init; }

    /// <summary>A set's elements; an interval as one range; a year or time as one single element; empty beside a date's bits.</summary>
    public EdtfItem[] Items { get; init; } = [];

    public required int Level { get; init; }

    public required string Canonical { get; init; }

    /// <summary>The text as written; null when it is the canonical one.</summary>
    public string? Original { get; init; }

    public Extent Extent { get; init; }

    public EdtfTerm Start => Items[0].From;

    public EdtfTerm End => Items[0].To;
}
