namespace Summit.Domain.Tests;

public sealed class EdtfPartsTests
{
    [Fact]
    public void NotRecorded_HasNoTextNoPartsAndNoBounds()
    {
        Edtf none = default;
        none.IsRecorded.Should().BeFalse();
        none.Kind.Should().Be(EdtfKind.NotRecorded);
        none.ToString().Should().BeEmpty();
        none.OriginalText.Should().BeEmpty();
        none.ToEnglish().Should().BeEmpty();
        none.TryGetBounds(out DayBounds bounds).Should().BeFalse();
        bounds.Should().Be(DayBounds.Anywhen);
        (none.Earliest, none.Latest, none.Year, none.Month, none.Day).Should().Be((null, null, null, null, null));
        (none.Level, none.Precision, none.Qualifier).Should().Be((0, EdtfPrecision.None, EdtfQualifier.None));
        none.Members.Should().BeEmpty();
        none.Should().Be(default(Edtf));
    }

    [Theory]
    [InlineData("2018-04-24", EdtfKind.Date, EdtfPrecision.Day)]
    [InlineData("2018-04", EdtfKind.Date, EdtfPrecision.Month)]
    [InlineData("201X", EdtfKind.Date, EdtfPrecision.Year)]
    [InlineData("2004-XX-XX", EdtfKind.Date, EdtfPrecision.Day)]
    [InlineData("2001-21", EdtfKind.Season, EdtfPrecision.Season)]
    [InlineData("Y17E7", EdtfKind.Year, EdtfPrecision.Year)]
    [InlineData("1985-04-12T23:20:30Z", EdtfKind.DateTime, EdtfPrecision.Second)]
    [InlineData("2004-02-01/2005-02", EdtfKind.Interval, EdtfPrecision.Month)]
    [InlineData("2004-02-01/..", EdtfKind.Interval, EdtfPrecision.Day)]
    [InlineData("/..", EdtfKind.Interval, EdtfPrecision.None)]
    [InlineData("[1667,1760-12]", EdtfKind.OneOf, EdtfPrecision.Year)]
    [InlineData("{1960-01-01,1961-12}", EdtfKind.AllOf, EdtfPrecision.Month)]
    public void KindAndPrecision_OfEverySort(string text, EdtfKind kind, EdtfPrecision precision)
    {
        Edtf value = Edtf.Parse(text);
        (value.Kind, value.Precision).Should().Be((kind, precision));
    }

    [Theory]
    [InlineData("2004-06-11%", EdtfQualifier.UncertainAndApproximate, EdtfQualifier.UncertainAndApproximate, EdtfQualifier.UncertainAndApproximate)]
    [InlineData("2004-06~-11", EdtfQualifier.Approximate, EdtfQualifier.Approximate, EdtfQualifier.None)]
    [InlineData("2004?-06-11", EdtfQualifier.Uncertain, EdtfQualifier.None, EdtfQualifier.None)]
    [InlineData("?2004-06-~11", EdtfQualifier.Uncertain, EdtfQualifier.None, EdtfQualifier.Approximate)]
    [InlineData("2004-%06-11", EdtfQualifier.None, EdtfQualifier.UncertainAndApproximate, EdtfQualifier.None)]
    [InlineData("2004?-06~-11", EdtfQualifier.UncertainAndApproximate, EdtfQualifier.Approximate, EdtfQualifier.None)]
    [InlineData("2004-06-11", EdtfQualifier.None, EdtfQualifier.None, EdtfQualifier.None)]
    public void Qualifiers_OnTheRightReachToTheLeft(string text, EdtfQualifier year, EdtfQualifier month, EdtfQualifier day)
    {
        Edtf value = Edtf.Parse(text);
        (value.YearQualifier, value.MonthQualifier, value.DayQualifier).Should().Be((year, month, day));
        value.Qualifier.Should().Be(year | month | day);
    }

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("2004?-06?", "2004-06?")]
    public void TextsThatDifferInSpelling_AreEqualAndKeepTheirSpelling(string text, string canonical)
    {
        Edtf value = Edtf.Parse(text);
        Edtf other = Edtf.Parse(canonical);
        value.Should().Be(other);
        (value == other).Should().BeTrue();
        value.GetHashCode().Should().Be(other.GetHashCode());
        value.ToString().Should().Be(canonical);
        value.OriginalText.Should().Be(text);
        Edtf.Parse(text.AsSpan()).OriginalText.Should().Be(text);
    }

    [Theory]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("2004", "2004-XX")]
    [InlineData("2001/..", "2001/")]
    [InlineData("[1667,1668]", "{1667,1668}")]
    [InlineData("[1667,1668]", "[1668,1667]")]
    [InlineData("1985-04-12T23:20:30+04", "1985-04-12T23:20:30+04:00")]
    [InlineData("2004", "2004~")]
    public void TextsThatSayDifferentThings_AreNotEqual(string left, string right) => (Edtf.Parse(left) != Edtf.Parse(right)).Should().BeTrue();

    [Fact]
    public void Parts_OfADate()
    {
        Edtf date = Edtf.Parse("-0044-03-15");
        (date.Year, date.Month, date.Day, date.Season).Should().Be((-44, 3, 15, null));
        Edtf.Parse("156X-12-25").Year.Should().BeNull();
        Edtf.Parse("156X-12-25").Month.Should().Be(12);
        Edtf.Parse("156X-12-25").HasUnspecifiedDigits.Should().BeTrue();
        Edtf.Parse("2004-06-XX/2004-07-03").HasUnspecifiedDigits.Should().BeTrue();
        Edtf.Parse("2004-06-11").HasUnspecifiedDigits.Should().BeFalse();
        Edtf.Parse("2001-34").Season.Should().Be(34);
        Edtf.Parse("Y170000002").Year.Should().Be(170_000_002);
        Edtf.Parse("Y17E10").Year.Should().BeNull();
        Edtf.Parse("1950S2").SignificantDigits.Should().Be(2);
        Edtf.Parse("1950").SignificantDigits.Should().BeNull();
    }

    [Fact]
    public void Parts_OfATime()
    {
        Edtf time = Edtf.Parse("1985-04-12T23:20:30-04:30");
        time.TimeOfDay.Should().Be(new LocalTime(23, 20, 30));
        time.Shift.Should().Be(Offset.FromHoursAndMinutes(-4, -30));
        time.ToLocalDate().Should().Be(new LocalDate(1985, 4, 12));
        Edtf.Parse("1985-04-12T23:20:30Z").Shift.Should().Be(Offset.Zero);
        Edtf.Parse("1985-04-12T23:20:30").Shift.Should().BeNull();
        Edtf.Parse("1985-04-12").TimeOfDay.Should().BeNull();
    }

    [Fact]
    public void Parts_OfIntervalsAndSets()
    {
        Edtf interval = Edtf.Parse("2004-06~/..");
        (interval.StartKind, interval.EndKind).Should().Be((EdtfEnd.Dated, EdtfEnd.Open));
        interval.Start.Should().Be(Edtf.Parse("2004-06~"));
        interval.End.Should().Be(default(Edtf));
        Edtf.Parse("2004").StartKind.Should().Be(EdtfEnd.None);

        Edtf.Parse("[..1984,1990-03,2001..2004]").Members.Should().Equal(
            new EdtfMember(default, Edtf.OfYear(1984), IsRange: true),
            new EdtfMember(Edtf.Parse("1990-03"), Edtf.Parse("1990-03"), IsRange: false),
            new EdtfMember(Edtf.OfYear(2001), Edtf.OfYear(2004), IsRange: true));
    }

    [Fact]
    public void Durations_ComeAsSmallestAndGreatestNumber()
    {
        Edtf.Parse("[2017-12-26,2017-12-27]").DaysUntil(new LocalDate(2018, 1, 11)).Should().Be(new DayCount(15, 16));
        Edtf.Parse("2018").Length.Should().Be(new DayCount(1, 1));
        Edtf.Parse("2018-04-24/2018-04-26").Length.Should().Be(new DayCount(3, 3));
        Edtf.Parse("2018-04/2018-05").Length.Should().Be(new DayCount(2, 61));
        Edtf.Parse("2018/..").Length.Should().Be(new DayCount(1, null));
        Edtf.Parse("2018/").Length.Should().Be(new DayCount(1, null));
        Edtf.Parse("Y17000/Y18000").Length.Should().Be(new DayCount(1, null));
        Edtf.Parse("2018-04-24").DaysUntil(Edtf.Parse("2001")).Should().Be(new DayCount(0, 0));
        Edtf.Parse("2018-04-24").DaysUntil(Edtf.Parse("/2030")).Should().Be(new DayCount(0, 4634));
        default(Edtf).DaysUntil(Edtf.Parse("2001")).Should().Be(new DayCount(0, null));
    }

    [Theory]
    [InlineData("2018-04-24", "2018-06-27", "2 months 3 days")]
    [InlineData("2017", "2018-06-27", "between 5 months 27 days and 1 year 5 months 26 days")]
    [InlineData("2018-04-24", "2018-04-24", "0 days")]
    [InlineData("2018-04-24", "2018-04-25", "1 day")]
    [InlineData("2018/", "2030", "between 0 days and 12 years 11 months 30 days")]
    [InlineData("../", "2030", "at least 0 days")]
    public void Periods_AreWhatPeopleSay(string from, string to, string english) => Edtf.Parse(from).PeriodUntil(Edtf.Parse(to)).ToString().Should().Be(english);

    [Theory]
    [InlineData(1, 1, "1 day")]
    [InlineData(15, 16, "15 or 16 days")]
    [InlineData(15, 20, "15 to 20 days")]
    [InlineData(42, 42, "42 days")]
    [InlineData(2369, null, "at least 2369 days")]
    public void DayCount_InEnglish(int min, int? max, string english) => new DayCount(min, max).ToEnglish().Should().Be(english);
}
