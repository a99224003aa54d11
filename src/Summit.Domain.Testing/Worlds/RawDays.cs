namespace Summit.Domain.Testing;

/// <summary>Days as plain numbers (0 is 1970-01-01): a range for the start, a range for the end, and start never after end.</summary>
internal readonly record struct RawDays(int StartMin, int StartMax, int EndMin, int EndMax)
{
    public const int Before = int.MinValue;

    public const int After = int.MaxValue;

    private static readonly LocalDate Zero = new(1970, 1, 1);

    public static RawDays Any { get; } = new(Before, After, Before, After);

    /// <summary>Without the starts that leave no end, and the ends that leave no start; null if nothing is left.</summary>
    public static RawDays? Tight(int startMin, int startMax, int endMin, int endMax)
    {
        RawDays tight = new(startMin, startMax > endMax ? endMax : startMax, endMin < startMin ? startMin : endMin, endMax);
        return tight.StartMin <= tight.StartMax && tight.EndMin <= tight.EndMax ? tight : null;
    }

    public static RawDays Of(DayBounds bounds) => new(
        bounds.EarliestStart is { } earliest ? Number(earliest) : Before,
        bounds.LatestStart is { } latest ? Number(latest) : bounds.StartsOpen ? Before : After,
        bounds.EarliestEnd is { } first ? Number(first) : bounds.EndsOpen ? After : Before,
        bounds.LatestEnd is { } last ? Number(last) : After);

    public static RawDays Of(Edtf date) => date.TryGetBounds(out DayBounds bounds) ? Of(bounds) : Any;

    public static RawDays On(int day) => new(day, day, day, day);

    public static int Number(LocalDate day) => Period.DaysBetween(Zero, day);

    public static LocalDate? Date(int? day) => day is null or Before or After ? null : Zero.PlusDays(day.Value);

    /// <summary>
    /// The starts and ends that these bounds admit: the first and the last of each range, and every day of it within a window. What lies between,
    /// outside the window, is neither an end of a range nor near the day asked about.
    /// </summary>
    public IEnumerable<(int Start, int End)> Fixed(int from, int to)
    {
        int[] ends = [.. Days(EndMin, EndMax, from, to)];
        foreach (int start in Days(StartMin, StartMax, from, to))
        {
            foreach (int end in ends)
            {
                if (start <= end)
                {
                    yield return (start, end);
                }
            }
        }
    }

    private static IEnumerable<int> Days(int min, int max, int from, int to)
    {
        if (min < from || min > to)
        {
            yield return min;
        }

        for (int day = Math.Max(min, from); day <= Math.Min(max, to); day++)
        {
            yield return day;
        }

        if (max != min && (max < from || max > to))
        {
            yield return max;
        }
    }
}
