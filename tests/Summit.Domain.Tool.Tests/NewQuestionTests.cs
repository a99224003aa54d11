using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class NewQuestionTests
{
    [Fact]
    public void Next_AsJson_HasTheDaysOfTheLibrary()
    {
        JsonElement answer = Json("next IND PAK --as-of 2019-01-01 --band leader --json");

        answer.GetProperty("earliest").GetString().Should().Be("2019-06-14");
        answer.GetProperty("latest").GetString().Should().Be("2019-06-14");
        Ran.Summit("next", "IND", "PAK", "--as-of", "2019-01-01", "--band", "leader").Output.Should().StartWith("India and Pakistan: next direct contact, both at leader or above\n").And.Contain("days between   163 days");
    }

    [Fact]
    public void FirstAfter_AnEscalation_StartsAfterItsEnd()
    {
        JsonElement answer = Json("first-after IND PAK --after escalation-2025 --json");
        JsonElement fromStart = Json("first-after IND PAK --after escalation-2025 --after-start --json");

        (answer.GetProperty("earliest").GetString(), answer.GetProperty("latest").GetString()).Should().Be(("2025-05-10", "2025-05-12"));
        fromStart.GetProperty("earliest").GetString().Should().Be("2025-05-07");
        Ran.Summit("first-after", "IND", "PAK", "--after", "escalation-2025").Output.Should().Contain("first direct contact, after India–Pakistan escalation of 2025").And.Contain("the moment   9 or 10 May 2025");
    }

    [Fact]
    public void Silences_AsJson_AreInTheirOrder()
    {
        JsonElement[] silences = [.. Json("silences IND PAK --band leader --json").GetProperty("silences").EnumerateArray()];

        silences.Select(s => s.GetProperty("from").GetString()).Should().Equal("2015-12-01", "2015-12-26", "2017-06-09", "2018-06-11", "2019-06-15");
        Ran.Summit("silences", "IND", "PAK", "--band", "leader").Output.Should().Contain("│ 2019-06-15 │ 2025-06-26 │ 2204 days │ not over │");
        Ran.Summit("silences", "IND", "MMR").Output.Should().Contain("No silence is recorded");
    }

    [Fact]
    public void Rate_ByMonth_HasALineForEachMonth()
    {
        JsonElement answer = Json("rate IND PAK --by month --from 2025-04-01 --to 2025-06-26 --json");

        answer.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("to").GetString()).Should().Equal("2025-04-30", "2025-05-31", "2025-06-26");
        answer.GetProperty("total").GetProperty("max").GetInt32().Should().BeGreaterThan(0);
        Ran.Summit("rate", "IND", "PAK").Output.Should().StartWith("India and Pakistan: how often, direct contact\n").And.Contain("│ 2018-01-01 │ 2018-12-31 │").And.Contain("A contact counts on its first day.");
        Ran.Summit("rate", "IND", "MMR").Output.Should().Contain("No such contact is recorded.");
        Ran.Summit("rate", "IND", "PAK", "--by", "week").Error.Should().Contain("--by takes year or month.");
        Ran.Summit("rate", "IND", "PAK", "--from", "2020-01-02", "--to", "2020-01-01").Error.Should().Contain("The window ends before it starts: --from 2020-01-02 --to 2020-01-01.");
    }

    [Fact]
    public void TimeSince_SaysWhatSilenceSaysOnEachDay()
    {
        string[] lines = Ran.Summit("time-since", "IND", "PAK", "--from", "2025-05-08", "--to", "2025-05-16", "--every", "4", "--json").Lines;

        lines.Should().HaveCount(3);
        foreach (string line in lines)
        {
            JsonElement row = JsonDocument.Parse(line).RootElement;
            JsonElement silence = Json($"silence IND PAK --as-of {row.GetProperty("day").GetString()} --json").GetProperty("silenceDays");
            row.GetProperty("min").GetRawText().Should().Be(silence.GetProperty("min").GetRawText());
            row.GetProperty("max").GetRawText().Should().Be(silence.GetProperty("max").GetRawText());
        }

        Ran.Summit("time-since", "IND", "PAK", "--from", "2025-05-11", "--to", "2025-05-11").Output.Should().Contain("│ 2025-05-11 │ 1 day   │");
        Ran.Summit("time-since", "IND", "MMR", "--from", "2025-05-11", "--to", "2025-05-11", "--json").Output.Should().Be("{\"day\":\"2025-05-11\",\"min\":null,\"max\":null}\n");
    }

    [Fact]
    public void Around_AnEscalation_PlacesEveryContact()
    {
        JsonElement answer = Json("around IND PAK --escalation escalation-2025 --json");
        JsonElement[] contacts = [.. answer.GetProperty("contacts").EnumerateArray()];
        JsonElement one = Json("around IND PAK --escalation escalation-2025 --focus dgmo-2025-05-12 --json").GetProperty("contacts").EnumerateArray().Single();

        answer.GetProperty("extent").GetString().Should().Be("2025-05-06..2025-05-07/2025-05-09..2025-05-10");
        contacts.First().GetProperty("before").GetString().Should().Be("true");
        one.GetProperty("after").GetString().Should().Be("true");
        contacts.Should().ContainSingle(c => c.GetProperty("focus").GetString() == "dgmo-2025-05-12").Which.GetRawText().Should().Be(one.GetRawText());
        Ran ran = Ran.Summit("around", "IND", "PAK", "--escalation", "escalation-2025", "--focus", "dgmo-2025-05-10");
        ran.Output.Should().Contain("its days   from 6 or 7 May to 9 or 10 May 2025").And.MatchRegex("2025-05-10 +perhaps during or after ");
    }

    [Theory]
    [InlineData("last-contact IND PAK --a-band leader", "IND at leader or above")]
    [InlineData("last-contact PAK IND --a-band leader", "PAK at leader or above")]
    [InlineData("last-contact IND PAK --b-portfolio defence,military", "PAK defence or military")]
    [InlineData("last-contact IND PAK --track track-1,military", "on track-1 or military")]
    [InlineData("last-contact IND PAK --confidentiality secret", "secret")]
    [InlineData("last-contact IND PAK --topic security/terrorism,water", "about security/terrorism or water")]
    [InlineData("last-contact IND PAK --topic sport", "about sport")]
    [InlineData("timeline IND PAK --b-band minister", "PAK at minister or above")]
    [InlineData("silence PAK IND --b-band minister", "IND at minister or above")]
    public void Filters_OfASideTrackOrConfidentiality_AreAsked(string line, string words) =>
        Ran.Summit(line.Split(' ')).Lines.Take(2).Should().Contain(l => l.Contains(words));

    [Fact]
    public void Filter_OfOneSide_CountsWhatThatSideMeets()
    {
        Ran.Summit("last-contact", "IND", "PAK", "--a-band", "minister").Output.Should().NotBe(Ran.Summit("last-contact", "IND", "PAK", "--b-band", "minister").Output);
        Json("last-contact IND PAK --a-band leader --b-band leader --json").GetProperty("latest").GetString().Should().Be(Json("last-contact IND PAK --band leader --json").GetProperty("latest").GetString());
    }

    [Fact]
    public void EveryVerbWithAFilter_HasAllOfIt()
    {
        string[] all = ["--band", "--portfolio", "--a-band", "--a-portfolio", "--b-band", "--b-portfolio", "--modality", "--track", "--confidentiality", "--topic", "--substantive"];
        foreach (Verb verb in AllVerbs.New().Where(v => v.Options.Any(o => o.Name == "--kind")))
        {
            verb.Options.Select(o => o.Name).Should().Contain(all, verb.Name);
        }
    }

    [Fact]
    public void Words_AreThoseThatOptionsTake()
    {
        JsonElement words = Json("words --json");

        words.GetProperty("band").EnumerateArray().Select(w => w.GetString()).Should().Equal(Band.Known.Select(b => b.Value));
        words.GetProperty("kind").EnumerateArray().Should().HaveCount(6);
        Ran.Summit("words", "track").Output.Should().Contain("--track   track-1, track-1.5").And.NotContain("leader");
        foreach (JsonElement kind in words.GetProperty("kind").EnumerateArray())
        {
            Ran.Summit("last-contact", "IND", "PAK", "--kind", kind.GetString()!).Code.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("last-contact IND PAK --a-band ministr", "summit: --a-band does not know 'ministr'; did you mean 'minister'?")]
    [InlineData("last-contact IND PAK --track track", "summit: --track does not know 'track'")]
    [InlineData("last-contact IND PAK --confidentiality secrt", "summit: --confidentiality does not know 'secrt'; did you mean 'secret'?")]
    [InlineData("last-contact IND PAK --topic security/terorism", "summit: --topic does not know 'security/terorism'; did you mean 'security/terrorism'?")]
    [InlineData("last-contact --batch - --band ministr", "summit: --band does not know 'ministr'")]
    [InlineData("first-after IND PAK", "summit: The question needs its moment: add --after")]
    [InlineData("first-after IND PAK --after escalation-2024", "summit: --after takes an escalation of the record or a date, and 'escalation-2024' is neither; did you mean 'escalation-2025'?")]
    [InlineData("around IND PAK", "summit: The question needs its escalation: add --escalation")]
    [InlineData("around IND PAK --escalation escalation-2025 --focus sco", "summit: 'sco' is not such a contact of the two.")]
    [InlineData("time-since IND PAK", "summit: The question needs its window")]
    [InlineData("time-since IND PAK --from 2025-01-02 --to 2025-01-01", "summit: The window ends before it starts")]
    [InlineData("time-since IND PAK --from 1000-01-01 --to 2025-01-01", "summit: A panel has 100000 days at most")]
    [InlineData("time-since IND PAK --from 2025-01-01 --to 2025-01-02 --every 0", "summit: --every takes a number from 1, and '0' is not one.")]
    [InlineData("words bnd", "summit: There is no vocabulary 'bnd'; did you mean 'band'?")]
    [InlineData("check --severity eror", "summit: --severity does not know 'eror'; did you mean 'error'?")]
    public void Questions_AskedBadly_AreRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.Should().StartWith(sentence);
    }

    [Fact]
    public void Check_ListsTheGravestUpToItsLimit()
    {
        Ran all = Ran.Summit("check", "--limit", "1000");
        Ran some = Ran.Summit("check", "--limit", "3");
        Ran warnings = Ran.Summit("check", "--severity", "warning", "--json");

        int number = Heads(all).Length;
        Heads(some).Should().Equal(Heads(all)[..3]);
        some.Lines[^1].Should().Be($"… and {number - 3} more: --limit {number} lists them all.");
        all.Output.Should().NotContain("more:");
        Heads(all).Select(h => h.Contains(" warning ")).Should().BeInDescendingOrder();
        JsonDocument.Parse(warnings.Output).RootElement.GetProperty("findings").EnumerateArray().Should().OnlyContain(f => f.GetProperty("severity").GetString() == "warning").And.HaveCount(Heads(all).Count(h => h.Contains(" warning ")));
        Ran.Summit("check", "--severity", "error").Lines.Should().ContainSingle("the sum is told, and there is nothing to list");
    }

    private static string[] Heads(Ran ran) => [.. ran.Lines.Where(l => l.StartsWith("SD", StringComparison.Ordinal))];

    private static JsonElement Json(string line)
    {
        Ran ran = Ran.Summit(line.Split(' '));
        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        return JsonDocument.Parse(ran.Output).RootElement;
    }
}
