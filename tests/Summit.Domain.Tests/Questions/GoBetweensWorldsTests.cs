using CsCheck;

namespace Summit.Domain.Tests;

public class GoBetweensWorldsTests
{
    private static readonly Dyad Pair = Dyad.Of("AAA", "BBB");

    private static readonly string[] Others = ["CCC", "DDD", "EEE"];

    private static readonly Gen<(string A, string B, RawEvent Event)> Row = Gen.Select(
        Gen.OneOfConst("AAA CCC", "AAA CCC", "BBB CCC", "BBB CCC", "AAA DDD", "BBB DDD", "CCC DDD", "CCC EEE", "DDD EEE", "AAA BBB"),
        Gen.OneOfConst("direct", "direct", "direct", "one-way", ""),
        Gen.OneOfConst(Truth.True, Truth.True, Truth.Unknown, Truth.False),
        Gen.Bool,
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 1]),
        Gen.OneOfConst("m1", "m2", "m3", "m4"))
        .Select((pair, kind, truth, isDay, days, record) => (pair[..3], pair[4..], isDay
            ? new RawEvent(record, kind, truth, true, days.Item1, days.Item1 + days.Item2, days.Item1, days.Item1 + days.Item2)
            : new RawEvent(record, kind, truth, false, days.Item1, days.Item1, days.Item1 + days.Item3, days.Item1 + days.Item3 + days.Item4)));

    [Fact]
    public void GoBetweens_AreThoseOfAllWorlds() =>
        Gen.Select(Row.Array[0, 5], Gen.Int[0, 8], Gen.Int[0, 4]).Sample(
            (rows, from, length) =>
            {
                GoBetweens answer = View(rows).GoBetweens(Pair, RawEvent.Day(from), RawEvent.Day(from + length), longest: 3);

                Dictionary<string, Truth> found = answer.Parties.Select(p => (Way: p.Party.Value, p.Truth)).Concat(answer.Chains.Select(c => (Way: string.Join(' ', c.Through), c.Truth))).ToDictionary(w => w.Way, w => w.Truth);
                found.Should().BeEquivalentTo(InAllWorlds(rows, from, from + length));
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
        before.Parties.Should().OnlyContain(p => after.Parties.Any(a => a.Party == p.Party && a.Truth >= p.Truth));

    private static ContactView View(IEnumerable<(string A, string B, RawEvent Event)> rows) => ContactHistory.Of(rows.Select(r => new Contact
    {
        Between = Dyad.Of(r.A, r.B),
        When = r.Event.Bounds(),
        Occurred = r.Event.Truth,
        Directness = r.Event.Kind.Length > 0 ? Directness.From(r.Event.Kind) : default,
        Record = r.Event.Record,
    })).Where(ContactFilter.Direct);

    /// <summary>Which ways of one to three parties lead from AAA to BBB: in all worlds, or in some. A contact of unrecorded kind is direct or not.</summary>
    private static Dictionary<string, Truth> InAllWorlds((string A, string B, RawEvent Event)[] rows, int from, int to)
    {
        string[][] candidates = [.. Others.SelectMany(a => Others.SelectMany(b => Others.Select(c => new[] { a, b, c })))
            .SelectMany(w => new[] { w[..1], w[..2], w }).Where(w => w.Distinct().Count() == w.Length).DistinctBy(w => string.Join(' ', w))];
        int[] count = new int[candidates.Length];
        int worlds = 0;
        bool[] meets = new bool[rows.Length];
        Each(0);
        return candidates.Select((w, i) => (Way: string.Join(' ', w), Count: count[i])).Where(w => w.Count > 0).ToDictionary(w => w.Way, w => w.Count == worlds ? Truth.True : Truth.Unknown);

        void Each(int row)
        {
            if (row == rows.Length)
            {
                worlds++;
                HashSet<(string, string)> met = [.. rows.Where((_, i) => meets[i]).SelectMany(r => new[] { (r.A, r.B), (r.B, r.A) })];
                for (int i = 0; i < candidates.Length; i++)
                {
                    string[] way = ["AAA", .. candidates[i], "BBB"];
                    count[i] += Enumerable.Range(0, way.Length - 1).All(s => met.Contains((way[s], way[s + 1]))) ? 1 : 0;
                }

                return;
            }

            // Of all the ways in which an event can have been, it matters only whether it was in the window.
            RawEvent raw = rows[row].Event;
            IEnumerable<bool> ways = raw.Kind == "one-way" ? [false] : raw.Ways().Select(w => w is (int start, int end) && start <= to && end >= from);
            foreach (bool way in (raw.Kind.Length == 0 ? ways.Append(false) : ways).Distinct())
            {
                meets[row] = way;
                Each(row + 1);
            }
        }
    }
}
