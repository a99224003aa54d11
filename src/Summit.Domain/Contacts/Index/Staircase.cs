namespace Summit.Domain;

/// <summary>The bounds of a dyad's last contact from day to day, kept at the days on which one of them grows: a question is one search for the last of these.</summary>
/// <remarks>
/// With D the day asked for, the last of all days min(e, D) is min(greatest e, D). So a bound of a last contact needs no rows, only the greatest end of
/// those that had begun by D, which is a running maximum. Steps are bounded by twice the days of the calendar, however many rows there are. Both bounds
/// share one staircase, because most steps raise both: one search answers for both, and a walk needs one cursor.
/// </remarks>
internal readonly struct Staircase
{
    // Those of many dyads may stand in one array, one after the other: a walk over all dyads is then a walk through memory.
    private readonly Step[]? all;
    private readonly int from;
    private readonly int count;
    private readonly int last;
    private readonly Signpost signpost;

    public Staircase(Step[] all, int from, int count, Signpost signpost)
    {
        (this.all, this.from, this.count, this.signpost) = (all, from, count, signpost);
        last = count == 0 ? DayNumber.AfterAll : all[from + count - 1].Day;
    }

    /// <summary>The steps in the order of their days, at most one a day.</summary>
    public ReadOnlySpan<Step> Steps => all.AsSpan(from, count);

    /// <summary>How many steps stand on a day or before it.</summary>
    public int CountBy(int day)
    {
        if (day >= last)
        {
            return count;
        }

        if (signpost.Count == 0)
        {
            return DaySearch.Below(Steps, day);
        }

        (int least, int most) = signpost.Around(day);
        return least + DaySearch.Below(Steps[least..most], day);
    }

    /// <summary>The last step on a day or before it; one without ends where no contact can have begun.</summary>
    public Step At(int day)
    {
        int place = CountBy(day);
        return place == 0 ? new(day, Step.None, Step.None) : Steps[place - 1];
    }
}
