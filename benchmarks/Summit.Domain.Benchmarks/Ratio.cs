using System.Diagnostics;
using System.Globalization;

namespace Summit.Domain.Benchmarks;

/// <summary>Measures two ways side by side: interleaved rounds in one process, medians, and their ratio.</summary>
internal static class Ratio
{
    private const int Rounds = 15;

    public static string Heading => "| what | ours (ns) | peer (ns) | ours / peer | ours (bytes) | peer (bytes) |\n|---|---|---|---|---|---|";

    /// <summary>One line of a Markdown table.</summary>
    /// <param name="what">What is measured.</param>
    /// <param name="operations">How many operations one call of either does.</param>
    /// <param name="ours">This library.</param>
    /// <param name="peer">What it is compared with.</param>
    public static string Of(string what, int operations, Action ours, Action peer)
    {
        // Twice, so that tiered compilation and first touches of memory are over.
        for (int i = 0; i < 2; i++)
        {
            ours();
            peer();
        }

        (double[] our, double[] their) = (new double[Rounds], new double[Rounds]);
        (long ourBytes, long theirBytes) = (0, 0);
        for (int i = 0; i < Rounds; i++)
        {
            (our[i], ourBytes) = Measure(ours);
            (their[i], theirBytes) = Measure(peer);
        }

        Array.Sort(our);
        Array.Sort(their);
        (double o, double p) = (our[Rounds / 2] / operations, their[Rounds / 2] / operations);
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {o:N1} | {p:N1} | {o / p:N3} | {ourBytes / operations} | {theirBytes / operations} |");
    }

    private static (double Nanoseconds, long Bytes) Measure(Action action)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        action();
        return (Stopwatch.GetElapsedTime(start).TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
