using CsCheck;

namespace Summit.Domain.Tests;

public sealed class EdtfBoundsTests
{
    // Without -9999, the one year of four digits that the calendar does not have.
    private static readonly Gen<string> Year = (
        from year in Gen.Int[0, 9998]
        from mask in Gen.Frequency((4, Gen.Const("....")), (2, OneOf("...X", "..X.", ".X..", "X...")), (1, OneOf("..XX", ".X.X", "X..X")))
        from sign in Gen.Frequency((5, Gen.Const("")), (1, Gen.Const("-")))
        select sign + Masked(year + (sign.Length > 0 ? 1 : 0), mask)).Where(y => y[0] != '-' || y[1] is not ('9' or 'X'));

    private static readonly Gen<string> Month = from month in Gen.Int[1, 12] from mask in OneOf("..", "..", "XX", ".X", "X.") select Masked(month, mask);

    private static readonly Gen<string> Day = from day in Gen.Int[1, 31] from mask in OneOf("..", "..", "XX", ".X", "X.") select Masked(day, mask);

    private static readonly Gen<string> Date = Gen.Frequency(
        (1, Year),
        (1, from y in Year from m in Month select $"{y}-{m}"),
        (3, from y in Year from m in Month from d in Day select $"{y}-{m}-{d}"));

    // Some days around two leap days, so that intervals of them touch, cross and contradict.
    private static readonly Gen<string> NearDate =
        from y in OneOf("2003", "2004", "200X")
        from rest in Gen.OneOf(Gen.Const(""), from m in Month select $"-{m}", from m in Month from d in Day select $"-{m}-{d}")
        select y + rest;

    [Fact]
    public void Bounds_AreTheFirstAndLastDayThatTheDigitsAdmit() =>
        Date.Sample(
            text =>
            {
                List<LocalDate> days = DateModel.Days(text);
                bool exists = Edtf.TryParse(text, out Edtf value);
                return exists == (days.Count > 0)
                    && (!exists || (value.Earliest == days[0] && value.Latest == days[^1] && value.TryGetBounds(out DayBounds bounds)
                        && bounds == DayBounds.Within(days[0], days[^1])));
            },
            iter: 800 * Worlds.Iterations / 20_000);

    [Fact]
    public void Admits_SaysWhetherADayIsOneOfThem() =>
        Gen.Select(Date, Gen.Int[0, 400]).Sample(
            (text, step) =>
            {
                List<LocalDate> days = DateModel.Days(text);
                if (days.Count == 0)
                {
                    return true;
                }

                Edtf value = Edtf.Parse(text);
                HashSet<LocalDate> admitted = [.. days];
                LocalDate start = days[days.Count / 2];
                return Enumerable.Range(-5, 10).Select(i => start.Year is > -9990 and < 9990 ? start.PlusDays(i * step) : start).All(d => value.Admits(d) == admitted.Contains(d));
            },
            iter: 500 * Worlds.Iterations / 20_000);

    [Fact]
    public void IntervalBounds_AreThoseOfThePairsThatDoNotEndBeforeTheyStart() =>
        Gen.Select(NearDate, NearDate).Sample(
            (first, second) =>
            {
                List<LocalDate> starts = DateModel.Days(first);
                List<LocalDate> ends = DateModel.Days(second);
                bool exists = starts.Count > 0 && ends.Count > 0 && starts[0] <= ends[^1];
                if (Edtf.TryParse($"{first}/{second}", out Edtf value) != exists)
                {
                    return false;
                }

                return !exists || (value.TryGetBounds(out DayBounds bounds)
                    && bounds.EarliestStart == starts[0]
                    && bounds.LatestStart == starts.Last(s => s <= ends[^1])
                    && bounds.EarliestEnd == ends.First(e => e >= starts[0])
                    && bounds.LatestEnd == ends[^1]);
            },
            iter: 500 * Worlds.Iterations / 20_000);

    [Fact]
    public void SetBounds_AreThoseOfTheElements() =>
        NearDate.Where(d => DateModel.Days(d).Count > 0).Array[1, 4].Sample(
            texts =>
            {
                List<LocalDate>[] elements = [.. texts.Select(DateModel.Days)];
                Edtf.Parse($"[{string.Join(',', texts)}]").TryGetBounds(out DayBounds one).Should().BeTrue();
                Edtf.Parse($"{{{string.Join(',', texts)}}}").TryGetBounds(out DayBounds all).Should().BeTrue();
                return one == DayBounds.Within(elements.Min(e => e[0]), elements.Max(e => e[^1]))
                    && all.EarliestStart == elements.Min(e => e[0])
                    && all.LatestStart == elements.SelectMany(e => e).Where(d => elements.All(e => e[^1] >= d)).Max()
                    && all.EarliestEnd == elements.SelectMany(e => e).Where(d => elements.All(e => e[0] <= d)).Min()
                    && all.LatestEnd == elements.Max(e => e[^1]);
            },
            iter: 250 * Worlds.Iterations / 20_000);

    [Theory]
    [InlineData("2001/..", "2001-01-01..2001-12-31/∞")]
    [InlineData("2001/", "2001-01-01..2001-12-31/2001-01-01..∞")]
    [InlineData("../2001", "-∞/2001-01-01..2001-12-31")]
    [InlineData("/2001", "-∞..2001-12-31/2001-01-01..2001-12-31")]
    [InlineData("2004-06/2004", "2004-06-01..2004-06-30/2004-06-01..2004-12-31")]
    [InlineData("2004/2004-06", "2004-01-01..2004-06-30/2004-06-01..2004-06-30")]
    [InlineData("2004-02-10/2004-XX-31", "2004-02-10/2004-03-31..2004-12-31")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01..1667-12-31/1672-01-01..1672-12-31")]
    [InlineData("{..1984}", "-∞/1984-01-01..1984-12-31")]
    [InlineData("{2018,2018-05-05}", "2018-01-01..2018-05-05/2018-05-05..2018-12-31")]
    [InlineData("[1984..]", "1984-01-01..∞")]
    public void Bounds_OfOpenUnknownAndTightenedEnds(string text, string bounds)
    {
        Edtf.Parse(text).TryGetBounds(out DayBounds found).Should().BeTrue();
        found.ToString().Should().Be(bounds);
    }

    [Fact]
    public void OpenAndUnknownEnds_AreDifferentValues()
    {
        Edtf.Parse("2001/..").Should().NotBe(Edtf.Parse("2001/"));
        (Edtf.Parse("2001/..").EndKind, Edtf.Parse("2001/").EndKind).Should().Be((EdtfEnd.Open, EdtfEnd.Unknown));
        Edtf.Parse("2001/..").TryGetBounds(out DayBounds open);
        Edtf.Parse("2001/").TryGetBounds(out DayBounds unknown);
        (open.EndsOpen, unknown.EndsOpen).Should().Be((true, false));
    }

    [Theory]
    [InlineData("Y17000")]
    [InlineData("-9999-12-31")]
    [InlineData("9999-24")]
    [InlineData("Y17000/Y18000")]
    [InlineData("[Y17000,1985]")]
    public void BeyondTheCalendar_ThereAreNoBounds(string text)
    {
        Edtf value = Edtf.Parse(text);
        value.HasBounds.Should().BeFalse();
        value.TryGetBounds(out DayBounds bounds).Should().BeFalse();
        bounds.Should().Be(DayBounds.Anywhen);
    }

    [Fact]
    public void Qualifiers_NeverMoveBounds_ButTolerancesDo()
    {
        foreach (string text in (string[])["2004-06-11?", "2004-06-11~", "2004-06-11%", "2004?-06-~11"])
        {
            Edtf value = Edtf.Parse(text);
            value.TryGetBounds(out DayBounds bounds).Should().BeTrue();
            bounds.Should().Be(DayBounds.On(new LocalDate(2004, 6, 11)));
            value.TryGetBounds(new EdtfTolerance(uncertain: 3, approximate: 3), out DayBounds wide).Should().BeTrue();
            wide.Should().Be(DayBounds.Within(new LocalDate(2004, 6, 8), new LocalDate(2004, 6, 14)));
        }

        Edtf.Parse("2004-06-11?").TryGetBounds(new EdtfTolerance(uncertain: 0, approximate: 9), out DayBounds same);
        same.Should().Be(DayBounds.On(new LocalDate(2004, 6, 11)));
    }

    [Fact]
    public void Tolerance_WidensOnlyTheQualifiedEndOfAnInterval()
    {
        Edtf.Parse("2004-06-11~/2004-07-01").TryGetBounds(new EdtfTolerance(0, 2), out DayBounds bounds).Should().BeTrue();
        bounds.ToString().Should().Be("2004-06-09..2004-06-13/2004-07-01");
    }

    [Theory]
    [InlineData("[2001-01-01,2005-01-01~]", "2001-01-01..2005-01-04")]
    [InlineData("[2001-01-01~,2005-01-01]", "2000-12-29..2005-01-01")]
    [InlineData("{2001-01-01,2005-01-01~}", "2001-01-01/2004-12-29..2005-01-04")]
    [InlineData("{2001-01-01~,2001-01-03}", "2000-12-29..2001-01-03/2001-01-03..2001-01-04")]
    [InlineData("[2001-01-01~..2005-01-01]", "2000-12-29..2005-01-01")]
    [InlineData("[2001-01-01..2005-01-01~]", "2001-01-01..2005-01-04")]
    [InlineData("[..2005-01-01~]", "-∞..2005-01-04")]
    [InlineData("{2004-01-01~,2005-01-01..}", "2003-12-29..2004-01-04/∞")]
    public void Tolerance_WidensOnlyTheQualifiedElementsOfASet(string text, string bounds)
    {
        Edtf.Parse(text).TryGetBounds(new EdtfTolerance(0, 3), out DayBounds found).Should().BeTrue();
        found.ToString().Should().Be(bounds);
    }

    [Fact]
    public void ToleranceOfNothing_LeavesTheBoundsOfSetsAsTheyAre() =>
        NearDate.Where(d => DateModel.Days(d).Count > 0).Array[1, 4].Sample(
            texts =>
            {
                foreach (string text in (string[])[$"[{string.Join(',', texts)}]", $"{{{string.Join(',', texts)}}}"])
                {
                    Edtf.Parse(text).TryGetBounds(out DayBounds bounds).Should().BeTrue();
                    Edtf.Parse(text).TryGetBounds(default, out DayBounds same).Should().BeTrue();
                    same.Should().Be(bounds);
                }
            },
            iter: 250 * Worlds.Iterations / 20_000);

    [Theory]
    [InlineData("{2001,Y17000..}")]
    [InlineData("9999-24/9999")]
    public void ABoundThatTheOtherEndDrawsIn_IsWithinTheCalendar(string text) => Edtf.Parse(text).HasBounds.Should().BeTrue();

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Masked(int number, string mask)
    {
        string digits = number.ToString($"D{mask.Length}", System.Globalization.CultureInfo.InvariantCulture);
        return string.Concat(digits.Zip(mask, (d, m) => m == 'X' ? 'X' : d));
    }
}
