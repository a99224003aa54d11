using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>The rule of "first since" against every possible world, written from its definition over plain days.</summary>
public class FirstSinceWorldsTests
{
    private const string Focus = "f";

    private static readonly Gen<(int Min, int Max)> Range = Gen.Select(Gen.Int[0, 7], Gen.Frequency((3, Gen.Const(0)), (2, Gen.Int[1, 3]))).Select(t => (t.Item1, t.Item1 + t.Item2));

    private static readonly Gen<(int Min, int Max, Truth Match, string Record)> Row =
        Gen.Select(Range, Worlds.AnyTruth, Gen.Frequency((2, Gen.Const(Focus)), (3, Gen.OneOf("a", "b")))).Select(t => (t.Item1.Min, t.Item1.Max, t.Item2, t.Item3));

    private static readonly Gen<(int, int, Truth, string)[]> Rows = Row.Array[0, 4];

    [Fact]
    public void FirstSince_OverAllWorlds_IsSharp() =>
        Gen.Select(Rows, Range, Gen.Int[0, 12]).Sample(
            (rows, since, asOf) => Ask(rows, since, asOf, TieRule.Unknown).Verdict == InWorlds(rows, since, asOf, TieRule.Unknown),
            iter: Worlds.Iterations, print: Shown);

    [Fact]
    public void FirstSince_WithATieRule_IsSharpForAFocusOfOneRow() =>
        Gen.Select(Rows, Range, Gen.Int[0, 12], Ties).Sample(
            (rows, since, asOf, ties) =>
            {
                Truth found = Ask(rows, since, asOf, ties).Verdict;
                Truth expected = InWorlds(rows, since, asOf, ties);
                return rows.Count(r => r.Item4 == Focus && r.Item3 != Truth.False) <= 1 ? found == expected : found == expected || found == Truth.Unknown;
            },
            iter: Worlds.Iterations);

    [Fact]
    public void FirstSince_WhenTheRecordGrowsMoreCertain_KeepsWhatWasCertain() =>
        Gen.Select(Rows, Range, Gen.Int[0, 12], Gen.OneOf(TieRule.Unknown, TieRule.Simultaneous, TieRule.FocusFirst, TieRule.OthersFirst), Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 9]).Sample(
            (rows, since, asOf, ties, place, truth, day) =>
            {
                if (place >= rows.Length)
                {
                    return true;
                }

                (int Min, int Max, Truth Match, string Record) row = rows[place];
                int settled = Math.Clamp(day, row.Min, row.Max);
                (int, int, Truth, string)[] refined = [.. rows];
                refined[place] = (settled, settled, row.Match != Truth.Unknown ? row.Match : truth % 2 == 0 ? Truth.True : Truth.False, row.Record);
                Truth before = Ask(rows, since, asOf, ties).Verdict;
                return before == Truth.Unknown || Ask(refined, since, asOf, ties).Verdict == before;
            },
            iter: Worlds.Iterations);

    [Fact]
    public void FirstSince_OfOneRow_NamesWhatRefutesItAndWhatMayBlockIt() =>
        Gen.Select(Rows.Where(rows => rows.Count(r => r.Item4 == Focus) <= 1), Range, Gen.Int[0, 12]).Sample(
            (rows, since, asOf) =>
            {
                FirstSince first = Ask(rows, since, asOf, TieRule.Unknown);

                // What is named is what decides: without the counter-examples the answer is no longer false because of others, without the blockers nothing is in the way.
                IReadOnlyList<RecordRef> named = first.Verdict == Truth.False ? first.CounterExamples : first.Blockers;
                (int, int, Truth, string)[] without = [.. rows.Where(r => !named.Contains(r.Item4))];
                FirstSince again = Ask(without, since, asOf, TieRule.Unknown);
                return again.CounterExamples.Count == 0 && (first.Verdict != Truth.Unknown || again.Blockers.Count == 0) && (first.Verdict == Truth.False || first.CounterExamples.Count == 0);
            },
            iter: Worlds.Iterations, print: Shown);

    [Fact]
    public void CounterExamples_OfAFocusWhoseDaysAreAllTaken_AreThoseThatTakeThem()
    {
        (int, int, Truth, string)[] rows =
        [
            (4, 5, Truth.True, Focus), (4, 4, Truth.True, "a"), (5, 5, Truth.True, "b"), (4, 4, Truth.Unknown, "possible"), (4, 5, Truth.True, "vague"), (9, 9, Truth.True, "later"), (2, 2, Truth.True, "earlier"),
        ];
        FirstSince first = Ask([.. rows.Select(r => (r.Item1 + Worlds.Base, r.Item2 + Worlds.Base, r.Item3, r.Item4))], (Worlds.Base + 3, Worlds.Base + 5), Worlds.Base + 20, TieRule.OthersFirst);

        first.Verdict.Should().Be(Truth.False);
        first.CounterExamples.Should().Equal("a", "b");
    }

    private static Gen<TieRule> Ties => Gen.OneOf(TieRule.Simultaneous, TieRule.FocusFirst, TieRule.OthersFirst);

    private static string Shown(((int, int, Truth, string)[] Rows, (int, int) Since, int AsOf) t) => $"{string.Join(' ', t.Rows)} since {t.Since} as of {t.AsOf}";

    private static FirstSince Ask((int Min, int Max, Truth Match, string Record)[] rows, (int Min, int Max) since, int asOf, TieRule ties) =>
        Worlds.History(rows.Select(r => new RawRow(RawDays.Tight(r.Min, r.Max, r.Min, r.Max)!.Value, r.Match, r.Record)))
            .Where(ContactFilter.Direct)
            .FirstSince(Worlds.Pair, Focus, DayBounds.Within(Worlds.Date(since.Min), Worlds.Date(since.Max)), Worlds.Date(asOf), ties);

    internal static Truth InWorlds((int Min, int Max, Truth Match, string Record)[] rows, (int Min, int Max) since, int asOf, TieRule ties)
    {
        (bool all, bool any) = (true, false);
        int?[] days = new int?[rows.Length];
        for (int reference = since.Min; reference <= since.Max; reference++)
        {
            Fix(0, reference);
        }

        return all ? Truth.True : any ? Truth.Unknown : Truth.False;

        void Fix(int row, int reference)
        {
            if (row == rows.Length)
            {
                all &= IsFirst(reference, favourable: false);
                any |= IsFirst(reference, favourable: true);
                return;
            }

            if (rows[row].Match != Truth.True)
            {
                days[row] = null;
                Fix(row + 1, reference);
            }

            for (int day = rows[row].Min; rows[row].Match != Truth.False && day <= rows[row].Max; day++)
            {
                days[row] = day <= asOf ? day : null;
                Fix(row + 1, reference);
            }
        }

        // With days fixed only the order within a day is open: one order is the most favourable to the focus, one the least.
        bool IsFirst(int reference, bool favourable)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                if (rows[i].Record == Focus && days[i] is { } day && Follows(day, reference, favourable) && !Enumerable.Range(0, rows.Length).Any(j => rows[j].Record != Focus && days[j] is { } other && IsBetween(reference, other, day, favourable)))
                {
                    return true;
                }
            }

            return false;
        }

        bool Follows(int day, int reference, bool favourable) => day > reference || (day == reference && ties switch
        {
            TieRule.Unknown => favourable,
            TieRule.Simultaneous => false,
            _ => true,
        });

        bool IsBetween(int reference, int other, int focus, bool favourable)
        {
            bool after = other > reference || (other == reference && ties switch
            {
                TieRule.Unknown => !favourable,
                TieRule.Simultaneous => false,
                _ => true,
            });
            bool before = other < focus || (other == focus && ties switch
            {
                TieRule.Unknown => !favourable,
                TieRule.OthersFirst => true,
                _ => false,
            });
            return after && before;
        }
    }
}
