using System.Diagnostics;
using System.Globalization;

namespace Summit.Domain.Benchmarks;

/// <summary>Measures two ways side by side: interleaved rounds in one process, medians, and their ratio.</summary>
internal static class Ratio
{
    private const int Rounds = 15;
    private const int WarmCalls = 40;
    private const int WarmMilliseconds = 250;

    public static string Heading => "| what | ours (ns) | peer (ns) | ours / peer | by the clock | ours (bytes) | peer (bytes) |\n|---|---|---|---|---|---|---|";

    /// <summary>One line of a Markdown table. Times are those of this thread on a processor; the second ratio is that of times by the clock.</summary>
    /// <param name="what">What is measured.</param>
    /// <param name="operations">How many operations one call of either does.</param>
    /// <param name="ours">This library.</param>
    /// <param name="peer">What it is compared with.</param>
    public static string Of(string what, int operations, Action ours, Action peer)
    {
        Warm(ours);
        Warm(peer);
        (Spent[] our, Spent[] their) = (new Spent[Rounds], new Spent[Rounds]);
        for (int i = 0; i < Rounds; i++)
        {
            our[i] = Measure(ours);
            their[i] = Measure(peer);
        }

        (double o, double p) = (Median(our, s => s.Processor) / operations, Median(their, s => s.Processor) / operations);
        double clock = Median(our, s => s.Clock) / Median(their, s => s.Clock);
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {o:N1} | {p:N1} | {o / p:N3} | {clock:N3} | {our[^1].Bytes / operations} | {their[^1].Bytes / operations} |");
    }

    // Code is compiled fully after 30 calls and a while of quiet; before that, something else would be measured.
    private static void Warm(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        for (int calls = 0; calls < WarmCalls || Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmMilliseconds; calls++)
        {
            action();
        }
    }

    private static double Median(Spent[] rounds, Func<Spent, double> time) => rounds.Select(time).Order().ElementAt(Rounds / 2);

    private static Spent Measure(Action action)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        double thread = ThreadTime.Nanoseconds;
        action();
        return new(ThreadTime.Nanoseconds - thread, Stopwatch.GetElapsedTime(start).TotalNanoseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private readonly record struct Spent(double Processor, double Clock, long Bytes);
}
