namespace Summit.Domain;

/// <summary>An item before it is listed: with the extents of its rows, of which one must touch the days asked for, and its evidence.</summary>
internal sealed record TimelineEntry(TimelineItem Item, IReadOnlyList<DayBounds> Extents, Evidence Evidence)
{
    /// <summary>Whether a day of one of the rows may lie from one day to another, both inclusive.</summary>
    public bool MayTouch(int first, int last) => Extents.Any(e => e.StartMin <= last && e.EndMax >= first);
}
