using CsCheck;

namespace Summit.Domain.Tests;

/// <summary>All-of sets, whose gaps are no part of them, against every choice of days that their members and another value admit.</summary>
public sealed class EdtfAllOfTests
{
    // Days as numbers: 0 lies before and 46 after every day, 1 is 1 February 2004 and 45 is 16 March.
    private const int Before = 0;
    private const int After = 46;

    private static readonly Gen<Member> OneDay = Gen.Frequency(
        (3, from day in Gen.Int[20, 29] select new Member(Iso(day), [(day, day)], true)),
        (2, OneOf("2004-02-X5", "2004-02-X2", "2004-03-0X", "2004-02-2X").Select(t => new Member(t, [.. Days(t).Select(d => (d, d))], true))));

    private static readonly Gen<Member> Range =
        from start in Gen.Int[20, 28]
        from length in Gen.Int[0, 4]
        select new Member($"{Iso(start)}..{Iso(start + length)}", [(start, start + length)], false);

    private static readonly Gen<Set> AllOf =
        from members in Gen.Frequency((3, OneDay), (2, Range)).Array[2, 4]
        where members.Aggregate(1, (n, m) => n * m.Extents.Length) <= 300
        select new Set($"{{{string.Join(',', members.Select(m => m.Text))}}}", Choices(members));

    private static readonly Gen<Member> Interval =
        from start in Gen.Frequency((5, OneDay), (1, Gen.Const(new Member("..", [(Before, Before)], false))))
        from end in Gen.Frequency((5, OneDay), (1, Gen.Const(new Member("..", [(After, After)], false))))
        let extents = (from s in start.Extents from e in end.Extents where s.Start <= e.Start select (s.Start, e.Start)).Distinct().ToArray()
        where extents.Length > 0
        select new Member($"{start.Text}/{end.Text}", extents, false);

    private static readonly Gen<Member> Choice =
        from days in Gen.Int[20, 29].Array[1, 3]
        select new Member($"[{string.Join(',', days.Select(Iso))}]", [.. days.Select(d => (d, d))], true);

    private static readonly Gen<Member> Other = Gen.OneOf(OneDay, Interval, Choice);

    [Fact]
    public void Overlaps_TriesEveryChoiceOfDays() =>
        Gen.Select(AllOf, Other).Sample(
            (set, other) =>
            {
                Truth tried = Tried(from days in set.Choices from o in other.Extents select days.Any(d => o.Start <= d && d <= o.End));
                (Edtf left, Edtf right) = (Edtf.Parse(set.Text), Edtf.Parse(other.Text));
                return left.Overlaps(right) == tried && right.Overlaps(left) == tried;
            },
            iter: Worlds.Iterations / 4);

    [Fact]
    public void IsWithin_IsExactForOneDay_AndNeverWrongForAnExtent() =>
        Gen.Select(AllOf, Other).Sample(
            (set, other) =>
            {
                Truth tried = Tried(from days in set.Choices from o in other.Extents select Enumerable.Range(o.Start, o.End - o.Start + 1).All(days.Contains));
                Truth found = Edtf.Parse(other.Text).IsWithin(Edtf.Parse(set.Text));
                return other.IsOneDay || tried == Truth.True || found == Truth.True ? found == tried : found == Truth.Unknown || found == tried;
            },
            iter: Worlds.Iterations / 4);

    [Fact]
    public void TwoSets_AreNeverWrong() =>
        Gen.Select(AllOf, AllOf).Where(s => s.Item1.Choices.Length * s.Item2.Choices.Length <= 3000).Sample(
            (a, b) =>
            {
                (Edtf left, Edtf right) = (Edtf.Parse(a.Text), Edtf.Parse(b.Text));
                Truth overlap = Tried(from x in a.Choices from y in b.Choices select x.Overlaps(y));
                Truth within = Tried(from x in a.Choices from y in b.Choices select x.IsSubsetOf(y));
                Truth foundOverlap = left.Overlaps(right);
                Truth foundWithin = left.IsWithin(right);
                return foundOverlap == right.Overlaps(left)
                    && (foundOverlap == overlap || (foundOverlap == Truth.Unknown && overlap == Truth.True))
                    && (foundWithin == within || foundWithin == Truth.Unknown);
            },
            iter: Worlds.Iterations / 10);

    [Fact]
    public void Admits_SaysWhetherSomeChoiceHasTheDay() =>
        Gen.Select(AllOf, Gen.Int[10, 45]).Sample(
            (set, day) => Edtf.Parse(set.Text).Admits(new LocalDate(2004, 1, 31).PlusDays(day)) == set.Choices.Any(c => c.Contains(day)),
            iter: Worlds.Iterations / 4);

    [Theory]
    [InlineData("{1667,1668,1670..1672}", "1669-05-01", Truth.False, Truth.False)]
    [InlineData("{1667,1668,1670..1672}", "1671-05-01", Truth.True, Truth.True)]
    [InlineData("{1667,1668,1670..1672}", "1668-05-01", Truth.Unknown, Truth.Unknown)]
    [InlineData("{1667,1669}", "1668-05-01", Truth.False, Truth.False)]
    [InlineData("{1667-01-01,1669-01-01}", "1667-01-01", Truth.True, Truth.True)]
    [InlineData("{1667-01-01,1667-01-02}", "1667-01-01/1667-01-02", Truth.True, Truth.True)]
    [InlineData("{1667-01-01,1667-01-03}", "1667-01-01/1667-01-03", Truth.True, Truth.False)]
    [InlineData("{..1984,1990..}", "2050-01-01", Truth.True, Truth.True)]
    [InlineData("{..1984,1990..}", "1987", Truth.False, Truth.False)]
    [InlineData("{..1984,1990..}", "1970/..", Truth.True, Truth.False)]
    [InlineData("{Y17000,Y19000}", "Y18000", Truth.False, Truth.False)]
    public void GapsAreNoPartOfTheSet(string set, string other, Truth overlaps, Truth within)
    {
        Edtf.Parse(set).Overlaps(Edtf.Parse(other)).Should().Be(overlaps);
        Edtf.Parse(other).IsWithin(Edtf.Parse(set)).Should().Be(within);
    }

    [Fact]
    public void LengthsAndBounds_GoFromTheFirstToTheLastDay()
    {
        Edtf set = Edtf.Parse("{1667-01-01,1669-01-01}");
        set.Length.Should().Be(new DayCount(732, 732));
        set.BoundsOrAnywhen.Should().Be(DayBounds.Throughout(new LocalDate(1667, 1, 1), new LocalDate(1669, 1, 1)));
    }

    private static Truth Tried(IEnumerable<bool> answers)
    {
        bool[] all = [.. answers];
        return Array.TrueForAll(all, a => a) ? Truth.True : Array.TrueForAll(all, a => !a) ? Truth.False : Truth.Unknown;
    }

    /// <summary>The days of every way to choose one extent of each member.</summary>
    private static HashSet<int>[] Choices(IEnumerable<Member> members)
    {
        IEnumerable<int[]> choices = [[]];
        foreach (Member member in members)
        {
            choices = from days in choices from e in member.Extents select days.Concat(Enumerable.Range(e.Start, e.End - e.Start + 1)).ToArray();
        }

        return [.. choices.Select(c => c.ToHashSet())];
    }

    private static IEnumerable<int> Days(string text) => DateModel.Days(text).Select(d => Period.DaysBetween(new LocalDate(2004, 1, 31), d));

    private static string Iso(int day) => NodaTime.Text.LocalDatePattern.Iso.Format(new LocalDate(2004, 1, 31).PlusDays(day));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>A text and every extent that it admits.</summary>
    private sealed record Member(string Text, (int Start, int End)[] Extents, bool IsOneDay)
    {
        public override string ToString() => Text;
    }

    /// <summary>A set's text and, for every choice that it admits, the days that it then has.</summary>
    private sealed record Set(string Text, HashSet<int>[] Choices)
    {
        public override string ToString() => Text;
    }
}
