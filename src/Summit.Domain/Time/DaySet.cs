namespace Summit.Domain.Time;

/// <summary>A set of days: a run, the days that fit unspecified digits, or a union; between its ends.</summary>
/// <remarks>Days are <see cref="DayNumber"/>s, in 128 bits so that years beyond the calendar compare too; the infinities are the type's ends.</remarks>
internal readonly struct DaySet
{
    public static readonly Int128 Before = Int128.MinValue;

    public static readonly Int128 After = Int128.MaxValue;

    private readonly DateForm mask;
    private readonly DaySet[]? union;

    private DaySet(Int128 first, Int128 last, DateForm mask, DaySet[]? union) => (First, Last, this.mask, this.union) = (first, last, mask, union);

    public static DaySet BeforeAll => Run(Before, Before);

    public static DaySet AfterAll => Run(After, After);

    public static DaySet All => Run(Before, After);

    public static DaySet None => Run(After, Before);

    /// <summary>The first day of the set.</summary>
    public Int128 First { get; }

    /// <summary>The last day of the set.</summary>
    public Int128 Last { get; }

    public bool IsEmpty => First > Last;

    public static DaySet Run(Int128 first, Int128 last) => new(first, last, default, null);

    public static DaySet Of(DateForm date) =>
        !DateDays.TryRange(date, out int first, out int last) ? None : new(first, last, date.IsMasked ? date : default, null);

    public static DaySet OfYears((Int128 First, Int128 Last) years) => Run(Civil.FirstDayOf(years.First), Civil.FirstDayOf(years.Last + 1) - 1);

    public static DaySet Union(DaySet[] sets) => sets.Length == 1 ? sets[0] : new(sets.Min(s => s.First), sets.Max(s => s.Last), default, sets);

    /// <summary>The days of this set from one day to another, both inclusive.</summary>
    public DaySet Between(Int128 first, Int128 last)
    {
        Int128 low = first, high = last;
        return TryNext(ref low) && TryPrevious(ref high) && low <= high ? new(low, high, mask, union) : None;
    }

    /// <summary>Moves a day forward to the first of the set on or after it.</summary>
    public bool TryNext(ref Int128 day)
    {
        day = Int128.Max(day, First);
        if (union is not null)
        {
            Int128 best = After;
            bool found = false;
            foreach (DaySet set in union)
            {
                Int128 candidate = day;
                if (set.TryNext(ref candidate) && (!found || candidate < best))
                {
                    (best, found) = (candidate, true);
                }
            }

            day = best;
            return found && day <= Last;
        }

        if (day <= Last && mask.IsPresent)
        {
            bool found = DateDays.TryNext(mask, (int)day, out int next);
            day = next;
            return found && day <= Last;
        }

        return day <= Last;
    }

    /// <summary>Moves a day back to the last of the set on or before it.</summary>
    public bool TryPrevious(ref Int128 day)
    {
        day = Int128.Min(day, Last);
        if (union is not null)
        {
            Int128 best = Before;
            bool found = false;
            foreach (DaySet set in union)
            {
                Int128 candidate = day;
                if (set.TryPrevious(ref candidate) && (!found || candidate > best))
                {
                    (best, found) = (candidate, true);
                }
            }

            day = best;
            return found && day >= First;
        }

        if (day >= First && mask.IsPresent)
        {
            bool found = DateDays.TryPrevious(mask, (int)day, out int previous);
            day = previous;
            return found && day >= First;
        }

        return day >= First;
    }

    public bool Contains(Int128 day)
    {
        Int128 next = day;
        return TryNext(ref next) && next == day;
    }
}
