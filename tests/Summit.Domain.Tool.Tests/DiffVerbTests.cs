using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class DiffVerbTests
{
    private const string Before = """
        {"format": "summit-chronicle", "version": 1,
         "parties": [{"id": "IND"}, {"id": "PAK"}, {"id": "YUG", "names": [{"text": "Yugoslavia"}]}],
         "sources": [{"id": "press", "kind": "press", "published": "2018-01-01"}],
         "meetings": [{"id": "bangkok", "title": "Talks in Bangkok", "when": "2017-12-27", "topics": ["water"], "delegations": [{"party": "IND"}, {"party": "PAK"}]}]}
        """;

    private const string After = """
        {"format": "summit-chronicle", "version": 1, "x-by": "me",
         "parties": [{"id": "PAK"}, {"id": "IND"}],
         "sources": [{"id": "press", "kind": "press", "published": "2018-01-01"}],
         "claims": [{"id": "c", "source": "press", "stance": "asserts", "subject": {"record": "bangkok"}, "property": "held", "value": true}],
         "meetings": [{"id": "bangkok", "title": "Talks in Bangkok", "when": "[2017-12-26,2017-12-27]", "topics": ["water", "trade"], "citations": [{"source": "press", "locator": "page 3"}],
           "delegations": [{"party": "IND", "reply": "accepted"}, {"party": "PAK"}]}]}
        """;

    private static readonly string[] Members = ["when", "delegations[IND].reply", "topics[trade]", "citations[press]"];

    [Fact]
    public void Diff_OfTwoRecords_SaysWhatWasAddedRemovedAndChanged()
    {
        using TemporaryFile before = new(Before);
        using TemporaryFile after = new(After);

        Ran ran = Ran.Summit("diff", before.Path, after.Path);

        (ran.Code, ran.Error).Should().Be((0, ""));
        ran.Output.Should().EndWith("""
            1 claim added; 1 party removed; 1 meeting changed; 1 other member of the document changed.

            Added: what sources say
            ╭─────────┬───────────────────┬───────────────────╮
            │ about   │ source            │ says              │
            ├─────────┼───────────────────┼───────────────────┤
            │ bangkok │ press             │ asserts held true │
            │         │ press, 2018-01-01 │                   │
            ╰─────────┴───────────────────┴───────────────────╯

            Removed
            ╭────────┬───────┬────────────╮
            │ record │ type  │ what it is │
            ├────────┼───────┼────────────┤
            │ YUG    │ party │ Yugoslavia │
            ╰────────┴───────┴────────────╯

            Changed

            bangkok · meeting · Talks in Bangkok
            ╭────────────────────────┬────────────┬──────────────────────────────╮
            │ member                 │ before     │ after                        │
            ├────────────────────────┼────────────┼──────────────────────────────┤
            │ when                   │ 2017-12-27 │ [2017-12-26,2017-12-27]      │
            │ delegations[IND].reply │ –          │ accepted                     │
            │ topics[trade]          │ –          │ trade                        │
            │ citations[press]       │ –          │ locator page 3; source press │
            ╰────────────────────────┴────────────┴──────────────────────────────╯

            The document itself
            ╭────────┬────────┬───────╮
            │ member │ before │ after │
            ├────────┼────────┼───────┤
            │ x-by   │ –      │ me    │
            ╰────────┴────────┴───────╯

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Diff_AsJson_HasTheValuesOfEachMember()
    {
        using TemporaryFile before = new(Before);

        Ran ran = Ran.With(After, "diff", before.Path, "-", "--json");

        ran.Code.Should().Be(0);
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("removed")[0].GetProperty("$type").GetString().Should().Be("party");
        JsonElement change = answer.GetProperty("changed").EnumerateArray().Single();
        (change.GetProperty("record").GetString(), change.GetProperty("type").GetString()).Should().Be(("bangkok", "meeting"));
        change.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("member").GetString()).Should().Equal(Members);
        change.GetProperty("members")[0].GetProperty("after").GetString().Should().Be("[2017-12-26,2017-12-27]");
        change.GetProperty("members")[1].GetProperty("before").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("english").GetString().Should().StartWith("1 claim added; ");
    }

    [Fact]
    public void Diff_OfEqualRecords_SaysSo()
    {
        using TemporaryFile before = new(Before);

        Ran.Summit("diff", before.Path, before.Path).Should().Be(new Ran(0, $"{before.Path} → {before.Path}\nNothing differs.\n", ""));
    }

    [Fact]
    public void Diff_OfTwoDays_SaysWhatBecameKnown()
    {
        using TemporaryFile record = new(After);

        Ran.Summit("diff", record.Path, "--from", "2017-12-31", "--to", "2018-01-01").Output.Should().StartWith("What became known after 2017-12-31 and by 2018-01-01\n1 meeting, 1 source, 1 claim added.\n");
        Ran.Summit("diff", record.Path, "--from", "2018-01-01", "--to", "2019-01-01").Output.Should().EndWith("\nNothing differs.\n");
        Ran.Summit("diff", "--from", "2025-06-25", "--to", "2025-06-26").Output.Should().Contain("│ qingdao-2025-chn-ind ").And.Contain("report-2025-06").And.NotContain("Removed").And.NotContain("Changed");
    }

    [Theory]
    [InlineData("diff", "The question needs two records, or one with --from DATE and --to DATE.")]
    [InlineData("diff a.json", "The question needs two records, or one with --from DATE and --to DATE.")]
    [InlineData("diff --from 2018-01-01", "The question needs two records, or one with --from DATE and --to DATE.")]
    [InlineData("diff a.json b.json --from 2018-01-01 --to 2018-01-02", "Either two records are compared or two days of one: --from and --to take one record.")]
    [InlineData("diff a.json b.json --to 2018-01-02", "Either two records are compared or two days of one: --from and --to take one record.")]
    [InlineData("diff --from 2018-01-02 --to 2018-01-01", "--to 2018-01-01 is before --from 2018-01-02.")]
    [InlineData("diff no-such.json b.json", "The earlier record file 'no-such.json' cannot be read: there is no such file.")]
    public void Diff_AskedBadly_SaysWhatItNeeds(string question, string sentence) =>
        Ran.Summit(question.Split(' ')).Should().Be(new Ran(2, "", $"summit: {sentence}\n"));

    [Fact]
    public void Diff_OfStandardInputAndItself_IsRefused() =>
        Ran.With(Before, "diff", "-", "-").Should().Be(new Ran(2, "", "summit: Standard input is the earlier record, so that it cannot also be the later record.\n"));

    [Fact]
    public void Diff_OfARecordWithErrors_ComparesTheRest()
    {
        using TemporaryFile before = new(Before);

        Ran ran = Ran.With("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "IND"}, {"id": "no id"}]}""", "diff", before.Path, "-");

        ran.Code.Should().Be(1);
        ran.Output.Should().Contain("2 parties, 1 meeting, 1 source removed.");
        ran.Error.Should().Contain("SD1003 error $.parties[1].id");
    }
}
