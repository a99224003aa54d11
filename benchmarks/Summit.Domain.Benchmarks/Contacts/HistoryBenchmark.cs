using System.Globalization;
using NodaTime;

namespace Summit.Domain.Benchmarks;

/// <summary>Point questions, panels, matrices and building, at sizes up to ten million rows, against what the machine and other engines need (P1–P3, P6–P10).</summary>
/// <remarks>
/// Unfair to the peers: DuckDB and SQLite are general and durable, and are asked through a driver; DuckDB runs on one thread. Unfair to us: the peers got
/// small numbers for parties and tables in the order that suits the question, SQLite and the dictionary are asked for one bound only, and DuckDB's panel
/// and longest silence know no unknown days, so that all engines are given exact days there. All answers are compared by their sum before anything is timed.
/// </remarks>
internal static class HistoryBenchmark
{
    /// <summary>The days of a panel.</summary>
    public const int PanelDays = 365;

    private const int Questions = 20_000;

    /// <summary>The first day of a panel.</summary>
    public static LocalDate PanelFrom { get; } = GeneratedRows.DayOf(GeneratedRows.Days - 400);

    public static void Run(string[] args)
    {
        int[] sizes = args.Length == 0 ? [100_000, 1_000_000] : [.. args.Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        Console.WriteLine(Measured.Heading);
        foreach (Measured line in sizes.SelectMany(Measure))
        {
            Console.WriteLine(line);
        }
    }

    public static IEnumerable<Measured> Measure(int size)
    {
        string n = size.ToString("N0", CultureInfo.InvariantCulture);
        GeneratedRows random = new(size, chronological: false);
        GeneratedRows inOrder = new(size, chronological: true);
        foreach ((string order, GeneratedRows rows, double must) in new[] { ("day by day", inOrder, 25.0), ("in any order", random, 60) })
        {
            ContactTableRow[] given = [.. Enumerable.Range(0, size).Select(i => rows[i])];
            ContactTableRow[] copy = new ContactTableRow[size];
            yield return Ratio.Of("P10", must, $"rows {order} to history, {n} / copying them", size, () => Table(given), () => given.CopyTo(copy.AsSpan()));
        }

        ContactHistory history = Table([.. Enumerable.Range(0, size).Select(i => random[i])]);
        ContactView view = history.Where(ContactFilter.Direct);
        LastBounds[] matrix = new LastBounds[history.Dyads.Count];
        view.LastOfAll(GeneratedRows.DayOf(GeneratedRows.Days / 2), matrix);

        Random draws = new(7);
        (DyadView Pair, LocalDate Day)[] resolved = [.. Enumerable.Range(0, Questions).Select(_ => (view.Between(random.DyadOf(random.Plain(draws.Next(size)).Pair)), GeneratedRows.DayOf(draws.Next(GeneratedRows.Days))))];
        MissingCache miss = new(12L * size);
        yield return Ratio.Of("P1, P2", 3, $"both bounds of a resolved dyad, {n} / one dependent cache miss", Questions, () => Ask(resolved), () => miss.Follow(Questions));

        foreach (Measured line in PointPeers.Measure(random, view, draws, n))
        {
            yield return line;
        }

        int[] atLeast = new int[history.Dyads.Count * PanelDays];
        int[] atMost = new int[atLeast.Length];
        yield return Ratio.Of("P6", size > 1_000_000 ? 4 : 2, $"dyad-day panel of a year, {n} / filling it", atLeast.Length,
            () => view.TimeSinceOfAll(PanelFrom, PanelDays, atLeast, atMost),
            () =>
            {
                Array.Fill(atLeast, 3);
                Array.Fill(atMost, 4);
            });

        foreach (Measured line in TablePeers.Measure(size, n))
        {
            yield return line;
        }
    }

    public static ContactHistory Table(ContactTableRow[] rows) => new ContactTable().Add(rows).Build(key => $"row-{key}");

    // Each question waits for the answer to the one before.
    private static int Ask((DyadView Pair, LocalDate Day)[] asked)
    {
        int next = 0;
        for (int i = 0; i < asked.Length; i++)
        {
            next = (i + (asked[next].Pair.Bounds(asked[next].Day) == default ? 1 : 0)) % asked.Length;
        }

        return next;
    }
}
