using CsCheck;

namespace Summit.Domain.Tests;

public sealed class DayBoundsAlgebraTests
{
    // Days as numbers: 0 lies before and 6 after every day.
    private const int Before = 0;
    private const int After = 6;

    private static readonly Gen<Model> Any =
        from start in Gen.Int[Before, After].Array[2]
        from end in Gen.Int[Before, After].Array[2]
        let pairs = Pairs(start.Min(), start.Max(), end.Min(), end.Max())
        where pairs.Length > 0
        select new Model(pairs);

    [Fact]
    public void FromTo_HasTheStartsOfOneAndTheEndsOfTheOther() =>
        Both((a, b) => DayBounds.FromTo(a.Bounds, b.Bounds) == TryHull([.. from x in a.Pairs from y in b.Pairs where x.Start <= y.End select (x.Start, y.End)]));

    [Fact]
    public void StartDayAndEndDay_AreOneUnknownDayEach() =>
        Any.Sample(a => a.Bounds.StartDay == TryHull([.. a.Pairs.Select(p => (p.Start, p.Start))])
            && a.Bounds.EndDay == TryHull([.. a.Pairs.Select(p => (p.End, p.End))]), iter: Worlds.Iterations);

    [Fact]
    public void HullOfMany_AdmitsWhateverOneOfThemDoes() =>
        Any.Array[1, 4].Sample(all => DayBounds.Hull(all.Select(m => m.Bounds)) == TryHull([.. all.SelectMany(m => m.Pairs)]), iter: Worlds.Iterations);

    [Fact]
    public void HullOfNone_IsAnywhen() => DayBounds.Hull([]).Should().Be(DayBounds.Anywhen);

    [Fact]
    public void Contains_TriesEveryExtent() =>
        Gen.Select(Any, Gen.Int[Before + 1, After - 1]).Sample(
            (a, day) =>
            {
                int held = a.Pairs.Count(p => p.Start <= day && day <= p.End);
                Truth expected = held == a.Pairs.Length ? Truth.True : held == 0 ? Truth.False : Truth.Unknown;
                return a.Bounds.Contains(Number(day)) == expected && a.Bounds.Contains(DayNumber.ToDate(Number(day))!.Value) == expected;
            },
            iter: Worlds.Iterations);

    [Fact]
    public void Inside_KeepsTheExtentsThatLieWithinOneOfTheOther() =>
        Both((a, b) => a.Bounds.Inside(b.Bounds) == TryHull([.. a.Pairs.Where(p => b.Pairs.Any(w => w.Start <= p.Start && p.End <= w.End))]));

    [Fact]
    public void Covering_KeepsTheExtentsThatHaveOneOfTheOtherWithinThem() =>
        Both((a, b) => a.Bounds.Covering(b.Bounds) == TryHull([.. a.Pairs.Where(w => b.Pairs.Any(p => w.Start <= p.Start && p.End <= w.End))]));

    [Fact]
    public void PastOn_KeepsTheExtentsThatHadStartedAndTheSingleDaysThatWereOver() =>
        Gen.Select(Any, Gen.Int[Before + 1, After - 1]).Sample(
            (a, day) =>
            {
                bool isSingle = a.Pairs.Select(p => p.Start).Distinct().Order().SequenceEqual(a.Pairs.Select(p => p.End).Distinct().Order());
                return a.Bounds.PastOn(Number(day)) == (TryHull([.. a.Pairs.Where(p => p.Start <= day && (!isSingle || p.End <= day))]) ?? a.Bounds);
            },
            iter: Worlds.Iterations);

    [Fact]
    public void Throughout_RefusesAnEndBeforeTheStart()
    {
        DayBounds.ThroughoutDays(3, 5).Should().Be(DayBounds.Throughout(DayNumber.ToDate(3)!.Value, DayNumber.ToDate(5)!.Value));
        FluentActions.Invoking(() => DayBounds.ThroughoutDays(5, 3)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void BoundsWithoutAnyDay_EqualAnywhen()
    {
        DayBounds.Anywhen.Hull(DayBounds.On(new LocalDate(2018, 4, 24))).Should().Be(DayBounds.Anywhen);
        Edtf.Parse("/").BoundsOrAnywhen.Should().Be(DayBounds.Anywhen);
        Edtf.Parse("/").BoundsOrAnywhen.GetHashCode().Should().Be(DayBounds.Anywhen.GetHashCode());
    }

    [Fact]
    public void BoundsOrAnywhen_AreTheBoundsWhereThereAreSome()
    {
        Edtf.Parse("2018-04").BoundsOrAnywhen.Should().Be(DayBounds.Within(new LocalDate(2018, 4, 1), new LocalDate(2018, 4, 30)));
        default(Edtf).BoundsOrAnywhen.Should().Be(DayBounds.Anywhen);
        Edtf.Parse("Y17000").BoundsOrAnywhen.Should().Be(DayBounds.Anywhen);
    }

    private static void Both(Func<Model, Model, bool> holds) => Gen.Select(Any, Any).Sample(holds, iter: Worlds.Iterations);

    private static (int Start, int End)[] Pairs(int startMin, int startMax, int endMin, int endMax) =>
        [.. from s in Enumerable.Range(startMin, startMax - startMin + 1) from e in Enumerable.Range(endMin, endMax - endMin + 1) where s <= e select (s, e)];

    private static DayBounds? TryHull((int Start, int End)[] pairs) => pairs.Length == 0 ? null : DayBounds.TryCreate(
        Number(pairs.Min(p => p.Start)), Number(pairs.Max(p => p.Start)), Number(pairs.Min(p => p.End)), Number(pairs.Max(p => p.End)))!.Value;

    private static int Number(int day) => day switch
    {
        Before => DayNumber.BeforeAll,
        After => DayNumber.AfterAll,
        _ => day,
    };

    /// <summary>An extent of which something is known: every first and last day that it may have.</summary>
    private sealed record Model((int Start, int End)[] Pairs)
    {
        public DayBounds Bounds => TryHull(Pairs)!.Value;

        public override string ToString() => Bounds.ToString();
    }
}
