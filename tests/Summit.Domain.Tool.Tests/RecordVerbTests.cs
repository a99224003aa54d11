using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class RecordVerbTests
{
    private static readonly string[] FindingKeys = ["code", "severity", "record", "path", "line", "column", "message", "remedy"];

    private const string WithErrors = """
        {
          "format": "summit-chronicle",
          "version": 1,
          "parties": [
            {"id": "A", "nmaes": ["Aland"]},
            {"id": "B"},
            {"id": "no id"}
          ],
          "meetings": [
            {"id": "m", "when": "2020-05-01", "occurrence": "held", "session": "nowhere",
             "facets": {"format": "bilateral", "encounter": "formal-meeting", "modality": "in-person"},
             "delegations": [{"party": "A"}, {"party": "B"}]}
          ]
        }
        """;

    [Fact]
    public void Check_OfTheSample_FindsNoErrors()
    {
        Ran ran = Ran.Summit("check");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().EndWith(" records.");
    }

    [Fact]
    public void Check_OfARecordWithErrors_NamesCodePlaceMessageAndRemedy()
    {
        using TemporaryFile file = new(WithErrors);

        Ran ran = Ran.Summit("check", file.Path);

        ran.Code.Should().Be(1);
        ran.Output.Should().Contain("SD1004 info A $.parties[0].nmaes (line 5, column ").And.Contain("is 'names' meant?")
            .And.Contain("SD1003 error $.parties[2].id (line 7, column ")
            .And.Contain("SD2001 error m $.session (line 10)\n  There is no session 'nowhere'.\n  Remedy: Add the record, or correct the id.\n")
            .And.Contain("2 errors");
    }

    [Fact]
    public void Check_AsJson_HasOneObjectForEachFinding()
    {
        using TemporaryFile file = new(WithErrors);

        Ran ran = Ran.Summit("check", file.Path, "--json");

        ran.Code.Should().Be(1);
        JsonElement[] findings = [.. JsonDocument.Parse(ran.Output).RootElement.GetProperty("findings").EnumerateArray()];
        findings.Should().Contain(f => f.GetProperty("code").GetString() == "SD2001" && f.GetProperty("record").GetString() == "m" && f.GetProperty("line").GetInt32() == 10);
        findings.Should().OnlyContain(f => f.EnumerateObject().Select(m => m.Name).SequenceEqual(FindingKeys));
    }

    [Fact]
    public void Question_ToARecordWithErrors_IsAnsweredFromTheRestAndTheCodeIsOne()
    {
        using TemporaryFile file = new(WithErrors);

        Ran ran = Ran.Summit("last-contact", "A", "B", "--record", file.Path, "--as-of", "2020-06-01", "--json");

        ran.Code.Should().Be(1);
        JsonDocument.Parse(ran.Output).RootElement.GetProperty("latest").GetString().Should().Be("2020-05-01");
        ran.Error.Should().Contain($"summit: {file.Path}: SD1003 error $.parties[2].id (line 7, column ").And.Contain($"{file.Path}: SD2001 error m $.session (line 10): There is no session 'nowhere'.");
    }

    [Fact]
    public void Question_ToAFile_NeedsItsDay()
    {
        using TemporaryFile file = new("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B"}]}""");

        Ran.Summit("last-contact", "A", "B", "--record", file.Path)
            .Should().Be(new Ran(2, "", "summit: A question to a record file needs its day: add --as-of DATE, such as --as-of 2025-06-26.\n"));
        Ran.Summit("last-contact", "A", "B", "--record", file.Path, "--as-of", "2020-01-01").Output.Should().Contain("verdict    none: no such contact is in this record");
    }

    [Theory]
    [InlineData("""{"format": """, "SD1001 error")]
    [InlineData("""{"format": "letters", "version": 1}""", "SD1002 error")]
    [InlineData("", "SD1001 error")]
    public void Question_ToAFileThatIsNoRecord_IsRefusedWithThePlace(string text, string finding)
    {
        using TemporaryFile file = new(text);

        Ran ran = Ran.Summit("last-contact", "A", "B", "--record", file.Path, "--as-of", "2020-01-01");

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain(finding).And.Contain("line 1").And.EndWith($"summit: Nothing in the record file '{file.Path}' can be read.\n");
        Ran.Summit("check", file.Path).Code.Should().Be(1);
    }

    [Fact]
    public void Show_OfAMeeting_HasItsMembersAndClaims()
    {
        Ran ran = Ran.Summit("show", "bangkok-2017");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("bangkok-2017 · meeting · Secret meeting of the national security advisers in Bangkok");
        ran.Output.Should().Contain("when         [2017-12-26,2017-12-27]").And.Contain("mea-india-2018-01-11").And.Contain("asserts held true").And.Contain("asserts topic security/terrorism");
    }

    [Fact]
    public void Show_OfASource_HasWhatItSays() => Ran.Summit("show", "ishaq-dar-2025-05-07").Output.Should().Contain("What it says").And.Contain("│ advisers-2025-05 │");

    [Fact]
    public void Show_AsJson_HasRecordAndClaims()
    {
        JsonElement answer = JsonDocument.Parse(Ran.Summit("show", "bangkok-2017", "--json").Output).RootElement;

        answer.GetProperty("type").GetString().Should().Be("meeting");
        answer.GetProperty("record").GetProperty("id").GetString().Should().Be("bangkok-2017");
        answer.GetProperty("claims").EnumerateArray().Should().HaveCount(6).And.OnlyContain(c => c.GetProperty("subject").GetProperty("record").GetString() == "bangkok-2017");
    }

    [Fact]
    public void Show_OfEveryRecordOfTheSample_Works()
    {
        foreach (IRecord record in Samples.Sample.IndiaPakistan)
        {
            Ran.Summit("show", record.Ref.Value).Code.Should().Be(0, record.Ref.Value);
        }
    }

    [Fact]
    public void Show_OfWhatIsNotThere_NamesTheNearest() =>
        Ran.Summit("show", "bangkok-2018").Should().Be(new Ran(2, "", "summit: The record has nothing with the id 'bangkok-2018'; did you mean 'bangkok-2015'?\n"));
}
