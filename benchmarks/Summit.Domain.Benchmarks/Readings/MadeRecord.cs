using System.Globalization;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>A record as people keep it, made by a fixed seed: 200 states whose contacts are as unequal as those of real ones.</summary>
/// <remarks>
/// 7 % of the days are known by month and 3 % by year, 3 % of the meetings are only planned, a tenth has three to five parties, and there are 0.6 claims
/// a meeting. Ministers mostly meet ministers of their own portfolio.
/// </remarks>
internal static class MadeRecord
{
    private const int States = 200;
    private const int Days = 17_000;
    private const int MeetingsToSource = 10;

    private static readonly LocalDate First = new(1979, 1, 1);
    private static readonly Band[] Bands = [Band.Leader, Band.Minister, Band.Minister, Band.SeniorOfficial, Band.Official, Band.WorkingLevel];
    private static readonly Portfolio[] Portfolios = [Portfolio.ForeignAffairs, Portfolio.Defence, Portfolio.Military, Portfolio.FinanceTrade];
    private static readonly Encounter[] Encounters = [Encounter.FormalMeeting, Encounter.FormalMeeting, Encounter.PullAside, Encounter.Call, Encounter.Greeting];
    private static readonly string[] Cities = ["Geneva", "New York", "Vienna", "Singapore", "Nairobi", "Panmunjom"];

    public static Chronicle Of(int meetings)
    {
        Random random = new(20250626);
        ChronicleBuilder builder = new();
        for (int i = 0; i < States; i++)
        {
            builder.Add(Party.Create(State(i), PartyKind.State, Name.Create($"State of {i}", "en")));
        }

        for (int i = 0; i < meetings; i++)
        {
            LocalDate day = First.PlusDays(random.Next(Days));
            if (i % MeetingsToSource == 0)
            {
                builder.Add(Source.Create(Number("source", i), SourceKind.PartyOfficial, $"Statement {i}", day.PlusDays(1), State(random.Next(States))));
            }

            MeetingId id = Number("meeting", i);
            builder.Add(Meeting(random, id, When(random, day)));
            if (random.Next(10) < 6)
            {
                builder.Add(Claim.Of(Number("claim", i), Number("source", i - (i % MeetingsToSource)), Stance.Asserts, id, ClaimProperty.Held, true));
            }
        }

        return builder.Build();
    }

    private static Meeting Meeting(Random random, MeetingId id, Edtf when)
    {
        int parties = random.Next(10) == 0 ? 3 + random.Next(3) : 2;
        HashSet<int> states = [];
        while (states.Count < parties)
        {
            states.Add(Unequal(random));
        }

        (Band band, Portfolio portfolio) = (Bands[random.Next(Bands.Length)], Portfolios[random.Next(Portfolios.Length)]);
        Delegation[] delegations = [.. states.Select(s => Delegation.Of(State(s), Representative.At(random.Next(5) == 0 ? Band.SeniorOfficial : band, portfolio)))];
        Facets facets = new() { Format = parties == 2 ? Format.Bilateral : Format.Plurilateral, Setting = Setting.Sidelines, Encounter = Encounters[random.Next(Encounters.Length)] };
        Meeting meeting = random.Next(100) < 3 ? Domain.Meeting.Planned(id, when, Plan.Scheduled, delegations).With(_ => facets) : Domain.Meeting.Held(id, when, facets, delegations);
        return meeting.Titled($"Talks at {Cities[random.Next(Cities.Length)]}").At(Place.Of(Cities[random.Next(Cities.Length)]));
    }

    private static Edtf When(Random random, LocalDate day) => random.Next(100) switch
    {
        < 3 => Edtf.Parse(day.ToString("uuuu", CultureInfo.InvariantCulture)),
        < 10 => Edtf.Parse(day.ToString("uuuu'-'MM", CultureInfo.InvariantCulture)),
        _ => day,
    };

    // The n-th state is met as often as one over n.
    private static int Unequal(Random random) => (int)Math.Min(States - 1, Math.Pow(States, random.NextDouble()) - 1);

    private static PartyId State(int number) => string.Create(CultureInfo.InvariantCulture, $"S{number:000}");

    private static string Number(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}-{number:0000000}");
}
