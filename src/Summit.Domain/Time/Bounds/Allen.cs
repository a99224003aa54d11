namespace Summit.Domain.Time;

/// <summary>Which of the thirteen relations some admitted days fulfil.</summary>
/// <remarks>
/// Each relation is a chain of days, each on or after the one before it, so taking the first admitted day at every link finds a
/// solution if there is one. That makes the answer exact, also where unspecified digits leave holes.
/// </remarks>
internal static class Allen
{
    public static AllenRelations Possible(Extent a, Extent b) =>
        If(AllenRelations.Before, Before(a, b)) | If(AllenRelations.After, Before(b, a))
        | If(AllenRelations.Meets, Meets(a, b)) | If(AllenRelations.MetBy, Meets(b, a))
        | If(AllenRelations.Overlaps, Overlaps(a, b)) | If(AllenRelations.OverlappedBy, Overlaps(b, a))
        | If(AllenRelations.Starts, Starts(a, b)) | If(AllenRelations.StartedBy, Starts(b, a))
        | If(AllenRelations.During, During(a, b)) | If(AllenRelations.Contains, During(b, a))
        | If(AllenRelations.Finishes, Finishes(a, b)) | If(AllenRelations.FinishedBy, Finishes(b, a))
        | If(AllenRelations.Equals, Equal(a, b));

    public static Truth Asked(AllenRelations possible, AllenRelations asked) =>
        (possible & asked) == 0 ? Truth.False : (possible & ~asked) == 0 ? Truth.True : Truth.Unknown;

    /// <summary>Whether both may be one and the same single day.</summary>
    public static bool CanShareOneDay(Extent a, Extent b)
    {
        Int128 day = DaySet.Before + 1;
        return DaySet.TryCommon([a.Start, a.End, b.Start, b.End], ref day) && day < DaySet.After;
    }

    private static AllenRelations If(AllenRelations relation, bool isPossible) => isPossible ? relation : AllenRelations.None;

    private static bool Before(Extent a, Extent b)
    {
        Int128 day = a.End.First;
        return TryAfter(b.Start, ref day, 2) && (b.IsOneDay || b.End.TryNext(ref day));
    }

    private static bool Meets(Extent a, Extent b)
    {
        Int128 day = DaySet.Before;
        return DaySet.TryCommon([a.End.Between(a.Start.First, DaySet.After).Following(), b.Start], ref day) && day <= b.End.Last;
    }

    private static bool Overlaps(Extent a, Extent b)
    {
        Int128 day = a.Start.First;
        return !a.IsOneDay && !b.IsOneDay && TryAfter(b.Start, ref day, 1) && a.End.TryNext(ref day) && TryAfter(b.End, ref day, 1);
    }

    private static bool Starts(Extent a, Extent b)
    {
        Int128 day = DaySet.Before;
        return !b.IsOneDay && DaySet.TryCommon([a.Start, b.Start], ref day) && (a.IsOneDay || a.End.TryNext(ref day)) && TryAfter(b.End, ref day, 1);
    }

    private static bool During(Extent a, Extent b)
    {
        Int128 day = b.Start.First;
        return !b.IsOneDay && TryAfter(a.Start, ref day, 1) && (a.IsOneDay || a.End.TryNext(ref day)) && TryAfter(b.End, ref day, 1);
    }

    private static bool Finishes(Extent a, Extent b)
    {
        Int128 day = b.Start.First;
        return !b.IsOneDay && TryAfter(a.Start, ref day, 1) && DaySet.TryCommon(a.IsOneDay ? [a.Start, b.End] : [a.End, b.End], ref day);
    }

    private static bool Equal(Extent a, Extent b)
    {
        Int128 day = DaySet.Before;
        return a.IsOneDay || b.IsOneDay
            ? DaySet.TryCommon([a.Start, a.End, b.Start, b.End], ref day)
            : DaySet.TryCommon([a.Start, b.Start], ref day) && DaySet.TryCommon([a.End, b.End], ref day);
    }

    /// <summary>Moves a day on by a gap and then to the next of the set; nothing lies after the last infinity.</summary>
    private static bool TryAfter(DaySet set, ref Int128 day, int gap)
    {
        if (day >= DaySet.After - 1)
        {
            return gap == 1 && day == DaySet.After - 1 && set.Last == DaySet.After;
        }

        day += gap;
        return set.TryNext(ref day);
    }
}
