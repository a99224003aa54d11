using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class DuplicatesVerbTests
{
    private const string Facets = """ "facets": {"format": "bilateral"}, "occurrence": "held" """;

    private const string Delegations = """ "delegations": [{"party": "A"}, {"party": "B"}] """;

    private static string Record(string more = "") => $$"""
        {
          "format": "summit-chronicle",
          "version": 1,
          "parties": [{"id": "A"}, {"id": "B"}],
          "meetings": [
            {"id": "one", "title": "Talks in Geneva", "when": "2020-05-01", "place": {"name": "Geneva"}, {{Facets}}, {{Delegations}}},
            {"id": "other", "when": "2020-05-01", "place": {"name": "Geneva"}, {{Facets}}, {{Delegations}}},
            {"id": "third", "when": "2020-05-01", {{Facets}}, {{Delegations}}}
          ]{{more}}
        }
        """;

    private static readonly string Judged = Record("""
        ,
          "sources": [{"id": "editor", "kind": "user"}],
          "claims": [{"id": "c", "source": "editor", "stance": "denies", "subject": {"record": "other"}, "property": "same-as", "value": "one"}]
        """);

    [Fact]
    public void Pairs_AreShownBestFirst_WithTheirReasons()
    {
        using TemporaryFile file = new(Record());

        Ran ran = Ran.Summit("duplicates", file.Path);

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("3 pairs of meetings may be one");
        ran.Output.Should().Contain("Talks in Geneva").And.Contain("both on 2020-05-01").And.Contain("both in Geneva").And.Contain("the same format, bilateral");
        ran.Output.Should().Contain("Nothing is merged");
    }

    [Fact]
    public void Limit_ListsSoMany_AndSaysHowToSeeTheRest()
    {
        using TemporaryFile file = new(Record());

        string[] lines = Ran.Summit("duplicates", file.Path, "--limit", "1").Lines;

        lines.Should().Contain("… and 2 more: --limit 3 lists them all.").And.NotContain(l => l.Contains("third", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_HasPairsWithReasons_AndAPairOfWhichAClaimSpeaksIsLeftOut()
    {
        using TemporaryFile file = new(Judged);

        using JsonDocument json = JsonDocument.Parse(Ran.Summit("duplicates", file.Path, "--json").Output);

        json.RootElement.GetProperty("pairs").EnumerateArray().Select(p => $"{p.GetProperty("one")} {p.GetProperty("other")}").Should().Equal("one third", "other third");
        json.RootElement.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be("as-recorded");
        json.RootElement.GetProperty("english").GetString().Should().StartWith("2 pairs of meetings may be one");
    }

    [Fact]
    public void StandardInput_AndTheSample_AreReadLikeAFile()
    {
        Ran.With(Record(), "duplicates", "-").Lines[0].Should().Be("3 pairs of meetings may be one");
        Ran.Summit("duplicates").Output.Should().StartWith("No two meetings are alike enough to be one");
        Ran.Summit("duplicates", "no-such-file.json").Code.Should().Be(2);
    }
}
