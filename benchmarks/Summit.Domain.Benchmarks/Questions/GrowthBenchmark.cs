using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>How the cost of each rule grows with the contacts of its dyad: nanoseconds for each contact, which stay level where a rule is linear.</summary>
/// <remarks>All contacts are of one dyad, the worst case. Sorted answers (timelines, lists of silences) cost the logarithm besides.</remarks>
internal static class GrowthBenchmark
{
    private const int Rounds = 5;

    private static readonly LocalDate FirstDay = new(1990, 1, 1);

    private static readonly LocalDate AsOf = new(2025, 6, 26);

    private static readonly Dyad Pair = Dyad.Of("A", "B");

    private static readonly (string Rule, Action<ContactView, Reading> Ask)[] Rules =
    [
        ("last contact", (view, _) => view.Last(Pair, AsOf)),
        ("first contact", (view, _) => view.First(Pair, AsOf)),
        ("first since", (view, _) => view.FirstSince(Pair, "m7", DayBounds.On(new(2000, 1, 1)), AsOf)),
        ("silence", (view, _) => view.Silence(Pair, AsOf)),
        ("longest silence", (view, _) => view.LongestSilence(Pair, AsOf)),
        ("silences", (view, _) => view.Silences(Pair, AsOf)),
        ("time since, 365 days", (view, _) => view.TimeSince(Pair, new(2024, 6, 27), new DayCount?[365])),
        ("timeline", (view, _) => view.Timeline(Pair)),
        ("dialogue status", (_, reading) => reading.DialogueStatus(Pair, ContactFilter.Direct, 365, AsOf)),
    ];

    public static void Run(TextWriter output)
    {
        int[] sizes = [1_000, 10_000, 100_000, 1_000_000];
        Dictionary<int, (ContactView View, Reading Reading)> records = sizes.ToDictionary(s => s, Record);
        output.WriteLine($"| rule, ns a contact | {string.Join(" | ", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)))} |");
        output.WriteLine($"|---|{string.Concat(sizes.Select(_ => "---|"))}");
        foreach ((string rule, Action<ContactView, Reading> ask) in Rules)
        {
            IEnumerable<string> costs = sizes.Select(s => Measure(() => ask(records[s].View, records[s].Reading), s).ToString("N1", CultureInfo.InvariantCulture));
            output.WriteLine($"| {rule} | {string.Join(" | ", costs)} |");
        }
    }

    private static double Measure(Action ask, int size)
    {
        ask();
        double[] rounds = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            ask();
            rounds[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / size;
        }

        Array.Sort(rounds);
        return rounds[Rounds / 2];
    }

    private static (ContactView View, Reading Reading) Record(int size)
    {
        Random random = new(20250626);
        ChronicleBuilder builder = new();
        Delegation one = Delegation.Of("A", Representative.At(Band.Minister, Portfolio.Defence));
        Delegation other = Delegation.Of("B", Representative.At(Band.Minister, Portfolio.Defence));
        Facets facets = Facets.Bilateral with { Substance = Substance.Substantive };
        for (int i = 0; i < size; i++)
        {
            builder.Add(Meeting.Held(string.Create(CultureInfo.InvariantCulture, $"m{i}"), FirstDay.PlusDays(random.Next(12_900)), facets, one, other));
        }

        Reading reading = builder.Build().Under(Policy.AsRecorded);
        return (reading.Contacts().Where(ContactFilter.Direct), reading);
    }
}
