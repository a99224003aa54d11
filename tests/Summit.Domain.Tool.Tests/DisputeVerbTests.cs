using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class DisputeVerbTests
{
    [Fact]
    public void Disputes_OfARecord_StandSideBySide()
    {
        Ran ran = Ran.Summit("disputes", "--id", "sco-defence-2018");

        ran.Code.Should().Be(0);
        ran.Output.Should().StartWith("What is disputed: sco-defence-2018\npolicy as-recorded (version 1)\n")
            .And.MatchRegex(@"place +said by +officials of\nBeijing +defence-ministry-india-2018-04-24, pti-2018-04-24 +IND\nRussia +report-2025-06 +–\nTaken: Beijing\.\n")
            .And.Contain("head of IND").And.Contain("office ind-defence-minister; person nirmala-sitharaman")
            .And.EndWith("2 disputes.\n");
    }

    [Fact]
    public void Disputes_AsJson_HaveTheKeysOfTheContract()
    {
        JsonElement answer = Json("disputes --id sco-defence-2018 --json");
        JsonElement[] disputes = [.. answer.GetProperty("disputes").EnumerateArray()];

        Keys(answer).Should().BeEquivalentTo("disputes", "evidence", "definition", "notes", "english");
        Keys(disputes[0]).Should().BeEquivalentTo("record", "property", "sides", "taken");
        Keys(disputes[1]).Should().BeEquivalentTo("record", "part", "property", "sides", "taken");
        (disputes[1].GetProperty("part").GetString(), disputes[1].GetProperty("property").GetString()).Should().Be(("IND", "head"));
        Keys(disputes[0].GetProperty("sides")[0]).Should().BeEquivalentTo("value", "denied", "sources", "officialsOf");
        disputes[0].GetProperty("sides")[0].GetRawText().Should().Contain("\"officialsOf\": [").And.Contain("\"IND\"");
        disputes[0].GetProperty("taken").GetString().Should().Be("Beijing");
    }

    [Fact]
    public void Disputes_OfTwoParties_InAWindow()
    {
        JsonElement answer = Json("disputes IND PAK --from 2025-05-01 --to 2025-05-31 --json");
        string?[] records = [.. answer.GetProperty("disputes").EnumerateArray().Where(d => d.TryGetProperty("record", out _)).Select(d => d.GetProperty("record").GetString())];

        records.Should().Contain("escalation-2025").And.NotContain("sco-defence-2025-joint-statement");
        Ran.Summit("disputes", "IND", "PAK").Output.Should().Contain("What is disputed: India and Pakistan\n").And.Contain("The record answers: Direct contact, ");
        Ran.Summit("disputes", "IND", "MMR").Output.Should().Contain("Nothing: no independent sources contradict each other.");
    }

    [Theory]
    [InlineData("disputes IND", "The question needs two parties")]
    [InlineData("disputes --from 2025-02-01 --to 2025-01-01", "The window ends before it starts: --from 2025-02-01 --to 2025-01-01.")]
    [InlineData("disputes IND PAK --id bangkok-2017", "One record is asked about alone")]
    [InlineData("disputes --id bangkok-2071", "did you mean 'bangkok-2017'?")]
    [InlineData("readouts escalation-2025", "The record has no meeting, session or statement 'escalation-2025'")]
    [InlineData("adoption bangkok-2017", "The record has no statement 'bangkok-2017'")]
    public void AskedBadly_ASentenceSaysSo(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(sentence);
    }

    [Fact]
    public void Readouts_SayWhatBothSay_AndWhatOnlyOneSays()
    {
        Ran ran = Ran.Summit("readouts", "qingdao-2025-chn-ind");

        ran.Output.Should().StartWith("What each side says: Defence ministers of China and India in Qingdao\nwhatever the policy\n");
        string[] sections = ran.Output.Split("\n\n");
        sections.Should().HaveCount(4);
        sections[1].Should().StartWith("Said by two sides, or in a joint text\n").And.MatchRegex(@"topic dialogue +China ").And.MatchRegex(@"when 2025-06-26 +China ");
        sections[2].Should().StartWith("Said by one side; the others are silent\n").And.MatchRegex(@"topic territory/border +India ").And.MatchRegex(@"topic multilateralism +China ");
        sections[3].Should().StartWith("Said by no side, only reported\n").And.MatchRegex(@"when 2025-06-27 +others ");
        Ran.Summit("readouts", "islamabad-2024-lunch").Output.Should().Contain("not so: India");
        Ran.Summit("readouts", "qingdao-2025-chn-ind", "--known-by", "2025-06-25").Output.Should().Contain("known by 2025-06-25\n").And.Contain("Nobody says anything of it.");
    }

    [Fact]
    public void Readouts_AsJson_HaveTheKeysOfTheContract()
    {
        JsonElement answer = Json("readouts qingdao-2025-chn-ind --policy any-report --json");
        JsonElement[] items = [.. answer.GetProperty("readouts").EnumerateArray()];

        items.Select(i => string.Join(" ", Keys(i))).Distinct().Should().Equal("item kind sides");
        items.Select(i => i.GetProperty("kind").GetString()).Distinct().Should().BeEquivalentTo("agreed", "reported", "one-sided");
        answer.GetProperty("definition").GetProperty("policy").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("english").GetString().Should().EndWith(", under any policy.");
    }

    [Fact]
    public void Adoption_SaysWhatIsTaken_WhoSaysWhat_AndWhoIsSilent()
    {
        Ran ran = Ran.Summit("adoption", "sco-defence-2025-joint-statement", "--policy", "participant-confirmed");
        JsonElement answer = Json("adoption sco-defence-2025-joint-statement --json");

        ran.Output.Should().StartWith("Was it adopted: Draft joint statement of the SCO defence ministers in Qingdao\npolicy participant-confirmed (version 1)\n")
            .And.Contain("\nAdoption: not-adopted (disputed)\n").And.Contain("\nReason: terrorism-reference (disputed)\n")
            .And.MatchRegex(@"\nspeaking-turn +khawaja-asif-2025-06-26 +PAK\n")
            .And.Contain("Silent on it: defence-ministry-china-spokesperson-2025-06-26.");
        Keys(answer).Should().BeEquivalentTo("statement", "adoption", "blockedBy", "reasons", "evidence", "definition", "notes", "english");
        Keys(answer.GetProperty("blockedBy")).Should().BeEquivalentTo("property", "taken", "disputed", "sides", "silent");
        Ran.Summit("adoption", "sco-defence-2025-joint-statement", "--known-by", "2025-06-25").Output.Should().Contain("Adoption: open\nNo claim speaks of it.\n").And.Contain("Note: 'sco-defence-2025-joint-statement' was not known by 2025-06-25.");
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(m => m.Name);

    private static JsonElement Json(string line) => JsonDocument.Parse(Ran.Summit(line.Split(' ')).Output).RootElement;
}
