namespace Summit.Domain.Tool.Tests;

public class NarrowScreenTests
{
    public static TheoryData<string> Questions => new(
        "",
        "explain bangkok-2017",
        "explain advisers-2025-05 --policy participant-confirmed",
        "last-contact IND PAK --band minister --portfolio defence",
        "timeline IND PAK --from 2025-04-01 --to 2025-06-30",
        "opportunities IND PAK --band minister --portfolio defence",
        "escalation escalation-2025 --on 2025-05-10",
        "status IND PAK --recency 365 --band minister",
        "attendance sco-defence-ministers",
        "bilaterals sco-defence-2025 --party CHN",
        "members sco --on 2012-01-01",
        "go-betweens IND PAK --from 2025-06-24 --to 2025-06-27",
        "around IND PAK --escalation escalation-2025",
        "silences IND PAK --band leader",
        "rate IND PAK --by month --from 2018-01-01 --to 2025-06-26",
        "disputes",
        "disputes IND PAK --from 2025-04-22 --to 2025-06-30",
        "readouts qingdao-2025-chn-ind",
        "readouts sco-defence-2025-joint-statement",
        "adoption sco-defence-2025-joint-statement",
        "verify report-2025-06",
        "check",
        "duplicates",
        "diff --from 2018-01-01 --to 2018-01-31",
        "diff --from 2025-06-25 --to 2025-06-26",
        "policies",
        "words",
        "date 2018-04~ 2001/..");

    [Theory]
    [MemberData(nameof(Questions))]
    public void Pages_OnANarrowScreen_StayInside(string question)
    {
        foreach (int width in new[] { 60, 80, 120 })
        {
            using StringWriter output = new();

            SummitCommand.Run(question.Split(' ', StringSplitOptions.RemoveEmptyEntries), Stream.Null, output, TextWriter.Null, new(width, IsTerminal: false)).Should().Be(0);

            output.ToString().Split('\n').Should().OnlyContain(l => l.Length <= width, $"{question} at {width}");
        }
    }

    [Fact]
    public void ATableThatDoesNotFit_IsShownRowBelowRow()
    {
        using StringWriter output = new();

        new Page(output, new(30, IsTerminal: false)).Show(Table.Of("!id", "!other", "text").With("a-long-id-of-a-record", "another-long-id-of-it", "some words").With("b", "", "more"));

        output.ToString().ReplaceLineEndings("\n").Should().Contain("a-long-id-of-a-record\n  other  another-long-id-of-it\n  text   some words\n").And.Contain("b\n  text  more\n").And.NotContain("│");
    }

    [Theory]
    [InlineData("timeline IND PAK")]
    [InlineData("members sco-defence-ministers --on 2017-06-08")]
    [InlineData("escalation escalation-2025 --on 2025-05-10")]
    [InlineData("explain bangkok-2017")]
    [InlineData("first-since IND PAK --focus sco-defence-2025 --since escalation-2025")]
    [InlineData("platforms IND PAK")]
    public void Bounds_AreSaidInWords(string question) => Ran.Summit(question.Split(' ')).Output.Should().NotContain("∞").And.NotContain("..");
}
