using System.Numerics;

namespace Summit.Domain;

/// <summary>A maximum that grows from day to day, kept at the days on which it grows: a question is one search for the last of them.</summary>
/// <remarks>
/// With D the day asked for, the last of all days min(e, D) is min(greatest e, D). So a bound of a last contact needs no rows, only the greatest end of
/// those that had begun by D, which is a running maximum. Steps are bounded by the days of the calendar, however many rows there are.
/// </remarks>
internal readonly struct Staircase
{
    // The days, then the maximum from each of them on: one array, so that both are near each other in memory.
    private readonly int[]? steps;

    private Staircase(int[] steps) => this.steps = steps;

    public int Count => (steps?.Length ?? 0) / 2;

    /// <summary>The days on which the maximum grows, in order; the first may lie before every day.</summary>
    public ReadOnlySpan<int> Days => steps.AsSpan(0, Count);

    /// <summary>The maximum from each of these days on.</summary>
    public ReadOnlySpan<int> Maxima => steps.AsSpan(Count);

    /// <summary>Of values in the order of their days, the running maximum.</summary>
    public static Staircase Of(List<(int Day, int Maximum)> steps)
    {
        int[] columns = new int[2 * steps.Count];
        for (int i = 0; i < steps.Count; i++)
        {
            (columns[i], columns[steps.Count + i]) = steps[i];
        }

        return new(columns);
    }

    /// <summary>Adds a value to steps that are being made; each day is the same as the one before or later.</summary>
    public static void Raise(List<(int Day, int Maximum)> steps, int day, int value)
    {
        if (steps.Count == 0 || value > steps[^1].Maximum)
        {
            if (steps.Count > 0 && steps[^1].Day == day)
            {
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add((day, value));
        }
    }

    /// <summary>The maximum as of a day; null before the first step.</summary>
    public int? At(int day)
    {
        int place = Below(Days, day);
        return place == 0 ? null : steps![Count + place - 1];
    }

    /// <summary>How many of some values in order are not greater than another. At most ⌈log₂(n + 1)⌉ comparisons.</summary>
    public static int Below<T>(ReadOnlySpan<T> values, T value)
        where T : IComparisonOperators<T, T, bool>
    {
        (int low, int high) = (0, values.Length);
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (values[middle] <= value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
