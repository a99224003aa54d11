namespace Summit.Domain;

/// <summary>What several day bounds make together, starts and ends each for itself.</summary>
internal static class Spans
{
    public static DayBounds Hull(DayBounds a, DayBounds b) =>
        DayBounds.TryCreate(Math.Min(a.StartMin, b.StartMin), Math.Max(a.StartMax, b.StartMax), Math.Min(a.EndMin, b.EndMin), Math.Max(a.EndMax, b.EndMax))!.Value;

    public static DayBounds? Intersection(DayBounds a, DayBounds b) =>
        DayBounds.TryCreate(Math.Max(a.StartMin, b.StartMin), Math.Min(a.StartMax, b.StartMax), Math.Max(a.EndMin, b.EndMin), Math.Min(a.EndMax, b.EndMax));

    /// <summary>A day or extent of which one speaks as past on a day: it began by then, and a single day was over by then.</summary>
    public static DayBounds PastOn(this DayBounds when, int day)
    {
        bool single = when.StartMin == when.EndMin && when.StartMax == when.EndMax;
        return when.StartMin > day ? when : DayBounds.TryCreate(when.StartMin, Math.Min(when.StartMax, day), when.EndMin, single ? Math.Min(when.EndMax, day) : when.EndMax)!.Value;
    }
}
