using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class CitationTests
{
    private const string Record = """
        {"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B"}],
         "sources": [{"id": "history", "kind": "archive", "title": "Office of the Historian", "published": "2009"}],
         "meetings": [{"id": "m", "title": "Talks", "when": "2020-05-01", "occurrence": "held", "citations": [{"source": "history", "locator": "visits.xml#4113"}, {"source": "lost"}],
           "facets": {"format": "bilateral", "encounter": "formal-meeting", "modality": "in-person"},
           "delegations": [{"party": "A"}, {"party": "B"}]}]}
        """;

    private const string Shown = """
        Where it is from
        ╭───────────────────┬──────────────────────────────────────────╮
        │ source            │ where in it                              │
        ├───────────────────┼──────────────────────────────────────────┤
        │ history           │ Office of the Historian: visits.xml#4113 │
        │ archive, 2009     │                                          │
        │ lost              │                                          │
        │ not in the record │                                          │
        ╰───────────────────┴──────────────────────────────────────────╯

        """;

    [Theory]
    [InlineData("show m")]
    [InlineData("explain m")]
    [InlineData("last-contact A B --as-of 2020-06-01")]
    [InlineData("silence A B --as-of 2020-06-01")]
    public void Pages_ThatShowARecord_SayWhereItIsFrom(string question)
    {
        Ran ran = Ran.With(Record, [.. question.Split(' '), "--record", "-"]);

        ran.Output.Should().EndWith(Shown.ReplaceLineEndings("\n"));
        ran.Error.Should().Be("summit: standard input: SD2001 error m $.citations[1].source (line 3): There is no source 'lost'.\n");
        Ran.With(Record.Replace("\"citations\"", "\"x-citations\"", StringComparison.Ordinal), [.. question.Split(' '), "--record", "-"]).Output.Should().NotContain("Where it is from");
    }

    [Fact]
    public void Show_OfASource_SaysWhatIsFromIt() =>
        Ran.With(Record, "show", "history", "--record", "-").Output.Should().EndWith("""
            What is from it
            ╭────────┬─────────────────┬────────────╮
            │ record │ where in it     │ what it is │
            ├────────┼─────────────────┼────────────┤
            │ m      │ visits.xml#4113 │ Talks      │
            ╰────────┴─────────────────┴────────────╯

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Json_HasTheCitations()
    {
        JsonElement explained = JsonDocument.Parse(Ran.With(Record, "explain", "m", "--record", "-", "--json").Output).RootElement;
        JsonElement shown = JsonDocument.Parse(Ran.With(Record, "show", "m", "--record", "-", "--json").Output).RootElement;

        explained.GetProperty("citations").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be("""[{"source":"history","locator":"visits.xml#4113"},{"source":"lost","locator":null}]""");
        shown.GetProperty("record").GetProperty("citations")[0].GetProperty("locator").GetString().Should().Be("visits.xml#4113");
    }
}
