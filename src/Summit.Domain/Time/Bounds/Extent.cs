namespace Summit.Domain.Time;

/// <summary>The days on which something may start and those on which it may end; joined when both are one day.</summary>
internal readonly struct Extent(DaySet start, DaySet end, bool isOneDay, AllOfDays? members = null)
{
    public DaySet Start => start;

    public DaySet End => end;

    public bool IsOneDay => isOneDay;

    /// <summary>The days of an all-of set member by member, because it may have gaps; null for everything else.</summary>
    public AllOfDays? Members => members;

    /// <summary>Every day that may lie in the extent.</summary>
    public DaySet Days => members is not null ? members.Possible : isOneDay ? start : DaySet.Run(start.First, end.Last);

    public bool IsEmpty => start.IsEmpty || end.IsEmpty;

    public static Extent OneDay(DaySet days) => new(days, days, isOneDay: true);

    /// <summary>An extent that never ends before it starts: days that leave no such pair are dropped.</summary>
    public static Extent Of(DaySet start, DaySet end)
    {
        DaySet tightStart = start.Between(DaySet.Before, end.Last);
        DaySet tightEnd = end.Between(start.First, DaySet.After);
        return new(tightStart, tightEnd, isOneDay: false);
    }

    /// <summary>From the first to the last of several days.</summary>
    public static Extent OfAll(ReadOnlySpan<EdtfItem> items)
    {
        List<DaySet> points = [];
        foreach (EdtfItem item in items)
        {
            points.Add(item.From.Days(isStart: true));
            if (item.IsRange)
            {
                points.Add(item.To.Days(isStart: false));
            }
        }

        if (points.Count == 1)
        {
            return OneDay(points[0]);
        }

        DaySet any = DaySet.Union([.. points]);
        DaySet first = any.Between(DaySet.Before, points.Min(p => p.Last));
        DaySet last = any.Between(points.Max(p => p.First), DaySet.After);
        return new(first, last, isOneDay: false, items.Length > 1 ? new AllOfDays(items) : null);
    }

    /// <summary>The same as day bounds; false when an end lies beyond the calendar.</summary>
    public bool TryGetBounds(out DayBounds bounds)
    {
        if (TryNumber(start.First, out int startMin) && TryNumber(start.Last, out int startMax)
            && TryNumber(end.First, out int endMin) && TryNumber(end.Last, out int endMax))
        {
            DayBounds? tight = DayBounds.TryCreate(startMin, startMax, endMin, endMax);
            bounds = tight.GetValueOrDefault();
            return tight.HasValue;
        }

        bounds = default;
        return false;
    }

    public static bool TryNumber(Int128 day, out int number)
    {
        bool isInfinite = day == DaySet.Before || day == DaySet.After;
        bool isInside = day >= Civil.MinDay && day <= Civil.MaxDay;
        number = isInside ? (int)day : day < 0 ? DayNumber.BeforeAll : DayNumber.AfterAll;
        return isInside || isInfinite;
    }
}
