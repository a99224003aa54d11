using System.Globalization;

namespace Summit.Domain.Tests;

public sealed class EdtfEnglishTests
{
    [Theory]
    [InlineData("2018-04-24", "24 April 2018")]
    [InlineData("2018-04~", "April 2018, approximately")]
    [InlineData("2018?", "2018, uncertain")]
    [InlineData("2004-06-11%", "11 June 2004, uncertain and approximate")]
    [InlineData("?2004-06-~11", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("201X", "some year between 2010 and 2019")]
    [InlineData("2004-XX", "some month of 2004")]
    [InlineData("1985-04-XX", "some day in April 1985")]
    [InlineData("1985-XX-XX", "some day in 1985")]
    [InlineData("156X-12-25", "25 December of some year between 1560 and 1569")]
    [InlineData("XXXX-12-XX", "some day in December of an unspecified year")]
    [InlineData("2004-XX-31", "day 31 of some month of 2004")]
    [InlineData("1984-1X", "October, November or December 1984")]
    [InlineData("1984-X2", "February or December 1984")]
    [InlineData("1984-0X", "some month from January to September 1984")]
    [InlineData("1984-1X?", "October, November or December 1984, uncertain")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("Y-17000", "the year 17001 BCE")]
    [InlineData("Y17000?", "the year 17000, uncertain")]
    [InlineData("Y1E400~", "the year written Y1E400, approximately")]
    [InlineData("-1950S2", "some year between 2000 BCE and 1901 BCE, about 1951 BCE")]
    [InlineData("2001-33/2001-34", "from the first quarter of 2001 to the second quarter of 2001")]
    [InlineData("0045", "45 CE")]
    [InlineData("-0044-03-15", "15 March 45 BCE")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-30", "summer 2001 (southern hemisphere)")]
    [InlineData("2001-34", "the second quarter of 2001")]
    [InlineData("2001-39", "the third four months of 2001")]
    [InlineData("2001-23~", "autumn 2001, approximately")]
    [InlineData("Y1E400", "the year written Y1E400")]
    [InlineData("2001-41", "the second half of 2001")]
    [InlineData("Y17E7", "the year 170000000")]
    [InlineData("1950S2", "some year between 1900 and 1999, about 1950")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30-04:30", "12 April 1985, 23:20:30 UTC-04:30")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30")]
    [InlineData("2001/..", "from 2001, still open")]
    [InlineData("2001-04~/2004", "from April 2001 (approximately) to 2004")]
    [InlineData("2001/", "from 2001 to an unknown end")]
    [InlineData("../2001", "without a beginning, to 2001")]
    [InlineData("/2001", "from an unknown start to 2001")]
    [InlineData("[2017-12-26,2017-12-27]", "26 or 27 December 2017")]
    [InlineData("[2018-04,2018-05]", "April or May 2018")]
    [InlineData("[2017-12-26,2018-01-02]", "26 December 2017 or 2 January 2018")]
    [InlineData("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672")]
    [InlineData("{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672")]
    [InlineData("[..1984]", "1984 or earlier")]
    [InlineData("{1760-12..}", "all from December 1760 on")]
    [InlineData("{..1984}", "all up to 1984")]
    public void English_OfEverySort(string text, string english) => Edtf.Parse(text).ToEnglish().Should().Be(english);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void TextAndEnglish_AreTheSameUnderEveryCulture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            foreach (string text in (string[])["2018-04-24", "-0044-03-15", "Y-17E7S2", "1985-04-12T23:20:30-04:30", "[..1984,1990-03-01]"])
            {
                Edtf value = Edtf.Parse(text);
                value.ToString().Should().Be(text);
                $"{value}".Should().Be(text);
                value.ToEnglish().Should().MatchRegex("^[ -~]+$");
            }

            new DayCount(15, 16).ToEnglish().Should().Be("15 or 16 days");
            new EdtfError(5, "There is no month 13.").ToString().Should().Be("There is no month 13. (position 5)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
