using CsCheck;

namespace Summit.Domain.Tests;

public sealed class EdtfRelationTests
{
    // Days as numbers: 0 lies before and 46 after every day, 1 is 1 February 2004 and 45 is 16 March.
    private const int Before = 0;
    private const int After = 46;

    private static readonly Gen<Sample> OneDay = Gen.OneOf(
        from day in Gen.Int[20, 38] select new Sample(Iso(day), [(day, day)]),
        OneOf("2004-02-2X", "2004-02-X5", "2004-02-XX", "2004-03-0X", "2004-02-X9", "2004-02-1X", "2004-02").Select(Masked),
        from days in Gen.Int[20, 38].Array[1, 4] select new Sample($"[{string.Join(',', days.Select(Iso))}]", [.. days.Select(d => (d, d))]));

    private static readonly Gen<Sample> Interval =
        from start in End("..", Before, Before)
        from end in End("..", After, After)
        let pairs = (from s in start.Pairs from e in end.Pairs where s.Start <= e.Start select (s.Start, e.Start)).Distinct().ToArray()
        where pairs.Length > 0 && !(start.Text == "" && end.Text == "")
        select new Sample($"{start.Text}/{end.Text}", pairs);

    private static readonly Gen<Sample> Any = Gen.Frequency((1, OneDay), (2, Interval));

    [Fact]
    public void Relations_AgreeWithEveryPairOfExtents() =>
        Gen.Select(Any, Any).Sample(
            (a, b) =>
            {
                Edtf left = Edtf.Parse(a.Text);
                Edtf right = Edtf.Parse(b.Text);
                return Tried(a, b) == (left.RelationsTo(right), left.IsBefore(right), left.IsAfter(right), left.IsWithin(right), left.Overlaps(right), left.IsSameDay(right));
            },
            iter: 600 * Worlds.Iterations / 20_000);

    [Fact]
    public void RelationsOfBounds_AgreeWithEveryPairOfExtents() =>
        Gen.Select(Bounds, Bounds).Sample(
            (a, b) =>
            {
                Edtf.Parse(a.Text).TryGetBounds(out DayBounds left);
                Edtf.Parse(b.Text).TryGetBounds(out DayBounds right);
                return Tried(a, b) == (left.RelationsTo(right), left.IsBefore(right), left.IsAfter(right), left.IsWithin(right), left.Overlaps(right), left.IsSameDay(right));
            },
            iter: 600 * Worlds.Iterations / 20_000);

    [Fact]
    public void OverlapHullAndIntersection_AgreeWithEveryPairOfExtents() =>
        Gen.Select(Bounds, Bounds).Sample(
            (a, b) =>
            {
                Edtf.Parse(a.Text).TryGetBounds(out DayBounds left);
                Edtf.Parse(b.Text).TryGetBounds(out DayBounds right);
                (int Start, int End)[] shared = [.. from x in a.Pairs from y in b.Pairs where x.Start <= y.End && y.Start <= x.End select (Math.Max(x.Start, y.Start), Math.Min(x.End, y.End))];
                Truth truth = left.Overlap(right, out DayBounds overlap);
                (int Start, int End)[] both = [.. a.Pairs.Intersect(b.Pairs)];
                return truth == left.Overlaps(right)
                    && overlap == (shared.Length == 0 ? DayBounds.Anywhen : HullOf(shared))
                    && left.Hull(right) == HullOf([.. a.Pairs, .. b.Pairs])
                    && left.Intersection(right) == (both.Length == 0 ? null : HullOf(both));
            },
            iter: 600 * Worlds.Iterations / 20_000);

    [Theory]
    [InlineData("2018-04-23", "2018-04-24", Truth.True)]
    [InlineData("2018-04-24", "2018-04-24", Truth.False)]
    [InlineData("2018-04", "2018-04-24", Truth.Unknown)]
    [InlineData("2017", "2018-04-24", Truth.True)]
    [InlineData("Y17000", "Y18000", Truth.True)]
    [InlineData("Y-170000002", "1985", Truth.True)]
    [InlineData("2001/..", "2030", Truth.False)]
    [InlineData("2001/", "2030", Truth.Unknown)]
    [InlineData("../2001", "2030", Truth.True)]
    [InlineData("Y1E30", "Y2E30", Truth.True)]
    [InlineData("Y1E34", "Y1E35", Truth.True)]
    [InlineData("Y1E400", "Y2E400", Truth.True)]
    [InlineData("Y2E400", "Y1E401", Truth.True)]
    [InlineData("Y-1E401", "Y-2E400", Truth.True)]
    [InlineData("Y-1E400", "1985", Truth.True)]
    [InlineData("Y15E399S1", "Y16E399", Truth.Unknown)]
    [InlineData("Y12345678901234567890123456789012345E5", "Y12345678901234567890123456789012346E5", Truth.Unknown)]
    [InlineData("Y1E40", "Y1E40", Truth.Unknown)]
    public void IsBefore_InThreeValues(string left, string right, Truth truth)
    {
        Edtf.Parse(left).IsBefore(Edtf.Parse(right)).Should().Be(truth);
        Edtf.Parse(right).IsAfter(Edtf.Parse(left)).Should().Be(truth);
    }

    [Theory]
    [InlineData("2018-XX-31", "2018-02-15", Truth.False)]
    [InlineData("2018-XX-15", "2018-02-15", Truth.Unknown)]
    [InlineData("2018-02-15", "2018-02-15", Truth.True)]
    [InlineData("2018-02-15", "2018-02-15/2018-02-15", Truth.True)]
    [InlineData("[2018-02-15,2018-02-15]", "2018-02-15T10:00:00Z", Truth.True)]
    [InlineData("2018", "2018", Truth.Unknown)]
    [InlineData("2018-02-15/..", "2018-02-15", Truth.False)]
    public void IsSameDay_KnowsWhichDaysExist(string left, string right, Truth truth) => Edtf.Parse(left).IsSameDay(Edtf.Parse(right)).Should().Be(truth);

    [Theory]
    [InlineData("Y12345678901234567890123456789012345E5", "Y12345678901234567890123456789012346E5")]
    [InlineData("Y1E40", "Y1E40")]
    [InlineData("Y-1E40", "Y-1E40")]
    public void YearsTooGreatToTellApart_HaveEveryRelationOfTwoDays(string left, string right) =>
        Edtf.Parse(left).RelationsTo(Edtf.Parse(right)).Should().Be(
            AllenRelations.Before | AllenRelations.Meets | AllenRelations.Equals | AllenRelations.MetBy | AllenRelations.After);

    [Fact]
    public void NotRecorded_StandsInNoKnownRelation()
    {
        Edtf day = new LocalDate(2018, 4, 24);
        foreach ((Edtf a, Edtf b) in new[] { (default, day), (day, default), (default(Edtf), default(Edtf)) })
        {
            a.RelationsTo(b).Should().Be(AllenRelations.Any);
            a.IsBefore(b).Should().Be(Truth.Unknown);
            a.IsSameDay(b).Should().Be(Truth.Unknown);
            a.IsWithin(b).Should().Be(Truth.Unknown);
            a.Overlaps(b).Should().Be(Truth.Unknown);
        }

        day.Admits(new LocalDate(2018, 4, 24)).Should().BeTrue();
        default(Edtf).Admits(new LocalDate(2018, 4, 24)).Should().BeFalse();
    }

    [Fact]
    public void NamedComparers_SortByFirstOrLastDayAndPutNotRecordedLast()
    {
        Edtf[] dates = [default, Edtf.Parse("2019"), Edtf.Parse("2018/2030"), Edtf.Parse("2018-04-24"), Edtf.Parse("Y-17E7"), Edtf.Parse("Y17E7"), Edtf.Parse("../2001"), Edtf.Parse("2018")];

        dates.Order(Edtf.ByEarliest).Select(d => d.ToString()).Should().Equal("../2001", "Y-17E7", "2018", "2018/2030", "2018-04-24", "2019", "Y17E7", "");
        dates.Order(Edtf.ByLatest).Select(d => d.ToString()).Should().Equal("Y-17E7", "../2001", "2018-04-24", "2018", "2019", "2018/2030", "Y17E7", "");
    }

    private static Gen<Sample> Bounds => Interval.Where(IsContiguous);

    private static Gen<Sample> End(string open, int first, int last) => Gen.Frequency(
        (4, OneDay.Where(s => !s.Text.StartsWith('['))),
        (1, Gen.Const(new Sample(open, [(first, last)]))),
        (1, Gen.Const(new Sample("", [.. Enumerable.Range(Before, After + 1).Select(d => (d, d))]))));

    /// <summary>Whether starts and ends are runs of days, as bounds say.</summary>
    private static bool IsContiguous(Sample sample)
    {
        int[] starts = [.. sample.Pairs.Select(p => p.Start).Distinct().Order()];
        int[] ends = [.. sample.Pairs.Select(p => p.End).Distinct().Order()];
        return starts[^1] - starts[0] == starts.Length - 1 && ends[^1] - ends[0] == ends.Length - 1;
    }

    /// <summary>What every pair of extents says: the relations met, then before, after, within, overlaps, same day.</summary>
    private static (AllenRelations, Truth, Truth, Truth, Truth, Truth) Tried(Sample a, Sample b)
    {
        AllenRelations met = AllenRelations.None;
        bool someSameDay = false;
        bool allSameDay = true;
        foreach ((int Start, int End) x in a.Pairs)
        {
            foreach ((int Start, int End) y in b.Pairs)
            {
                met |= Relation(x, y);
                bool isSameDay = x.Start == x.End && x == y && x.Start is > Before and < After;
                someSameDay |= isSameDay;
                allSameDay &= isSameDay;
            }
        }

        return (met, In(met, AllenRelations.Before | AllenRelations.Meets), In(met, AllenRelations.After | AllenRelations.MetBy),
            In(met, AllenRelations.Starts | AllenRelations.During | AllenRelations.Finishes | AllenRelations.Equals),
            In(met, AllenRelations.Any & ~(AllenRelations.Before | AllenRelations.Meets | AllenRelations.After | AllenRelations.MetBy)),
            allSameDay ? Truth.True : someSameDay ? Truth.Unknown : Truth.False);
    }

    private static Truth In(AllenRelations met, AllenRelations asked) =>
        (met & ~asked) == 0 ? Truth.True : (met & asked) == 0 ? Truth.False : Truth.Unknown;

    private static AllenRelations Relation((int Start, int End) a, (int Start, int End) b) =>
        a.End + 1 < b.Start ? AllenRelations.Before
        : a.End + 1 == b.Start ? AllenRelations.Meets
        : b.End + 1 < a.Start ? AllenRelations.After
        : b.End + 1 == a.Start ? AllenRelations.MetBy
        : (a.Start.CompareTo(b.Start), a.End.CompareTo(b.End)) switch
        {
            (0, 0) => AllenRelations.Equals,
            (0, < 0) => AllenRelations.Starts,
            (0, > 0) => AllenRelations.StartedBy,
            ( > 0, 0) => AllenRelations.Finishes,
            ( < 0, 0) => AllenRelations.FinishedBy,
            ( > 0, < 0) => AllenRelations.During,
            ( < 0, > 0) => AllenRelations.Contains,
            ( < 0, < 0) => AllenRelations.Overlaps,
            _ => AllenRelations.OverlappedBy,
        };

    private static DayBounds HullOf((int Start, int End)[] pairs) => DayBounds.TryCreate(
        Number(pairs.Min(p => p.Start)), Number(pairs.Max(p => p.Start)), Number(pairs.Min(p => p.End)), Number(pairs.Max(p => p.End)))!.Value;

    private static int Number(int day) => day switch
    {
        Before => DayNumber.BeforeAll,
        After => DayNumber.AfterAll,
        _ => DayNumber.Of(new LocalDate(2004, 1, 31).PlusDays(day)),
    };

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Sample Masked(string text) =>
        new(text, [.. DateModel.Days(text).Select(d => Period.DaysBetween(new LocalDate(2004, 1, 31), d)).Select(d => (d, d))]);

    private static string Iso(int day) => NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2004, 1, 31).PlusDays(day));

    /// <summary>A text and every extent (first day, last day) that it admits.</summary>
    private sealed record Sample(string Text, (int Start, int End)[] Pairs)
    {
        public override string ToString() => Text;
    }
}
