using System.Numerics;
using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>Silence against every possible world: in a world the days of contact are the bits of a number.</summary>
public class SilenceWorldsTests
{
    private static readonly Gen<RawRow[]> Rows =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 2], Gen.Int[0, 4], Gen.Int[0, 2], Worlds.AnyTruth)
            .Select(t => new RawRow(RawDays.Tight(t.Item1, t.Item1 + t.Item2, t.Item1 + t.Item3, t.Item1 + t.Item3 + t.Item4)!.Value, t.Item5, "m"))
            .Array[0, 4];

    private static readonly Gen<int> AsOf = Gen.Int[0, 18];

    [Fact]
    public void Silence_OverAllWorlds_IsSharp() =>
        Gen.Select(Rows, AsOf, Gen.Int[-1, 18]).Sample((rows, day, covered) =>
        {
            Silence found = View(rows, covered).Silence(Worlds.Pair, Worlds.Date(day));
            (int Min, int? Max)? expected = Over(Masks(rows, day), mask => day - Top(mask));
            bool isCovered = covered >= 0 && covered <= day && (expected is not { } known || covered <= day - known.Min + 1);
            return expected is { } bounds
                ? found.Days == new DayCount(bounds.Min, bounds.Max) && !found.IsCensored && found.IsOfTheRecord == !(covered >= 0 && (bounds.Min == 0 || isCovered))
                : isCovered ? found.Days == new DayCount(day - covered + 1, null) && found.IsCensored && !found.IsOfTheRecord
                : found.Days is null && !found.IsCensored && found.IsOfTheRecord;
        }, iter: Worlds.Iterations);

    [Fact]
    public void LongestSilence_OverAllWorlds_IsSharp() =>
        Gen.Select(Rows, AsOf).Sample((rows, day) =>
        {
            SilenceSpan? found = View(rows).LongestSilence(Worlds.Pair, Worlds.Date(day)).Longest;
            (int Min, int? Max)? expected = Over(Masks(rows, day), mask => Longest(mask, day));
            return found?.Days == (expected is { } bounds ? new DayCount(bounds.Min, bounds.Max) : (DayCount?)null)
                && (found is not { From: { } from, To: { } to } || Period.DaysBetween(from, to) + 1 == found.Value.Days.Max);
        }, iter: Worlds.Iterations, print: t => $"{string.Join(' ', t.Item1.Select(r => r.ToString()))} as of {t.Item2}");

    [Fact]
    public void Silences_OverAllWorlds_AreThere() =>
        Gen.Select(Rows, AsOf).Sample((rows, day) =>
        {
            IReadOnlyList<SilenceSpan> found = View(rows).Silences(Worlds.Pair, Worlds.Date(day)).Silences;
            HashSet<int> all = Masks(rows, day);
            HashSet<int> certain = Masks([.. rows.Where(r => r.Match == Truth.True && r.Days.StartMax <= day)], day);
            foreach (SilenceSpan span in found)
            {
                (int from, int to) = (DayNumber.Of(span.From!.Value), DayNumber.Of(span.To!.Value));
                int Run(int mask) => LongestRun(mask, from, to);
                (int least, int most) = (certain.Min(Run), certain.Max(Run));
                if (least < span.Days.Min || most != span.Days.Max || (!span.MayBeBroken && all.Min(Run) < span.Days.Min))
                {
                    return false;
                }
            }

            return true;
        }, iter: Worlds.Iterations, print: t => $"{string.Join(' ', t.Item1.Select(r => r.ToString()))} as of {t.Item2}");

    [Fact]
    public void TimeSince_OnEachDay_IsTheSilenceOfThatDay() =>
        Gen.Select(Worlds.Rows, Worlds.AsOf, Gen.Int[0, 30], Gen.Int[-1, 30]).Sample((rows, from, length, covered) =>
        {
            ContactView view = View(rows, covered < 0 ? -1 : covered + Worlds.Base);
            DayCount?[] grid = new DayCount?[length];
            Array.Fill(grid, new DayCount(7, 7));
            view.TimeSince(Worlds.Pair, Worlds.Date(from - 10), grid);
            return !grid.Where((silence, i) => silence != view.Silence(Worlds.Pair, Worlds.Date(from - 10 + i)).Days).Any();
        }, iter: Worlds.Iterations);

    [Fact]
    public void TimeSince_OverAGrid_AllocatesNothing()
    {
        ContactView view = View([.. Enumerable.Range(0, 300).Select(i => new RawRow(RawDays.On(i * 2), Truth.True, "m"))], covered: 5);
        DayCount?[] grid = new DayCount?[365];
        view.TimeSince(Worlds.Pair, Worlds.Date(0), grid);

        long before = GC.GetAllocatedBytesForCurrentThread();
        view.TimeSince(Worlds.Pair, Worlds.Date(0), grid);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        allocated.Should().Be(0);
        grid[3].Should().Be(new DayCount(1, 1));
    }

    [Fact]
    public void Silence_ThroughAWiderFilter_IsNeverLonger() =>
        Gen.Select(Rows, Rows, AsOf).Sample((narrow, others, day) =>
        {
            DayCount? few = View(narrow).Silence(Worlds.Pair, Worlds.Date(day)).Days;
            DayCount? many = View([.. narrow, .. others]).Silence(Worlds.Pair, Worlds.Date(day)).Days;
            return few is not { } a || (many is { } b && b.Min <= a.Min && (a.Max is null || b.Max <= a.Max));
        }, iter: Worlds.Iterations);

    [Fact]
    public void Silence_WhenTheRecordGrowsMoreCertain_IsNeverLessCertain() =>
        Gen.Select(Rows, AsOf, Gen.Int[0, 3], Gen.Bool).Sample((rows, day, place, isTrue) =>
        {
            if (place >= rows.Length || rows[place].Match != Truth.Unknown)
            {
                return true;
            }

            RawRow[] refined = [.. rows];
            refined[place] = rows[place] with { Match = isTrue ? Truth.True : Truth.False };
            DayCount? before = View(rows).LongestSilence(Worlds.Pair, Worlds.Date(day)).Longest?.Days;
            DayCount? after = View(refined).LongestSilence(Worlds.Pair, Worlds.Date(day)).Longest?.Days;
            return before is not { } wide || after is not { } tight || (tight.Min >= wide.Min && (wide.Max is null || tight.Max <= wide.Max));
        }, iter: Worlds.Iterations);

    private static ContactView View(RawRow[] rows, int covered = -1)
    {
        ContactHistory history = Worlds.History(rows);
        return (covered < 0 ? history : history.Covering(Coverage.Create("c", Edtf.Between(Worlds.Date(covered), new LocalDate(2025, 1, 1))))).Where(ContactFilter.Direct);
    }

    /// <summary>The days of contact in each world, up to the day of the question; 0 where there is none.</summary>
    private static HashSet<int> Masks(RawRow[] rows, int day)
    {
        HashSet<int> masks = [0];
        foreach (RawRow row in rows.Where(r => r.Match != Truth.False))
        {
            List<int> own = row.Match == Truth.True ? [] : [0];
            own.AddRange(row.Days.Fixed(0, 40).Select(e => ((1 << (e.End + 1)) - (1 << e.Start)) & ((1 << (day + 1)) - 1)));
            masks = [.. masks.SelectMany(_ => own.Distinct(), (mask, more) => mask | more)];
        }

        return masks;
    }

    /// <summary>Least and greatest over the worlds with a contact; no greatest where there is a world without one.</summary>
    private static (int Min, int? Max)? Over(HashSet<int> masks, Func<int, int> measure) => masks.All(m => m == 0) ? null
        : (masks.Where(m => m != 0).Min(measure), masks.Contains(0) ? null : masks.Max(measure));

    private static int Top(int mask) => BitOperations.Log2((uint)mask);

    private static int Longest(int mask, int day) => LongestRun(mask, BitOperations.TrailingZeroCount(mask), day);

    private static int LongestRun(int mask, int from, int to)
    {
        (int longest, int run) = (0, 0);
        for (int day = from; day <= to; day++)
        {
            run = (mask & (1 << day)) == 0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
