using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>
/// Resolving every meeting of a chronicle from its claims, side by side with reading the claims once through LINQ's GroupBy: 100,000 meetings and
/// 500,000 claims. The bar is a ratio of 5.
/// </summary>
/// <remarks>
/// Both start from the same chronicle in memory. The peer only groups by record and counts; it decides nothing. The data is made: 5 claims a meeting
/// over 20,000 sources of all kinds, one source in ten repeating another, one meeting in five disputed.
/// </remarks>
internal static class ReconcileBenchmark
{
    private const int Meetings = 100_000;
    private const int ClaimsEach = 5;
    private const int Sources = 20_000;
    private const int Rounds = 7;

    public static void Run(string[] args)
    {
        int meetings = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Meetings;
        Chronicle chronicle = Made(meetings);
        Policy[] policies = [Policy.AnyReport, Policy.ParticipantConfirmed, Policy.MutualConfirmation, Policy.LatestAssertion];
        List<double> grouping = [];
        Dictionary<Policy, List<double>> resolving = policies.ToDictionary(p => p, _ => new List<double>());
        for (int round = 0; round < Rounds; round++)
        {
            grouping.Add(Time(() => chronicle.Claims.GroupBy(c => c.Subject.Record).Sum(g => g.Count())));
            foreach (Policy policy in policies)
            {
                resolving[policy].Add(Time(() => Held(chronicle.Under(policy, new LocalDate(2030, 1, 1)))));
            }
        }

        double peer = Median(grouping);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{meetings} meetings, {chronicle.Claims.Count} claims, {chronicle.Sources.Count} sources; GroupBy {peer:F0} ms"));
        foreach (Policy policy in policies)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{policy.Name,-24}{Median(resolving[policy]),8:F0} ms{Median(resolving[policy]) / peer,8:F2} x GroupBy (bar 5)"));
        }
    }

    private static int Held(Reading reading) => reading.Chronicle.Meetings.Count(m => reading.WasHeld(m.Id, Dyad.Of(m.Delegations[0].Party, m.Delegations[1].Party)) == Truth.True);

    private static double Time(Func<int> work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        int result = work();
        double taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return result >= 0 ? taken : throw new InvalidOperationException("Nothing was counted.");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static Chronicle Made(int meetings)
    {
        Random random = new(4);
        LocalDate first = new(2000, 1, 1);
        SourceKind[] kinds = [SourceKind.PartyOfficial, SourceKind.Press, SourceKind.PressUnnamed, SourceKind.NewsAgency, SourceKind.JointText];
        string[] encounters = ["formal-meeting", "pull-aside", "greeting"];
        ChronicleBuilder builder = new();
        for (int i = 0; i < Sources; i++)
        {
            Source source = Source.Create($"s{i}", kinds[random.Next(kinds.Length)], "", first.PlusDays(8_000 + random.Next(1_000)), $"p{random.Next(200)}");
            builder.Add(i % 10 == 9 ? source.Repeating($"s{random.Next(i)}") : source);
        }

        for (int i = 0; i < meetings; i++)
        {
            MeetingId id = $"m{i}";
            int a = random.Next(200);
            LocalDate day = first.PlusDays(random.Next(8_000));
            builder.Add(Meeting.Held(id, day, Facets.Bilateral, Delegation.Of($"p{a}"), Delegation.Of($"p{(a + 1 + random.Next(198)) % 200}")));
            for (int c = 0; c < ClaimsEach; c++)
            {
                ClaimId claim = $"m{i}-{c}";
                SourceId source = $"s{random.Next(Sources)}";
                builder.Add(c switch
                {
                    0 or 1 => Claim.Of(claim, source, Stance.Asserts, id, ClaimProperty.Held, true),
                    2 => Claim.Of(claim, source, i % 5 == 0 ? Stance.Denies : Stance.NoInformation, id, ClaimProperty.Held, true),
                    3 => Claim.Of(claim, source, Stance.Asserts, id, ClaimProperty.When, (Edtf)day.PlusDays(random.Next(2))),
                    _ => Claim.Of(claim, source, Stance.Asserts, id, ClaimProperty.Encounter, Encounter.From(encounters[random.Next(3)])),
                });
            }
        }

        return builder.Build();
    }
}
