using System.Runtime.InteropServices;

namespace Summit.Domain;

/// <summary>The search in what stands in the order of days.</summary>
internal static class DaySearch
{
    /// <summary>How many of some values, in the order of their days, stand on a day or before it. At most ⌈log₂(n + 1)⌉ comparisons.</summary>
    public static int Below<T>(ReadOnlySpan<T> values, int day)
        where T : IOnDay
    {
        (int low, int high) = (0, values.Length);
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (values[middle].Day <= day)
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

    /// <summary>The same of days alone.</summary>
    public static int Below(ReadOnlySpan<int> days, int day) => Below(MemoryMarshal.Cast<int, Alone>(days), day);

    private readonly record struct Alone(int Day) : IOnDay;
}
