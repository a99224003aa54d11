using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>Contacts as event data has them: 200 states, few dyads with most of the contacts, 7 % known to the month, 3 % to the year, 3 % only possible.</summary>
internal sealed class GeneratedRows
{
    private const int States = 200;

    /// <summary>1979-01-01, and 48 years from there.</summary>
    public static readonly LocalDate FirstDay = new(1979, 1, 1);

    public const int Days = 17_532;

    private readonly PartyId[] parties = [.. Enumerable.Range(0, States).Select(i => PartyId.Parse($"S{i:000}"))];

    private readonly Contact[] likes =
    [
        .. from truth in new[] { Truth.True, Truth.Unknown }
           from band in new[] { Band.Leader, Band.Minister, Band.Official, default }
           select new Contact { Between = Dyad.Of("a", "b"), Record = "like", Occurred = truth, Directness = Directness.Direct, First = [new Attendee(Truth.True, band)], Second = [new Attendee(Truth.True, band)] },
    ];

    private readonly int[] days;
    private readonly int[] precisions;
    private readonly int[] pairs;
    private readonly int[] kinds;

    /// <param name="count">How many.</param>
    /// <param name="chronological">Whether they come day by day, as feeds do.</param>
    /// <param name="exact">Whether each is certain and known to the day.</param>
    public GeneratedRows(int count, bool chronological, bool exact = false)
    {
        Random random = new(20250626);
        days = new int[count];
        precisions = new int[count];
        pairs = new int[count];
        kinds = new int[count];
        for (int i = 0; i < count; i++)
        {
            days[i] = random.Next(Days);
            int precision = random.Next(100);
            precisions[i] = exact || precision >= 10 ? 0 : precision >= 3 ? 30 : 365;
            pairs[i] = Zipf(random);
            kinds[i] = random.Next(4) + (!exact && random.Next(100) < 3 ? 4 : 0);
        }

        if (chronological)
        {
            Array.Sort(days);
        }
    }

    public int Count => days.Length;

    public ContactTableRow this[int i]
    {
        get
        {
            (int a, int b) = PairOf(pairs[i]);
            LocalDate day = DayOf(days[i]);
            return new(parties[a], parties[b], precisions[i] == 0 ? DayBounds.On(day) : DayBounds.Within(day, day.PlusDays(precisions[i])), likes[kinds[i]], i);
        }
    }

    public static LocalDate DayOf(int number) => FirstDay.PlusDays(number);

    /// <summary>The number of a row's dyad, its first and last possible day, and whether it is certain: for peers, who get small numbers.</summary>
    public (int Pair, int First, int Last, bool Certain) Plain(int i) => (pairs[i], days[i], days[i] + precisions[i], kinds[i] < 4);

    public Dyad DyadOf(int pair)
    {
        (int a, int b) = PairOf(pair);
        return Dyad.Of(parties[a], parties[b]);
    }

    // Pairs in the order of the triangle, so that small numbers are pairs of the first states.
    private static (int A, int B) PairOf(int pair)
    {
        int b = (int)((1 + Math.Sqrt(1 + (8.0 * pair))) / 2);
        return (pair - (b * (b - 1) / 2), b);
    }

    private static int Zipf(Random random) => Math.Min((int)Math.Exp(random.NextDouble() * Math.Log(States * (States - 1) / 2.0)) - 1, (States * (States - 1) / 2) - 1);
}
