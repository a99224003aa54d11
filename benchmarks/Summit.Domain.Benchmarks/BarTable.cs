using System.Globalization;

namespace Summit.Domain.Benchmarks;

/// <summary>All bars in one table, with what was unfair in measuring them.</summary>
internal static class BarTable
{
    private const string Unfairness = """

        Ratios of medians over 15 interleaved rounds of the time that the measuring thread spent on a processor, after 40 calls and 250 ms of warming up.

        Unfair to the peers: SQLite and DuckDB are general and durable and are asked through a driver, DuckDB on one thread. The walk through memory and the
        copying do nothing but that. Starts: hello does nothing. The plain classes know nothing.
        Unfair to us: the peers got small numbers for parties, tables in the order that suits the question, and exact days where they know no others; SQLite
        and the dictionary are asked for one bound, and we for both; the plain classes check nothing and hold dates as text; our data is made: unequal dyads
        of 200 states, 7 % known to the month, 3 % to the year, 3 % only possible.
        The panel of P6 is the whole one, two columns of dyads times days, and so is what is filled. Copying (P10) is into memory that is already there.
        """;

    private static readonly Measured[] Counted =
    [
        new("P4", "bytes allocated by point, batch, panel and matrix; by Candidates of one", null, null, "exact: IndexCostTests"),
        new("P5", "comparisons of the worst point question", null, null, "exact: IndexCostTests"),
        new("P11", "bytes a contact in a history of rows", null, null, "exact: IndexCostTests"),
        new("P14", "growth of every public operation", null, null, "exact: GrowthOfOperationsTests"),
    ];

    public static void Run(string[] args)
    {
        int[] sizes = args.Length == 0 ? [1_000_000] : [.. args.Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        Console.WriteLine(Measured.Heading);
        foreach (Measured line in sizes.SelectMany(HistoryBenchmark.Measure).Concat(Counted).Concat(ReadingBenchmark.Measure(10_000)).Concat(StartBenchmark.Measure()).Concat(DateBenchmark.Measure()))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(Unfairness);
    }
}
