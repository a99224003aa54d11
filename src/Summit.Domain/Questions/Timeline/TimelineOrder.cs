namespace Summit.Domain;

/// <summary>The order of a timeline, and where another order is possible.</summary>
internal static class TimelineOrder
{
    /// <summary>Whether anything is known of the day on which an item began.</summary>
    public static bool IsDated(TimelineItem item) => item.When.StartDay != DayBounds.Anywhen;

    /// <summary>The items by earliest start, latest end, record and kind, steps as their escalation has them, each marked if another order by start days is possible.</summary>
    public static IReadOnlyList<TimelineItem> Of(IEnumerable<TimelineItem> items)
    {
        // Stable: steps of one day come as their escalation lists them.
        TimelineItem[] sorted = [.. items.OrderBy(i => i.When.StartMin).ThenBy(i => i.When.EndMax).ThenBy(i => i.Record).ThenBy(i => i.What)];

        // Starts are sorted by their earliest day. So of the items after this one the next is the first that may begin before it or with it, and of
        // those before it the one that may begin last is all that counts.
        int latestBefore = DayNumber.BeforeAll;
        for (int i = 0; i < sorted.Length; i++)
        {
            DayBounds own = sorted[i].When;
            bool mayFollowLater = i + 1 < sorted.Length && sorted[i + 1].When.StartMin <= own.StartMax;
            bool mayPrecedeEarlier = i > 0 && latestBefore >= own.StartMin;
            latestBefore = Math.Max(latestBefore, own.StartMax);
            sorted[i] = sorted[i] with { OrderUncertain = mayFollowLater || mayPrecedeEarlier };
        }

        return ValueList.Of(sorted);
    }
}
