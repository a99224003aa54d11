using System.Diagnostics;
using System.Globalization;

namespace Summit.Domain.Benchmarks;

/// <summary>Measures two ways side by side: interleaved rounds in one process, medians, and their ratio.</summary>
internal static class Ratio
{
    private const int Rounds = 15;
    private const int WarmCalls = 40;
    private const int WarmMilliseconds = 250;

    /// <summary>Measures two ways. The value is the ratio of the times that this thread spent on a processor; the ratio by the clock stands beside it.</summary>
    /// <param name="bar">The bar; empty for none.</param>
    /// <param name="must">The greatest ratio that is good enough; null for none.</param>
    /// <param name="what">What is measured, and against what.</param>
    /// <param name="operations">How many operations one call of either does.</param>
    /// <param name="ours">This library.</param>
    /// <param name="peer">What it is compared with.</param>
    public static Measured Of(string bar, double? must, string what, int operations, Action ours, Action peer)
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
        return new(bar, what, must, o / p, string.Create(
            CultureInfo.InvariantCulture, $"{o:N1} ns / {p:N1} ns; by the clock {clock:N3}; {our[^1].Bytes / operations} and {their[^1].Bytes / operations} bytes"));
    }

    /// <summary>Measures one way alone: nanoseconds and bytes an operation.</summary>
    public static (double Nanoseconds, long Bytes) Alone(int operations, Action ours)
    {
        Warm(ours);
        Spent[] our = [.. Enumerable.Range(0, Rounds).Select(_ => Measure(ours))];
        return (Median(our, s => s.Processor) / operations, our[^1].Bytes / operations);
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
