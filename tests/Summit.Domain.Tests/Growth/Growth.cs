namespace Summit.Domain.Tests;

/// <summary>
/// How fast work grows with the size of what it is done on, by counts and never by time. The exponent is that of the last doubling: 1 is linear, 2 quadratic.
/// </summary>
/// <remarks>
/// Each size is done once before anything is counted, so that nothing is counted that happens once in a process, and every time on data of its own, so that
/// nothing is counted less because an earlier run has kept it. Smaller sizes come first: code that is compiled better in between allocates less, never more.
/// </remarks>
internal static class Growth
{
    /// <summary>The largest exponent of an operation that is linear, or linear times a logarithm.</summary>
    public const double Most = 1.2;

    private const int From = 200;

    /// <summary>Asserts that the bytes that work allocates grow no faster than they may.</summary>
    /// <param name="made">Makes the data of a size; what that costs is not counted.</param>
    /// <param name="work">The work, which uses what it computes.</param>
    /// <param name="from">The smallest of three sizes; each is the double of the one before.</param>
    /// <param name="most">The largest exponent; that of pairs of one occasion, which are what is asked for, is 2.</param>
    public static void OfBytes<T>(Func<int, T> made, Action<T> work, int from = From, double most = Most) =>
        OfCount(made, data => Bytes(() => work(data)), from, most);

    /// <summary>Asserts that a count grows no faster than it may: of comparisons, of calls, of rows looked at.</summary>
    /// <param name="made">Makes the data of a size.</param>
    /// <param name="counted">Does the work and tells how much it was.</param>
    /// <param name="from">The smallest of three sizes; each is the double of the one before.</param>
    /// <param name="most">The largest exponent.</param>
    public static void OfCount<T>(Func<int, T> made, Func<T, long> counted, int from = From, double most = Most)
    {
        int[] sizes = [from, 2 * from, 4 * from];
        foreach (int size in sizes)
        {
            counted(made(size));
        }

        long[] counts = [.. sizes.Select(size => counted(made(size)))];

        Exponent(counts).Should().BeLessThanOrEqualTo(most, "the counts at {0} are {1}", string.Join(", ", sizes), string.Join(", ", counts));
    }

    /// <summary>The bytes that some work allocates on this thread.</summary>
    public static long Bytes(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The exponent of the last doubling: the logarithm to the base of 2 of how many times the last count is the one before it.</summary>
    public static double Exponent(IReadOnlyList<long> counts) => Math.Log2(Math.Max(counts[^1], 1) / (double)Math.Max(counts[^2], 1));
}
