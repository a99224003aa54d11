using System.Globalization;

namespace Summit.Domain.Tool.Tests;

public class ScreenTests
{
    private static readonly string[][] Questions =
    [
        [],
        ["--help"],
        ["last-contact", "--help"],
        ["last-contact", "IND", "PAK", "--band", "minister", "--portfolio", "foreign-affairs", "--substantive"],
        ["last-contact", "IND", "PAK", "--json"],
        ["last-contact", "IND"],
        ["last-contact", "IND", "PAK", "--as-of", "x"],
        ["explain", "bangkok-2017", "--policy", "participant-confirmed"],
        ["show", "escalation-2025"],
        ["opportunities", "IND", "PAK", "--band", "minister", "--portfolio", "defence"],
        ["check"],
        ["check", "--json"],
        ["duplicates", "--json"],
        ["policies"],
        ["date", "2018-04~", "[2017-12-26,2017-12-27]", "2001/..", "Y170000002", "2018-13"],
        ["date", "-0044-03-15", "--json"],
        ["IND"],
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void EveryAnswer_IsTheSameUnderEveryCulture(string name)
    {
        Ran[] expected = [.. Questions.Select(q => Ran.Summit(q))];
        (CultureInfo culture, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(name), new(name));

            for (int i = 0; i < Questions.Length; i++)
            {
                Ran.Summit(Questions[i]).Should().Be(expected[i], string.Join(' ', Questions[i]));
            }

            CultureInfo.CurrentCulture.Name.Should().Be(name, "the command leaves the culture as it was");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    [Fact]
    public void RedirectedOutput_HasNoCursorCodesAndNoPadding()
    {
        foreach (string[] question in Questions)
        {
            Ran ran = Ran.Summit(question);

            (ran.Output + ran.Error).Should().NotContain("\u001b").And.NotContain("\n\n\n", "one empty line parts what it parts");
            ran.Lines.Should().OnlyContain(l => l == l.TrimEnd(), string.Join(' ', question));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Tables_OfAnyWidth_NeverCutAnId(int width)
    {
        using StringWriter output = new();

        SummitCommand.Run(["last-contact", "IND", "PAK", "--band", "minister", "--portfolio", "foreign-affairs", "--substantive"], Stream.Null, output, TextWriter.Null, new(width, IsTerminal: false));

        output.ToString().Should().Contain("pokhara-2016").And.Contain("bishkek-2019-05").And.Contain("foreign-office-pakistan-2019-05-23").And.NotContain("…");
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void TheReport_FitsItsScreen(int width)
    {
        using StringWriter output = new();

        SummitCommand.Run([], Stream.Null, output, TextWriter.Null, new(width, IsTerminal: false));

        output.ToString().Split('\n').Should().OnlyContain(l => l.Length <= width);
        output.ToString().Should().Contain("ministers, defence").And.Contain("leaders, also a courtesy").And.Contain("sco-defence-2018-russia");
    }

    [Fact]
    public void TextsOfARecord_NeverReachTheTerminalAsCommands()
    {
        using TemporaryFile file = new("""{"format":"summit-chronicle","version":1,"parties":[{"id":"A","names":[{"text":"\u001b[2J[red]x[/]"}]}]}""");

        Ran ran = Ran.Summit("show", "A", "--record", file.Path);

        ran.Output.Should().NotContain("\u001b").And.Contain("[red]x[/]");
    }

    [Fact]
    public void Wrapping_IsBetweenWords()
    {
        using StringWriter output = new();

        new Page(output, new(20, IsTerminal: false)).Show(Table.Of("!id", "text", "more").With("an-id-longer-than-the-screen", "some considerable words", "and others"));

        output.ToString().Should().Contain("an-id-longer-than-the-screen").And.Contain("considerable").And.Contain("others");
    }
}
