namespace Summit.Domain.Tool.Tests;

public class ReportTests
{
    [Fact]
    public void Summit_Alone_AnswersTheQuestionOfTheReportUnderEachDefinition()
    {
        Ran ran = Ran.Summit();

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        ran.Output.Should().Contain("As of 2025-06-26")
            .And.Contain("│ ministers, defence          │ none       │ 2018-12-31 ? │ 2369 or more │ sco-defence-2018-russia │")
            .And.Contain("│ 2025-05-14 │ 2025-05-15   │ 42–43 ")
            .And.Contain("│ 2017-12-26 │ 2025-05-07   │ 50–2739 ")
            .And.Contain("│ 2019-06-14 │ 2019-06-14   │ 2204 ")
            .And.Contain("│ 2015-12-25 │ 2015-12-25   │ 3471 ")
            .And.Contain("│ 2024-10-16 │ 2024-10-16   │ 253 ")
            .And.Contain("│ 2016-03-17 │ 2019-05-22   │ 2227–3388 ")
            .And.Contain("How to go on");
    }

    [Fact]
    public void EveryLineToTry_InEveryHelp_IsUnderstood()
    {
        foreach (Verb verb in AllVerbs.New().Append(new ReportVerb()))
        {
            verb.Examples.Should().NotBeEmpty(verb.Name);
            foreach (string example in verb.Examples.Where(e => !e.Contains(".json", StringComparison.Ordinal) && !e.Contains(".tsv", StringComparison.Ordinal)))
            {
                string[] words = [.. example.Split(" < ")[0].Split(' ').Skip(1).Select(w => w.Trim('\''))];
                Ran.Summit(words).Code.Should().Be(0, example);
            }
        }
    }

    [Fact]
    public void EveryVerb_HasHelpThatNamesItsOptionsExamplesAndExitCodes()
    {
        foreach (Verb verb in AllVerbs.New().Where(v => !v.Hidden))
        {
            Ran ran = Ran.Summit(verb.Name, "--help");

            ran.Code.Should().Be(0);
            string.Join(' ', ran.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain(verb.Description);
            ran.Output.Should().Contain("Examples:\n  summit " + verb.Name).And.Contain("Exit codes: 0 answered");
            foreach (System.CommandLine.Option option in verb.Options)
            {
                option.Description.Should().NotBeNullOrWhiteSpace($"{verb.Name} {option.Name}");
            }
        }
    }

    [Fact]
    public void Help_IsShort_AndSaysEachOptionInOneLineOfAnOrdinaryScreen()
    {
        foreach (Verb verb in AllVerbs.New().Where(v => !v.Hidden))
        {
            using StringWriter output = new();

            SummitCommand.Run([verb.Name, "--help"], Stream.Null, output, TextWriter.Null, new(80, IsTerminal: false));

            string[] lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
            lines.Length.Should().BeLessThan(61, verb.Name);
            foreach (System.CommandLine.Option option in verb.Options)
            {
                lines.Should().Contain(l => l.StartsWith($"  {option.Name} ", StringComparison.Ordinal) && l.EndsWith(option.Description!, StringComparison.Ordinal), $"{verb.Name} {option.Name}");
            }
        }
    }

    [Fact]
    public void Verbs_AreInTheOrderOfTheAlphabet() => AllVerbs.New().Select(v => v.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();

    [Fact]
    public void Version_IsThatOfTheTool() => Ran.Summit("--version").Output.Should().Be(typeof(SummitCommand).Assembly.GetName().Version!.ToString(3) + "\n");
}
