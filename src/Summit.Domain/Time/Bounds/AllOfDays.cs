namespace Summit.Domain.Time;

/// <summary>The days of an all-of set member by member: which they may be, and which they surely are.</summary>
/// <remarks>
/// Members are independent of one another. So a day that no single member surely has can be missed by all of them at once, and what is true of the
/// days that single members surely have is all that is surely true.
/// </remarks>
internal sealed class AllOfDays
{
    private readonly Extent[] members;

    // The days that members may have, without regard to gaps inside a member.
    private readonly (Int128 First, Int128 Last)[] reached;

    // The days that single members surely have.
    private readonly (Int128 First, Int128 Last)[] sure;

    // Of each member its earliest end, in order, and the least of the latest starts from that member on.
    private readonly Int128[] earliestEnds;
    private readonly Int128[] latestStarts;

    public AllOfDays(ReadOnlySpan<EdtfItem> items)
    {
        members = new Extent[items.Length];
        DaySet[] possible = new DaySet[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            members[i] = items[i].IsRange ? Extent.Of(items[i].From.Days(isStart: true), items[i].To.Days(isStart: false)) : Extent.OneDay(items[i].From.Days(isStart: true));
            possible[i] = members[i].Days;
        }

        Possible = DaySet.Union(possible);
        reached = DayUnion.Merged([.. possible.Select(p => (p.First, p.Last))]);
        sure = DayUnion.Merged([.. members.Where(m => m.Start.Last <= m.End.First).Select(m => (m.Start.Last, m.End.First))]);
        Extent[] byEnd = [.. members.OrderBy(m => m.End.First)];
        earliestEnds = [.. byEnd.Select(m => m.End.First)];
        latestStarts = [.. byEnd.Select(m => m.Start.Last)];
        for (int i = latestStarts.Length - 2; i >= 0; i--)
        {
            latestStarts[i] = Int128.Min(latestStarts[i], latestStarts[i + 1]);
        }
    }

    /// <summary>Every day that some member may have.</summary>
    public DaySet Possible { get; }

    /// <summary>Whether one of two has a day in common with the other. At least one of them is an all-of set.</summary>
    public static Truth Overlap(Extent one, Extent other)
    {
        Int128 day = DaySet.Before;
        if (!DaySet.TryCommon([one.Days, other.Days], ref day))
        {
            return Truth.False;
        }

        bool isSure = (one.Members, other.Members) switch
        {
            ({ } a, { } b) => a.SurelyTouches(b),
            ({ } a, null) => a.SurelyTouches(other),
            (_, { } b) => b.SurelyTouches(one),
            _ => throw new InvalidOperationException("One of the two is an all-of set."),
        };
        return isSure ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether every day of an extent is a day of this set.</summary>
    public Truth Covers(Extent extent) =>
        extent.Members is { } others ? Covers(others)
        : !MayCover(extent) ? Truth.False
        : SurelyCovers(extent) ? Truth.True
        : Truth.Unknown;

    private Truth Covers(AllOfDays others)
    {
        Int128 day = DaySet.Before;
        if (!DaySet.TryCommon([others.Possible, Possible], ref day))
        {
            return Truth.False;
        }

        // To look for each day of each member with unspecified digits would cost too much: it counts as all days from its first to its last.
        bool mayCover = Array.TrueForAll(others.members, m => MayCover(m.Start.HasMasks && m.IsOneDay ? Extent.OneDay(DaySet.Run(m.Start.First, m.Start.Last)) : m));
        return !mayCover ? Truth.False : Array.TrueForAll(others.members, SurelyCovers) ? Truth.True : Truth.Unknown;
    }

    private bool MayCover(Extent extent)
    {
        if (extent.IsOneDay)
        {
            Int128 day = DaySet.Before;
            return DaySet.TryCommon([extent.Start, Possible], ref day);
        }

        for (int i = DayUnion.RunFrom(reached, extent.Start.First); i < reached.Length && reached[i].First <= extent.Start.Last; i++)
        {
            (Int128 start, Int128 end) = (reached[i].First, reached[i].Last);
            if (extent.Start.TryNext(ref start) && extent.End.TryPrevious(ref end) && start <= end && start <= reached[i].Last)
            {
                return true;
            }
        }

        return false;
    }

    private bool SurelyCovers(Extent extent)
    {
        Int128 day = extent.Start.First;
        do
        {
            int run = DayUnion.RunFrom(sure, day);
            if (run == sure.Length || sure[run].First > day)
            {
                return false;
            }

            day = sure[run].Last;
            if (!extent.IsOneDay || day == DaySet.After)
            {
                return day >= extent.End.Last;
            }

            day++;
        }
        while (extent.Start.TryNext(ref day));

        return true;
    }

    /// <summary>Whether, whatever the days are, some member has a day in common with an extent that is not an all-of set.</summary>
    private bool SurelyTouches(Extent extent)
    {
        Int128 start = extent.Start.First;
        do
        {
            // The earliest end is the hardest; and of all starts up to the next member's end the first is.
            Int128 end = start;
            int member = MemberFrom(start);
            if (member == earliestEnds.Length || (!extent.IsOneDay && !extent.End.TryNext(ref end)) || latestStarts[member] > end)
            {
                return false;
            }

            start = earliestEnds[member];
            if (start == DaySet.After)
            {
                return true;
            }

            start++;
        }
        while (extent.Start.TryNext(ref start));

        return true;
    }

    private bool SurelyTouches(AllOfDays other) => other.members.Any(m =>
    {
        int member = MemberFrom(m.Start.Last);
        return member < earliestEnds.Length && latestStarts[member] <= m.End.First;
    });

    /// <summary>The first member, in order of their earliest ends, that surely ends on or after a day.</summary>
    private int MemberFrom(Int128 day)
    {
        int index = Array.BinarySearch(earliestEnds, day);
        for (index = index < 0 ? ~index : index; index > 0 && earliestEnds[index - 1] == day; index--)
        {
        }

        return index;
    }
}
