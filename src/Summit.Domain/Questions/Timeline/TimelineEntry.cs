namespace Summit.Domain;

/// <summary>An item before it is listed, with its evidence and the extents of its rows: one of these has to touch the days asked for.</summary>
internal sealed record TimelineEntry(TimelineItem Item, IReadOnlyList<DayBounds> Extents, Evidence Evidence)
{
    /// <summary>Whether a day of one of the rows may lie within the days asked for.</summary>
    public bool MayTouch(DayBounds window) => Extents.Any(e => e.Overlaps(window) != Truth.False);
}
