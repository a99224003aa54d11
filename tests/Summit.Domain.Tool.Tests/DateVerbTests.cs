using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class DateVerbTests
{
    [Theory]
    [InlineData("2018", 0, "2018", "2018-01-01", "2018-12-31")]
    [InlineData("2018-04~", 1, "2018-04~", "2018-04-01", "2018-04-30")]
    [InlineData("?2004", 2, "2004?", "2004-01-01", "2004-12-31")]
    [InlineData("[2017-12-26,2017-12-27]", 2, "[2017-12-26,2017-12-27]", "2017-12-26", "2017-12-27")]
    [InlineData("2004-XX-31", 2, "2004-XX-31", "2004-01-31", "2004-12-31")]
    [InlineData("2001/..", 1, "2001/..", "2001-01-01", null)]
    [InlineData("../1985-04-12", 1, "../1985-04-12", null, "1985-04-12")]
    [InlineData("Y170000002", 1, "Y170000002", null, null)]
    public void Date_AsJson_HasTheKeysOfTheContract(string text, int level, string canonical, string? earliest, string? latest)
    {
        Ran ran = Ran.Summit("date", text, "--json");

        ran.Code.Should().Be(0);
        JsonElement answer = JsonDocument.Parse(ran.Lines.Should().ContainSingle().Subject).RootElement;
        answer.EnumerateObject().Select(m => m.Name).Should().Equal("input", "valid", "level", "canonical", "earliest", "latest", "error", "position");
        answer.GetProperty("input").GetString().Should().Be(text);
        answer.GetProperty("valid").GetBoolean().Should().BeTrue();
        answer.GetProperty("level").GetInt32().Should().Be(level);
        answer.GetProperty("canonical").GetString().Should().Be(canonical);
        answer.GetProperty("earliest").GetString().Should().Be(earliest);
        answer.GetProperty("latest").GetString().Should().Be(latest);
        answer.GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("position").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Date_OnStandardInput_IsAnsweredLineForLine()
    {
        Ran ran = Ran.With("2018\n\n2018-13\r\n \n1900-02-29\nlast\uD83Dweek", "date", "--json");

        ran.Code.Should().Be(2, "some of them are not dates, and the form of the answer changes nothing");
        JsonElement[] answers = [.. ran.Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        answers.Select(a => a.GetProperty("valid").GetBoolean()).Should().Equal(true, false, false, false, false, false);
        answers[2].GetProperty("input").GetString().Should().Be("2018-13");
        answers[2].GetProperty("error").GetString().Should().Be("Months are 01 to 12, seasons and other parts of a year 21 to 41.");
        answers[2].GetProperty("position").GetInt32().Should().Be(5);
        answers[4].GetProperty("level").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Date_ForPeople_SaysWhatItMeans()
    {
        Ran ran = Ran.Summit("date", "2001~/..");

        ran.Code.Should().Be(0);
        ran.Lines.Should().StartWith("2001~/..").And.Contain("level       1").And.Contain("qualifier   approximate").And.Contain("earliest    2001-01-01").And.Contain("latest      none")
            .And.Contain("begins      from 2001-01-01 to 2001-12-31").And.Contain("ends        still lasts");
    }

    [Fact]
    public void Date_ThatIsNone_IsAnErrorWithItsPlace() =>
        Ran.Summit("date", "2018-13").Should().Be(new Ran(2, "", "summit: '2018-13' is not a date: Months are 01 to 12, seasons and other parts of a year 21 to 41. (position 5)\n"));

    [Fact]
    public void Dates_OfWhichOneIsNone_AreAnsweredAllTheSame()
    {
        Ran ran = Ran.Summit("date", "2018", "x", "2001-21");

        ran.Code.Should().Be(2);
        ran.Output.Should().Contain("│ 2018    │ 0 ").And.Contain("│ 2001-21 │ 1 ");
    }

    [Fact]
    public void Date_BeforeOurEra_IsNoOption() => Ran.Summit("date", "-0044-03-15").Output.Should().Contain("15 March 45 BCE");
}
