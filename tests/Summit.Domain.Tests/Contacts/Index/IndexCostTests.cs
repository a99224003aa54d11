using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>What questions of a prepared view cost, counted: comparisons, bytes allocated, bytes kept.</summary>
public class IndexCostTests
{
    private static readonly Contact Like = new() { Between = Worlds.Pair, Record = "x", Occurred = Truth.True, Directness = Directness.Direct };

    [Fact]
    public void PointQuestion_AtWorst_ComparesTwiceTheLogarithmOfTheDays()
    {
        // A step on every day is the worst that a staircase can be; a signpost only leaves out some of the steps.
        const int days = 20_000;
        CountedDay[] steps = [.. Enumerable.Range(0, days).Select(day => new CountedDay(day))];
        int worst = Enumerable.Range(-1, days + 2).Max(day =>
        {
            CountedDay.Comparisons = 0;
            DaySearch.Below<CountedDay>(steps, day).Should().Be(Math.Clamp(day + 1, 0, days));
            return CountedDay.Comparisons;
        });

        worst.Should().BeLessThanOrEqualTo((2 * (int)Math.Ceiling(Math.Log2(days))) + 4).And.BeGreaterThan(0);
    }

    [Fact]
    public void Steps_OfAnyNumberOfRows_AreAtMostOneADay()
    {
        ContactView view = Table(rows: 30_000, days: 100).Where(ContactFilter.Direct);

        view.StepsOf(0).Stairs.Steps.Length.Should().Be(100);
    }

    [Fact]
    public void PreparedView_AskedInAnyForm_AllocatesNothing()
    {
        ContactView view = Table(rows: 6000, days: 3000).Where(ContactFilter.Direct);
        IReadOnlyList<Dyad> dyads = view.History.Dyads;
        (Dyad, LocalDate)[] asked = [.. dyads.Select((d, i) => (d, Worlds.Date(Worlds.Base + (i * 50))))];
        LastBounds[] answers = new LastBounds[dyads.Count];
        DayCount?[] silences = new DayCount?[dyads.Count];
        DayCount?[] panel = new DayCount?[365];
        int[] atLeast = new int[365 * dyads.Count];
        int[] atMost = new int[365 * dyads.Count];
        LocalDate day = Worlds.Date(Worlds.Base + 2000);

        Allocated(() => view.Last(dyads[1], day)).Should().Be(0);
        DyadView pair = view.Between(dyads[1]);
        Allocated(() => pair.Bounds(day)).Should().Be(0);
        Allocated(() => pair.Last(day)).Should().Be(0);
        Allocated(() => view.Last(asked, answers)).Should().Be(0);
        Allocated(() => view.LastOfAll(day, answers)).Should().Be(0);
        Allocated(() => view.TimeSince(dyads[1], day, panel)).Should().Be(0);
        Allocated(() => view.TimeSince(dyads[1], day, atLeast, atMost)).Should().Be(0);
        Allocated(() => view.TimeSinceOfAll(day, 365, atLeast, atMost)).Should().Be(0);
        Allocated(() => view.LongestSilences(day, silences)).Should().Be(0);
    }

    [Fact]
    public void Candidates_OfOneCandidate_AllocateAtMost500Bytes()
    {
        ContactHistory history = ContactHistory.Of(Enumerable.Range(0, 5000).Select(i => Like with { When = DayBounds.On(Worlds.Date(i)), Record = $"m{i}" }));
        LastContact last = history.Where(ContactFilter.Direct).Last(Worlds.Pair, Worlds.Date(4000));

        last.Candidates.Should().Equal((RecordRef)"m4000");
        Allocated(() => last.Candidates).Should().BeLessThanOrEqualTo(500);
    }

    [Fact]
    public void Candidates_InALargeDyad_LookAtNoRowsThatCannotBeOne()
    {
        ContactHistory history = ContactHistory.Of(Enumerable.Range(0, 5000).Select(i => Like with { When = DayBounds.Within(Worlds.Date(i), Worlds.Date(i + 3)), Record = $"m{i}" }));
        ContactView view = history.Where(ContactFilter.Direct);
        int looked = 0;
        foreach (CountedRows.Row row in view.Counted(Worlds.Pair).Between(3997 - 3, 4000))
        {
            looked++;
            row.When.StartMin.Should().BeInRange(3994, 4000);
        }

        looked.Should().Be(7);
        view.Last(Worlds.Pair, Worlds.Date(4000)).Candidates.Should().HaveCount(7);
    }

    [Fact]
    public void Table_OfManyRows_KeepsAtMostSixteenBytesARow()
    {
        const int rows = 200_000;

        (RetainedBytes.Of(Table(rows, days: 8000)) / (double)rows).Should().BeLessThanOrEqualTo(16).And.BeGreaterThan(11);
    }

    [Fact]
    public void CountingSort_OfAnyNumbers_IsAStableSort() =>
        Gen.OneOf(Gen.Int[0, 9], Gen.Int[-100, 100], Gen.Int[-4_000_000, 4_000_000], Gen.OneOf<int>(DayNumber.BeforeAll, 3, DayNumber.AfterAll)).Array[0, 40].Sample(
            numbers => CountingSort.Of(numbers).SequenceEqual(Enumerable.Range(0, numbers.Length).OrderBy(i => numbers[i])), iter: Worlds.Iterations);

    private static ContactHistory Table(int rows, int days)
    {
        ContactTable table = new();
        Random random = new(7);
        for (int i = 0; i < rows; i++)
        {
            table.Add(rows > 20_000 && days < 200 ? "S00" : $"S{random.Next(20):00}", "S99", DayBounds.On(Worlds.Date(Worlds.Base + random.Next(days))), Like, i);
        }

        return table.Build(key => $"row-{key}");
    }

    private static long Allocated<T>(Func<T> question) => Allocated(() => { _ = question(); });

    private static long Allocated(Action question)
    {
        question();
        question();
        long before = GC.GetAllocatedBytesForCurrentThread();
        question();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A day that counts how often it is looked at.</summary>
    private readonly struct CountedDay(int day) : IOnDay
    {
        [ThreadStatic]
        public static int Comparisons;

        public int Day
        {
            get
            {
                Comparisons++;
                return day;
            }
        }
    }
}
