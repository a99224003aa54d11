using System.Collections.Concurrent;
using System.Diagnostics;

namespace Summit.Domain.Mutants;

/// <summary>Tries mutants, as many at a time as there are benches.</summary>
internal static class Trial
{
    /// <summary>Each mutant that was tried, and whether no test noticed it; nothing if the tests fail without any change. Each is told as soon as it is known.</summary>
    public static async Task<IReadOnlyList<(Mutant Mutant, bool Survived)>?> OfAsync(Core core, Options options, Action<Mutant, bool> told)
    {
        Stopwatch clock = Stopwatch.StartNew();
        ConcurrentBag<TestBench> benches = [.. Enumerable.Range(0, options.Jobs).Select(_ => new TestBench(options.Worlds))];
        try
        {
            if (!benches.TryPeek(out TestBench? first) || core.Built(null) is not { } whole || !await first.PassesAsync(whole, Filters.Everything, Timeout.InfiniteTimeSpan))
            {
                return null;
            }

            // Longer than any slow machine needs, short enough for a mutant that hangs.
            TimeSpan limit = (3 * options.Jobs * clock.Elapsed) + TimeSpan.FromSeconds(20);
            ConcurrentBag<(Mutant Mutant, bool Survived)> tried = [];
            await Parallel.ForEachAsync(
                Choice.Of(core, options).TakeWhile(_ => clock.Elapsed < options.Longest),
                new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
                async (mutant, _) =>
                {
                    byte[] library = core.Built(mutant) ?? throw new InvalidOperationException($"{mutant} does not compile.");
                    benches.TryTake(out TestBench? bench);
                    bool survived = await bench!.PassesAsync(library, Filters.Of(mutant.Room), limit) && await bench.PassesAsync(library, Filters.Everything, limit);
                    benches.Add(bench);
                    tried.Add((mutant, survived));
                    told(mutant, survived);
                });
            return [.. tried];
        }
        finally
        {
            foreach (TestBench bench in benches)
            {
                bench.Dispose();
            }
        }
    }
}
