namespace Summit.Domain.Time;

/// <summary>A set of days: a run, the days that fit unspecified digits, or a union; between its ends.</summary>
/// <remarks>Days are <see cref="DayNumber"/>s, in 128 bits so that years beyond the calendar compare too; the infinities are the type's ends.</remarks>
internal readonly struct DaySet
{
    public static readonly Int128 Before = Int128.MinValue;

    public static readonly Int128 After = Int128.MaxValue;

    private readonly DateForm mask;
    private readonly DayUnion? union;

    // 1 when the days are those that follow the days of the mask or union, else 0.
    private readonly int lag;

    private DaySet(Int128 first, Int128 last, DateForm mask, DayUnion? union, int lag = 0) =>
        (First, Last, this.mask, this.union, this.lag) = (first, last, mask, union, lag);

    public static DaySet BeforeAll => Run(Before, Before);

    public static DaySet AfterAll => Run(After, After);

    public static DaySet All => Run(Before, After);

    public static DaySet None => Run(After, Before);

    /// <summary>The first day of the set.</summary>
    public Int128 First { get; }

    /// <summary>The last day of the set.</summary>
    public Int128 Last { get; }

    public bool IsEmpty => First > Last;

    /// <summary>Whether digits are unspecified, which leaves more gaps than can be listed.</summary>
    public bool HasMasks => mask.IsPresent || union is { HasMasks: true };

    public static DaySet Run(Int128 first, Int128 last) => new(first, last, default, null);

    public static DaySet Of(DateForm date) =>
        !DateDays.TryRange(date, out int first, out int last) ? None : new(first, last, date.IsMasked ? date : default, null);

    public static DaySet OfYears((Int128 First, Int128 Last) years) => Run(Civil.FirstDayOf(years.First), Civil.FirstDayOf(years.Last + 1) - 1);

    /// <summary>The days of any of several sets that are runs or single dates, not unions.</summary>
    public static DaySet Union(ReadOnlySpan<DaySet> sets)
    {
        if (sets.Length == 1)
        {
            return sets[0];
        }

        List<DateForm> masks = [];
        List<(Int128 First, Int128 Last)> runs = [];
        (Int128 first, Int128 last) = (After, Before);
        foreach (DaySet set in sets)
        {
            (first, last) = (Int128.Min(first, set.First), Int128.Max(last, set.Last));
            if (set.mask.IsPresent)
            {
                masks.Add(set.mask);
            }
            else if (!set.IsEmpty)
            {
                runs.Add((set.First, set.Last));
            }
        }

        return new(first, last, default, new DayUnion(runs, masks));
    }

    /// <summary>The days of this set from one day to another, both inclusive.</summary>
    public DaySet Between(Int128 first, Int128 last)
    {
        Int128 low = first, high = last;
        return TryNext(ref low) && TryPrevious(ref high) && low <= high ? new(low, high, mask, union, lag) : None;
    }

    /// <summary>The days that follow the days of this set; nothing follows the end of all days.</summary>
    public DaySet Following() => First == After ? None : new(First + 1, Int128.Min(Last, After - 1) + 1, mask, union, lag: 1);

    /// <summary>Moves a day forward to the first of the set on or after it.</summary>
    public bool TryNext(ref Int128 day) => TryNext(ref day, Last);

    /// <summary>The same, up to a last day.</summary>
    public bool TryNext(ref Int128 day, Int128 limit)
    {
        limit = Int128.Min(limit, Last);
        day = Int128.Max(day, First);
        if (day > limit || (union is null && !mask.IsPresent))
        {
            return day <= limit;
        }

        Int128 inner = day - lag;
        bool found = union is not null ? union.TryNext(ref inner, limit - lag) : DateDays.TryNext(mask, ref inner);
        if (!found || inner > limit - lag)
        {
            return false;
        }

        day = inner + lag;
        return true;
    }

    /// <summary>Moves a day back to the last of the set on or before it.</summary>
    public bool TryPrevious(ref Int128 day)
    {
        day = Int128.Min(day, Last);
        if (day < First || (union is null && !mask.IsPresent))
        {
            return day >= First;
        }

        Int128 inner = day - lag;
        bool found = union is not null ? union.TryPrevious(ref inner) : DateDays.TryPrevious(mask, ref inner);
        if (!found || inner < First - lag)
        {
            return false;
        }

        day = inner + lag;
        return true;
    }

    public bool Contains(Int128 day)
    {
        Int128 next = day;
        return TryNext(ref next) && next == day;
    }

    /// <summary>Whether every day of another set, which no other set has narrowed, is a day of this one.</summary>
    public bool Covers(DaySet other)
    {
        Int128 day = other.First;
        while (other.TryNext(ref day))
        {
            if (!Contains(day))
            {
                return false;
            }

            if ((HasMasks || other.HasMasks) && day >= DayMonths.FirstDay && day <= DayMonths.LastDay)
            {
                if (DayMonths.Lacks(this, other, (int)day))
                {
                    return false;
                }

                day = DayMonths.LastDay;
            }
            else
            {
                day = Int128.Min(EndOfRun(day), other.EndOfRun(day));
            }

            if (day == After)
            {
                return true;
            }

            day++;
        }

        return true;
    }

    /// <summary>Moves a day to the first on or after it that is in every set.</summary>
    public static bool TryCommon(ReadOnlySpan<DaySet> sets, ref Int128 day) => TryCommon(sets, ref day, out _);

    /// <summary>The same, and in how many steps.</summary>
    public static bool TryCommon(ReadOnlySpan<DaySet> sets, ref Int128 day, out int steps)
    {
        Int128 limit = After;
        foreach (DaySet set in sets)
        {
            limit = Int128.Min(limit, set.Last);
        }

        for (steps = 1; ; steps++)
        {
            Int128 start = day;
            bool hasMasks = false;
            foreach (DaySet set in sets)
            {
                if (!set.TryNext(ref day, limit))
                {
                    return false;
                }

                hasMasks |= set.HasMasks;
            }

            if (day == start)
            {
                return true;
            }

            // Going from day to day would take as many steps as there are days.
            if (hasMasks && day >= DayMonths.FirstDay && day <= DayMonths.LastDay)
            {
                DayMonths.Advance(sets, limit, ref day);
            }
        }
    }

    /// <summary>Adds the set's days of one year, without regard to its ends.</summary>
    /// <param name="year">A year of four digits.</param>
    /// <param name="months">Of each month, its days as bits 1 to 31.</param>
    public void AddYear(int year, Span<uint> months)
    {
        if (lag == 0)
        {
            AddOwnYear(year, months);
            return;
        }

        Span<uint> before = stackalloc uint[DayMonths.InYear];
        before.Clear();
        AddOwnYear(year - 1, before);
        Span<uint> own = stackalloc uint[DayMonths.InYear];
        own.Clear();
        AddOwnYear(year, own);
        DayMonths.AddFollowing(year, own, (before[^1] >> 31) != 0, months);
    }

    private Int128 EndOfRun(Int128 day) => union is null ? Last : union.EndOfRun(day);

    private void AddOwnYear(int year, Span<uint> months)
    {
        if (union is not null)
        {
            union.AddYear(year, months);
        }
        else if (mask.IsPresent)
        {
            DayMonths.AddMask(mask, year, months);
        }
        else
        {
            DayMonths.AddRun(First - lag, Last - lag, year, months);
        }
    }
}
