using System.Globalization;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>The last contact of a dyad as of a day, against a plain LINQ answer over lists by dyad.</summary>
/// <remarks>
/// Unfair to us: the peer is asked one bound only, of exact days, without levels, substance or unknowns. Unfair to the peer: it is written as
/// most people would write it, and could be made faster by sorting.
/// </remarks>
internal static class LastBenchmark
{
    private const int Questions = 200;

    private static readonly LocalDate FirstDay = new(2000, 1, 1);

    public static void Run(TextWriter output)
    {
        output.WriteLine(Measured.Heading);
        for (int size = 1_000; size <= 1_000_000; size *= 10)
        {
            output.WriteLine(Measure(size));
        }
    }

    private static Measured Measure(int size)
    {
        Random random = new(20250626);
        Contact[] contacts = [.. Enumerable.Range(0, size).Select(i => Row(random, i))];
        ContactView view = ContactHistory.Of(contacts).Where(ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence));
        Dictionary<Dyad, List<Contact>> lists = contacts.GroupBy(c => c.Between).ToDictionary(g => g.Key, g => g.ToList());
        (Dyad Pair, LocalDate Day)[] questions = [.. Enumerable.Range(0, Questions).Select(_ => (Pair(random), FirstDay.PlusDays(random.Next(9_000))))];
        LocalDate? seen = null;
        return Ratio.Of(
            "",
            null,
            string.Create(CultureInfo.InvariantCulture, $"last contact, {size:N0} contacts"),
            Questions,
            () =>
            {
                foreach ((Dyad pair, LocalDate day) in questions)
                {
                    seen = view.Last(pair, day).Latest;
                }
            },
            () =>
            {
                foreach ((Dyad pair, LocalDate day) in questions)
                {
                    seen = lists.GetValueOrDefault(pair)?.Where(c => c.When.LatestEnd <= day).Max(c => c.When.LatestEnd);
                }
            });
    }

    private static Contact Row(Random random, int number)
    {
        LocalDate day = FirstDay.PlusDays(random.Next(9_000));
        return new()
        {
            Between = Pair(random),
            When = random.Next(100) switch
            {
                < 7 => DayBounds.Within(new(day.Year, day.Month, 1), new LocalDate(day.Year, day.Month, 1).PlusMonths(1).PlusDays(-1)),
                < 10 => DayBounds.Within(new(day.Year, 1, 1), new(day.Year, 12, 31)),
                _ => DayBounds.On(day),
            },
            Occurred = random.Next(100) < 3 ? Truth.Unknown : Truth.True,
            Directness = Directness.Direct,
            Modality = Modality.InPerson,
            Substance = random.Next(2) == 0 ? Substance.Substantive : Substance.Courtesy,
            First = [new(Truth.True, Band.Known[random.Next(Band.Known.Count)], Portfolio.Known[random.Next(4)])],
            Second = [new(Truth.True, Band.Known[random.Next(Band.Known.Count)], Portfolio.Known[random.Next(4)])],
            Record = string.Create(CultureInfo.InvariantCulture, $"m{number}"),
        };
    }

    // Few parties meet often, many rarely.
    private static Dyad Pair(Random random)
    {
        int a = (int)(200 * Math.Pow(random.NextDouble(), 3));
        int b = (int)(200 * Math.Pow(random.NextDouble(), 3));
        return a == b ? Pair(random) : Dyad.Of(Party(a), Party(b));
    }

    private static PartyId Party(int number) => string.Create(CultureInfo.InvariantCulture, $"P{number:000}");
}
