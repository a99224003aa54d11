namespace Summit.Domain;

/// <summary>The days that two extents have in common.</summary>
internal static class Overlap
{
    /// <summary>Whether they have a day in common, and the bounds of those days if they have.</summary>
    public static (Truth Truth, DayBounds Days) Of(DayBounds one, DayBounds other)
    {
        int latestStart = Math.Max(one.StartMax, other.StartMax);
        int earliestEnd = Math.Min(one.EndMin, other.EndMin);
        int earliestStart = Math.Max(one.StartMin, other.StartMin);
        int latestEnd = Math.Min(one.EndMax, other.EndMax);
        return DayBounds.TryCreate(earliestStart, latestStart, earliestEnd, latestEnd) is { } days && earliestStart <= latestEnd
            ? ((one.StartMax <= other.EndMin && other.StartMax <= one.EndMin) ? Truth.True : Truth.Unknown, days)
            : (Truth.False, default);
    }
}
