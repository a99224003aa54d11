using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Every course of events that fits a few tenures, tried one by one.</summary>
public sealed class IncumbentWorldsTests
{
    private const int Days = 6;

    private static readonly Gen<(int Person, int S0, int S1, int E0, int E1, bool Certain)[]> Tenures =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Days - 1], Gen.Int[0, 2], Gen.Int[0, Days - 1], Gen.Int[0, 2], Gen.Int[0, 5])
            .Select(t => (t.Item1, t.Item2, Math.Min(Days - 1, t.Item2 + t.Item3), t.Item4, Math.Min(Days - 1, t.Item4 + t.Item5), t.Item6 > 0))
            .Where(t => t.Item2 <= t.Item5)
            .Array[1, 3];

    [Fact]
    public void On_AnyDay_IsWhatAllCoursesOfEventsHaveInCommon() => Gen.Select(Tenures, Gen.Int[0, 5].Select(n => n == 0)).Sample(
        (tenures, shared) =>
        {
            IncumbentOrder order = new([.. tenures.Select((t, i) => new IncumbentOrder.Holder(TenureId.Parse($"t{i}"), PersonId.Parse($"p{t.Person}"), DayBounds.TryCreate(t.S0, t.S1, t.E0, t.E1)!.Value, t.Certain))], shared);
            List<(int Start, int End)?[]> fitting = Worlds(tenures, exclusive: !shared);
            bool contradicts = Worlds([.. tenures.Where(t => t.Certain)], exclusive: !shared).Count == 0;
            fitting = contradicts ? Worlds(tenures, exclusive: false) : fitting;
            if (order.Contradicts != contradicts)
            {
                return false;
            }

            for (int day = 0; day < Days; day++)
            {
                for (int i = 0; i < tenures.Length; i++)
                {
                    int holding = fitting.Count(w => w[i] is { } span && span.Start <= day && day <= span.End);
                    Truth expected = holding == 0 ? Truth.False : holding == fitting.Count ? Truth.True : Truth.Unknown;
                    if (order.On(order.Holders[i], day) != expected)
                    {
                        return false;
                    }
                }
            }

            return true;
        },
        iter: Domain.Tests.Worlds.Iterations);

    [Fact]
    public void Possible_WithinARange_IsPossibleOnOneOfItsDays() => Gen.Select(Tenures, Gen.Int[0, Days - 1], Gen.Int[0, Days - 1]).Sample(
        (tenures, one, other) =>
        {
            IncumbentOrder order = new([.. tenures.Select((t, i) => new IncumbentOrder.Holder(TenureId.Parse($"t{i}"), PersonId.Parse($"p{t.Person}"), DayBounds.TryCreate(t.S0, t.S1, t.E0, t.E1)!.Value, t.Certain))], shared: false);
            (int from, int to) = (Math.Min(one, other), Math.Max(one, other));

            return order.Holders.All(h => order.Possible(h, from, to) == Enumerable.Range(from, to - from + 1).Any(d => order.On(h, d) != Truth.False));
        },
        iter: Domain.Tests.Worlds.Iterations);

    /// <summary>Each tenure's start and end among the days it may have, and one that is not certain also left out; where one person holds the office, two share at most the day of a change.</summary>
    private static List<(int Start, int End)?[]> Worlds((int Person, int S0, int S1, int E0, int E1, bool Certain)[] tenures, bool exclusive)
    {
        List<(int Start, int End)?[]> worlds = [new (int, int)?[tenures.Length]];
        for (int i = 0; i < tenures.Length; i++)
        {
            var tenure = tenures[i];
            List<(int Start, int End)?[]> next = [];
            foreach ((int Start, int End)?[] world in worlds)
            {
                if (!tenure.Certain)
                {
                    next.Add(world);
                }

                for (int start = tenure.S0; start <= tenure.S1; start++)
                {
                    for (int end = Math.Max(start, tenure.E0); end <= tenure.E1; end++)
                    {
                        bool fits = !exclusive || Enumerable.Range(0, i).All(j => tenures[j].Person == tenure.Person || world[j] is not { } span || span.End <= start || end <= span.Start);
                        if (fits)
                        {
                            (int, int)?[] grown = [.. world];
                            grown[i] = (start, end);
                            next.Add(grown);
                        }
                    }
                }
            }

            worlds = next;
        }

        return worlds;
    }
}
