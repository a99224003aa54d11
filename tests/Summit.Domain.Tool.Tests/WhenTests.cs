namespace Summit.Domain.Tool.Tests;

public class WhenTests
{
    [Theory]
    [InlineData("2025-05-10", "2025-05-10")]
    [InlineData("2025-05-06..2025-05-07", "6 or 7 May 2025")]
    [InlineData("2025-04-30..2025-05-01", "30 April or 1 May 2025")]
    [InlineData("2024-12-31..2025-01-01", "31 December 2024 or 1 January 2025")]
    [InlineData("2025-05-06..2025-05-09", "between 6 and 9 May 2025")]
    [InlineData("2018-01-01..2018-12-31", "in 2018")]
    [InlineData("2018-04-01..2018-04-30", "in April 2018")]
    [InlineData("2025-06-25/2025-06-26", "25 to 26 June 2025")]
    [InlineData("2025-05-06..2025-05-07/2025-05-09..2025-05-10", "from 6 or 7 May to 9 or 10 May 2025")]
    [InlineData("2024-12-01..2024-12-04/2025-05-09", "from 1–4 December 2024 to 9 May 2025")]
    [InlineData("2015-07-01..2015-07-31/2025-09-01", "from July 2015 to 1 September 2025")]
    [InlineData("2025-04-28..2025-05-02/2025-05-09", "from 28 April – 2 May to 9 May 2025")]
    [InlineData("2005-01-01..2005-12-31/2017-06-09", "from 2005 to 9 June 2017")]
    [InlineData("-∞..2025-09-01/2025-09-01", "until 1 September 2025, start not known")]
    [InlineData("-∞/2025-09-01", "until 1 September 2025")]
    [InlineData("2001-06-15/∞", "since 15 June 2001")]
    [InlineData("2001-06-15/2001-06-15..∞", "from 15 June 2001, end not known")]
    [InlineData("-∞..∞", "not known")]
    [InlineData("-∞..2025-09-01", "1 September 2025 or earlier")]
    [InlineData("2025-09-01..∞", "1 September 2025 or later")]
    [InlineData("-∞/∞", "always")]
    [InlineData("-0043-03-15..-0043-03-16", "15 or 16 March 44 BCE")]
    [InlineData("2018-04~", "April 2018, approximately")]
    [InlineData("no date", "no date")]
    public void Days_AreSaidAsAPersonSaysThem(string text, string said) => When.OfText(text).Should().Be(said);

    [Fact]
    public void Bounds_AreSaidLikeTheirText()
    {
        foreach (IRecord record in Samples.Sample.IndiaPakistan)
        {
            Edtf when = record switch { Meeting meeting => meeting.When, Session session => session.When, _ => default };
            if (when.TryGetBounds(out DayBounds bounds))
            {
                When.Of(bounds).Should().Be(When.OfText(bounds.ToString()));
            }
        }
    }
}
