using CsCheck;

namespace Summit.Domain.Tests;

public class GoBetweensWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    private static readonly string[] All = ["AAA", "BBB", "CCC", "DDD", "EEE"];

    // From AAA over one, two or three of the others, each once, to BBB.
    private static readonly int[][] Ways =
    [
        [0, 2, 1], [0, 3, 1], [0, 4, 1],
        [0, 2, 3, 1], [0, 2, 4, 1], [0, 3, 2, 1], [0, 3, 4, 1], [0, 4, 2, 1], [0, 4, 3, 1],
        [0, 2, 3, 4, 1], [0, 2, 4, 3, 1], [0, 3, 2, 4, 1], [0, 3, 4, 2, 1], [0, 4, 2, 3, 1], [0, 4, 3, 2, 1],
    ];

    private static readonly Gen<(string A, string B, RawEvent Event)> Row = Gen.Select(
        Gen.OneOf("AAA CCC", "AAA CCC", "BBB CCC", "BBB CCC", "AAA DDD", "BBB DDD", "CCC DDD", "CCC EEE", "DDD EEE", "AAA BBB"),
        Gen.OneOf("direct", "direct", "direct", "one-way", ""),
        Gen.OneOf(Truth.True, Truth.True, Truth.Unknown, Truth.False),
        Gen.Bool,
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1]),
        Gen.OneOf("m1", "m2", "m3", "m4"))
        .Select((pair, kind, truth, isDay, days, record) => (pair[..3], pair[4..], isDay
            ? new RawEvent(record, kind, truth, true, days.Item1, days.Item1 + days.Item2, days.Item1, days.Item1 + days.Item2)
            : new RawEvent(record, kind, truth, false, days.Item1, days.Item1, days.Item1 + days.Item3, days.Item1 + days.Item3 + days.Item4)));

    [Fact]
    public void GoBetweens_AreThoseOfAllWorlds() =>
        Gen.Select(Row.Array[0, 5], Gen.Int[0, 8], Gen.Int[0, 4]).Sample(
            (rows, from, length) =>
            {
                GoBetweens answer = View(rows).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length), longest: 3);

                answer.Parties.Select(p => $"{p.Party} {p.Truth}").Concat(answer.Chains.Select(c => $"{string.Join(' ', c.Through)} {c.Truth}"))
                    .Order(StringComparer.Ordinal).Should().Equal(InAllWorlds(rows, from, from + length));
            },
            iter: Worlds.Iterations);

    [Fact]
    public void MoreCertainRows_NeverMakeAGoBetweenLessCertain() =>
        Gen.Select(Row.Array[1, 8], Gen.Int[0, 7], Gen.Int[0, 8], Gen.Int[0, 4]).Sample((rows, chosen, from, length) =>
        {
            (string, string, RawEvent)[] surer = [.. rows.Select((r, i) => i == chosen && r.Event.Truth == Truth.Unknown ? (r.A, r.B, r.Event with { Truth = Truth.True }) : r)];

            Grows(View(rows).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length)), View(surer).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length)));
        });

    [Fact]
    public void WiderWindowOrFilter_NeverMakesAGoBetweenLessCertain() =>
        Gen.Select(Row.Array[1, 8], Gen.Int[0, 8], Gen.Int[0, 4], Gen.Int[0, 3]).Sample((rows, from, length, more) =>
        {
            GoBetweens narrow = View(rows).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length));

            Grows(narrow, View(rows).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length + more)));
            Grows(narrow, View(rows).History.Where(ContactFilter.Any).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length)));
        });

    [Fact]
    public void Chains_OfALowerLimit_AreTheFirstOfAHigherOne() =>
        Gen.Select(Row.Array[1, 12], Gen.Int[1, 3]).Sample((rows, atMost) =>
        {
            GoBetweens few = View(rows).GoBetweens(Pair, RawEvent.Day(0), RawEvent.Day(12), longest: 3, atMost);
            GoBetweens all = View(rows).GoBetweens(Pair, RawEvent.Day(0), RawEvent.Day(12), longest: 3);

            few.Chains.Should().Equal(all.Chains.Take(atMost));
            few.ChainsComplete.Should().Be(all.Chains.Count <= atMost);
        });

    private static void Grows(GoBetweens before, GoBetweens after) =>
        before.Parties.Where(p => !after.Parties.Any(a => a.Party == p.Party && a.Truth >= p.Truth)).Should().BeEmpty();

    private static ContactView View(IEnumerable<(string A, string B, RawEvent Event)> rows) => ContactHistory.Of(rows.Select(r => new Contact
    {
        Between = Dyad.Of(r.A, r.B),
        When = r.Event.Bounds(),
        Occurred = r.Event.Truth,
        Directness = r.Event.Kind.Length > 0 ? Directness.From(r.Event.Kind) : default,
        Record = r.Event.Record,
    })).Where(ContactFilter.Direct);

    /// <summary>Which ways of one to three parties lead from AAA to BBB: in all worlds, or in some. A contact of unrecorded kind is direct or not.</summary>
    private static IEnumerable<string> InAllWorlds((string A, string B, RawEvent Event)[] rows, int from, int to)
    {
        int[] count = new int[Ways.Length];
        int worlds = 0;
        int[,] met = new int[All.Length, All.Length];
        Each(0);
        return Ways.Select((w, i) => (Way: string.Join(' ', w.Skip(1).SkipLast(1).Select(p => All[p])), Count: count[i])).Where(w => w.Count > 0)
            .Select(w => $"{w.Way} {(w.Count == worlds ? Truth.True : Truth.Unknown)}").Order(StringComparer.Ordinal);

        void Each(int row)
        {
            if (row == rows.Length)
            {
                worlds++;
                for (int i = 0; i < Ways.Length; i++)
                {
                    count[i] += Leads(Ways[i]) ? 1 : 0;
                }

                return;
            }

            // Of all the ways in which an event can have been, it matters only whether it was in the window.
            (string a, string b, RawEvent raw) = rows[row];
            IEnumerable<bool> ways = raw.Kind == "one-way" ? [false] : raw.Ways().Select(w => w is (int start, int end) && start <= to && end >= from);
            (int one, int other) = (Array.IndexOf(All, a), Array.IndexOf(All, b));
            foreach (bool way in (raw.Kind.Length == 0 ? ways.Append(false) : ways).Distinct())
            {
                met[one, other] += way ? 1 : 0;
                Each(row + 1);
                met[one, other] -= way ? 1 : 0;
            }
        }

        bool Leads(int[] way)
        {
            for (int i = 1; i < way.Length; i++)
            {
                if (met[Math.Min(way[i - 1], way[i]), Math.Max(way[i - 1], way[i])] == 0)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
