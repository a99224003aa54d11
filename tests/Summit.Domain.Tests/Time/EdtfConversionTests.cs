namespace Summit.Domain.Tests;

public sealed class EdtfConversionTests
{
    private static readonly DateTimeZone India = DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 30));

    [Fact]
    public void Day_ConvertsToADateAndBack()
    {
        Edtf date = new LocalDate(2018, 4, 24);
        date.ToString().Should().Be("2018-04-24");
        date.ToLocalDate().Should().Be(new LocalDate(2018, 4, 24));
        date.Should().Be(Edtf.Parse("2018-04-24"));
        ((Edtf)new LocalDate(-44, 3, 15)).ToString().Should().Be("-0044-03-15");
        ((Edtf)new LocalDate(2018, 4, 24).WithCalendar(CalendarSystem.Julian)).Should().Be(date);
    }

    [Fact]
    public void EveryDayOfTheCalendar_KeepsItsNumber()
    {
        foreach (int number in (int[])[Civil.MinDay, -800_000, -719_529, -719_528, -1, 0, 1, 18_321, 2_000_000, Civil.MaxDay])
        {
            LocalDate day = DayNumber.ToDate(number)!.Value;
            day.Should().Be(new LocalDate(1970, 1, 1).PlusDays(number));
            DayNumber.Of(day).Should().Be(number);
            ((Edtf)day).ToLocalDate().Should().Be(day);
        }
    }

    [Fact]
    public void Month_ConvertsToADateAndBack()
    {
        Edtf date = new YearMonth(2018, 4);
        date.ToString().Should().Be("2018-04");
        date.ToYearMonth().Should().Be(new YearMonth(2018, 4));
        Edtf.Parse("2018-04-24").ToYearMonth().Should().Be(new YearMonth(2018, 4));
        Edtf.Parse("2018-XX").ToYearMonth().Should().BeNull();
        Edtf.Parse("2018-21").ToYearMonth().Should().BeNull();
    }

    [Fact]
    public void MonthOfAnotherCalendar_IsOneUnknownDayOfIt()
    {
        Edtf date = new YearMonth(2018, 4, CalendarSystem.Julian);
        date.Should().Be(Edtf.Parse("[2018-04-14..2018-05-13]"));
        date.BoundsOrAnywhen.Should().Be(DayBounds.Within(new LocalDate(2018, 4, 14), new LocalDate(2018, 5, 13)));
        foreach (CalendarSystem calendar in CalendarSystem.Ids.Select(CalendarSystem.ForId))
        {
            foreach (int year in (int[])[calendar.MinYear, calendar.MaxYear])
            {
                ((Edtf)new YearMonth(year, 1, calendar)).IsRecorded.Should().BeTrue();
                ((Edtf)new YearMonth(year, calendar.GetMonthsInYear(year), calendar)).IsRecorded.Should().BeTrue();
            }
        }
    }

    [Fact]
    public void DateInterval_ConvertsToAnIntervalAndBack()
    {
        DateInterval days = new(new LocalDate(2017, 12, 26), new LocalDate(2017, 12, 27));
        Edtf date = days;
        date.ToString().Should().Be("2017-12-26/2017-12-27");
        (date.ToDateInterval() == days).Should().BeTrue();
        (Edtf.Parse("[2017-12-26,2017-12-27]").ToDateInterval() == days).Should().BeTrue();
        Edtf.Parse("2001/..").ToDateInterval().Should().BeNull();
        Edtf.Parse("Y17000").ToDateInterval().Should().BeNull();
    }

    [Fact]
    public void ToLocalDate_IsNullWhereMoreThanOneDayIsPossible()
    {
        Edtf.Parse("2018-04").ToLocalDate().Should().BeNull();
        Edtf.Parse("2018-04-24/2018-04-25").ToLocalDate().Should().BeNull();
        Edtf.Parse("2018-04-3X").ToLocalDate().Should().Be(new LocalDate(2018, 4, 30));
        default(Edtf).ToLocalDate().Should().BeNull();
    }

    [Fact]
    public void Instant_InAZone_IsItsDayOrItsSecond()
    {
        Instant instant = Instant.FromUtc(1985, 4, 12, 23, 20, 30);
        Edtf.DayOf(instant, India).ToString().Should().Be("1985-04-13");
        Edtf.FromInstant(instant, India).ToString().Should().Be("1985-04-13T04:50:30+05:30");
        Edtf.FromInstant(instant, DateTimeZone.Utc).ToString().Should().Be("1985-04-12T23:20:30Z");
        Edtf.FromInstant(instant, DateTimeZone.ForOffset(Offset.FromHours(-4))).ToString().Should().Be("1985-04-12T19:20:30-04");
        Edtf.FromInstant(instant, India).ToInstant().Should().Be(instant);
        FluentActions.Invoking(() => Edtf.FromInstant(instant, DateTimeZone.ForOffset(Offset.FromSeconds(1)))).Should().Throw<ArgumentException>().WithParameterName("zone");
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30Z")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30Z")]
    [InlineData("1985-04-12T24:00:00Z", "1985-04-13T00:00:00Z")]
    [InlineData("1985-04-12T23:20:30", null)]
    [InlineData("1985-04-12", null)]
    public void ToInstant_KnowsTheShift(string text, string? instant) =>
        Edtf.Parse(text).ToInstant()?.ToString("g", System.Globalization.CultureInfo.InvariantCulture).Should().Be(instant);

    [Fact]
    public void ToInstant_TakesTheZoneOnlyWhereNoShiftIsWritten()
    {
        Edtf.Parse("1985-04-12T23:20:30").ToInstant(India).Should().Be(Instant.FromUtc(1985, 4, 12, 17, 50, 30));
        Edtf.Parse("1985-04-12T23:20:30Z").ToInstant(India).Should().Be(Instant.FromUtc(1985, 4, 12, 23, 20, 30));
        Edtf.Parse("1985-04-12").ToInstant(India).Should().BeNull();
        Edtf.Parse("1985-04-12T23:20:30").ToInstant().Should().BeNull();
    }

    [Fact]
    public void Makers_WriteWhatTheySay()
    {
        Edtf year = Edtf.OfYear(2001);
        year.ToString().Should().Be("2001");
        Edtf.OfYear(-44).ToString().Should().Be("-0044");
        Edtf.OfYear(170_000_002).ToString().Should().Be("Y170000002");
        Edtf.OfSeason(2001, 34).ToString().Should().Be("2001-34");
        Edtf.Since(year).ToString().Should().Be("2001/..");
        Edtf.Until(year).ToString().Should().Be("../2001");
        Edtf.SinceWithUnknownEnd(year).ToString().Should().Be("2001/");
        Edtf.UntilWithUnknownStart(year).ToString().Should().Be("/2001");
        Edtf.Between(year, Edtf.OfYear(2004)).Should().Be(Edtf.Parse("2001/2004"));
        Edtf.OneOf(new LocalDate(2017, 12, 26), new LocalDate(2017, 12, 27)).Should().Be(Edtf.Parse("[2017-12-26,2017-12-27]"));
        Edtf.AllOf(Edtf.OfYear(1960), new YearMonth(1961, 12)).Should().Be(Edtf.Parse("{1960,1961-12}"));
        year.With(EdtfQualifier.Approximate).ToString().Should().Be("2001~");
        Edtf.Parse("2004?-06").With(EdtfQualifier.Approximate).ToString().Should().Be("2004?-06~");
    }

    [Fact]
    public void Makers_KeepTheLevelOfWhatTheyWrite()
    {
        foreach (Edtf value in (Edtf[])[Edtf.OfYear(-44), Edtf.OfYear(12345), Edtf.Since(Edtf.Parse("201X")), Edtf.Between(Edtf.OfYear(1), Edtf.OfYear(2)), Edtf.Until(Edtf.OfSeason(2001, 24)), Edtf.OneOf(Edtf.OfSeason(2001, 34))])
        {
            value.Level.Should().Be(Edtf.Parse(value.ToString()).Level, value.ToString());
        }
    }

    [Fact]
    public void Makers_RefuseWhatHasNoText()
    {
        Edtf interval = Edtf.Parse("2001/2004");
        FluentActions.Invoking(() => Edtf.Since(interval)).Should().Throw<ArgumentException>().WithParameterName("start");
        FluentActions.Invoking(() => Edtf.Since(default)).Should().Throw<ArgumentException>().WithParameterName("start");
        FluentActions.Invoking(() => Edtf.Between(Edtf.OfYear(2004), Edtf.OfYear(2001))).Should().Throw<ArgumentException>().WithParameterName("end");
        FluentActions.Invoking(() => Edtf.OneOf()).Should().Throw<ArgumentException>().WithParameterName("dates");
        FluentActions.Invoking(() => Edtf.AllOf(Edtf.Parse("1950S2"))).Should().Throw<ArgumentException>().WithParameterName("dates");
        FluentActions.Invoking(() => Edtf.OfSeason(2001, 42)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("season");
        FluentActions.Invoking(() => Edtf.OfSeason(10_000, 21)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
        FluentActions.Invoking(() => Edtf.OfYear(int.MinValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("year");
        FluentActions.Invoking(() => interval.With(EdtfQualifier.Uncertain)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Edtf.Parse("1950S2").With(EdtfQualifier.Uncertain)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Edtf.Parse("1985-04-12T23:20:30").With(EdtfQualifier.Uncertain)).Should().Throw<InvalidOperationException>();
        foreach (int qualifier in (int[])[4, 7, -1, int.MinValue])
        {
            FluentActions.Invoking(() => Edtf.OfYear(2004).With((EdtfQualifier)qualifier)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("qualifier");
        }
    }

    [Fact]
    public void Makers_TakeQuartersAndQualifiedLongYears()
    {
        Edtf quarter = Edtf.OfSeason(2001, 33);
        Edtf.Between(quarter, Edtf.OfSeason(2001, 34).With(EdtfQualifier.Approximate)).Should().Be(Edtf.Parse("2001-33/2001-34~"));
        Edtf.Since(quarter).Should().Be(Edtf.Parse("2001-33/.."));
        Edtf.Since(quarter).Level.Should().Be(2);
        Edtf year = Edtf.OfYear(17_000).With(EdtfQualifier.Uncertain);
        year.Should().Be(Edtf.Parse("Y17000?"));
        (year.Qualifier, year.YearQualifier, year.Level).Should().Be((EdtfQualifier.Uncertain, EdtfQualifier.Uncertain, 1));
        year.With(EdtfQualifier.Approximate).Should().Be(Edtf.Parse("Y17000%"));
        year.Should().NotBe(Edtf.OfYear(17_000));
        Edtf.Until(year).Should().Be(Edtf.Parse("../Y17000?"));
    }

    [Theory]
    [InlineData("9999-12-31T24:00:00Z")]
    [InlineData("9999-12-31T23:00:00-14:00")]
    [InlineData("-9998-01-01T00:00:00+14:00")]
    public void InstantsBeyondTheCalendar_AreNull(string text)
    {
        Edtf.Parse(text).ToInstant().Should().BeNull();
        Edtf.Parse(text).ToInstant(DateTimeZone.Utc).Should().BeNull();
    }

    [Theory]
    [InlineData("9999-12-31T24:00:00", 0)]
    [InlineData("9999-12-31T23:00:00", -14)]
    [InlineData("-9998-01-01T00:00:00", 14)]
    public void LocalTimesBeyondTheCalendar_AreNull(string text, int hours) =>
        Edtf.Parse(text).ToInstant(DateTimeZone.ForOffset(Offset.FromHours(hours))).Should().BeNull();

    [Theory]
    [InlineData("yyyy")]
    [InlineData("D")]
    [InlineData("nonsense")]
    public void UnknownFormats_AreRefused(string format)
    {
        FluentActions.Invoking(() => string.Format(System.Globalization.CultureInfo.InvariantCulture, $"{{0:{format}}}", Edtf.OfYear(2004))).Should().Throw<FormatException>();
        FluentActions.Invoking(() => ((ISpanFormattable)Edtf.OfYear(2004)).TryFormat(new char[20], out _, format, null)).Should().Throw<FormatException>();
        FluentActions.Invoking(() => ((IUtf8SpanFormattable)Edtf.OfYear(2004)).TryFormat(new byte[20], out _, format, null)).Should().Throw<FormatException>();
        $"{Edtf.OfYear(2004):G}{Edtf.OfYear(2004)}".Should().Be("20042004");
    }
}
