namespace Summit.Domain.Tests;

/// <summary>Days as plain numbers (0 is 1970-01-01): a range for the start, a range for the end, and start never after end.</summary>
internal readonly record struct RawDays(int StartMin, int StartMax, int EndMin, int EndMax)
{
    public const int Before = int.MinValue;

    public const int After = int.MaxValue;

    public static RawDays Any { get; } = new(Before, After, Before, After);

    /// <summary>Without the starts that leave no end, and the ends that leave no start; null if nothing is left.</summary>
    public static RawDays? Tight(int startMin, int startMax, int endMin, int endMax)
    {
        RawDays tight = new(startMin, startMax > endMax ? endMax : startMax, endMin < startMin ? startMin : endMin, endMax);
        return tight.StartMin <= tight.StartMax && tight.EndMin <= tight.EndMax ? tight : null;
    }

    public static RawDays Of(DayBounds bounds) => new(bounds.StartMin, bounds.StartMax, bounds.EndMin, bounds.EndMax);

    public static RawDays Of(Edtf date) => date.TryGetBounds(out DayBounds bounds) ? Of(bounds) : Any;

    public static RawDays On(int day) => new(day, day, day, day);

    public DayBounds ToBounds() => DayBounds.TryCreate(StartMin, StartMax, EndMin, EndMax)!.Value;

    /// <summary>Every start and end that these bounds admit; of an endless range the days from <paramref name="from"/> to <paramref name="to"/> and the end itself.</summary>
    public IEnumerable<(int Start, int End)> Fixed(int from, int to)
    {
        foreach (int start in Days(StartMin, StartMax, from, to))
        {
            foreach (int end in Days(EndMin, EndMax, from, to))
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
        if (min == Before)
        {
            yield return Before;
        }

        for (int day = min == Before ? from : min; day <= (max == After ? to : max) && day != Before; day++)
        {
            yield return day;
        }

        if (max == After)
        {
            yield return After;
        }
    }
}
