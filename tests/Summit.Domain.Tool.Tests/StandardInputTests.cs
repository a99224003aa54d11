using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class StandardInputTests
{
    private const string Record = """
        {"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B"}],
         "meetings": [{"id": "m", "when": "2020-05-01", "occurrence": "held",
           "facets": {"format": "bilateral", "encounter": "formal-meeting", "modality": "in-person"},
           "delegations": [{"party": "A"}, {"party": "B"}]}]}
        """;

    [Fact]
    public void Record_CanBeStandardInput()
    {
        Ran ran = Ran.With(Record, "last-contact", "A", "B", "--record", "-", "--as-of", "2020-06-01", "--json");

        ran.Code.Should().Be(0);
        JsonDocument.Parse(ran.Output).RootElement.GetProperty("latest").GetString().Should().Be("2020-05-01");
    }

    [Fact]
    public void Check_ReadsStandardInput()
    {
        Ran.With(Record, "check", "-").Output.Should().Contain("in 3 records.");
        Ran.With("{", "check", "-").Code.Should().Be(1);
        Ran.With("", "last-contact", "A", "B", "--record", "-", "--as-of", "2020-06-01").Error.Should().EndWith("summit: Nothing in standard input can be read.\n");
    }

    [Fact]
    public void StandardInput_IsOneThingOnly()
    {
        Ran ran = Ran.With(Record, "last-contact", "--record", "-", "--batch", "-");

        ran.Code.Should().Be(2);
        ran.Error.Should().Be("summit: Standard input is the record, so that it cannot also be the batch.\n");
    }

    [Fact]
    public void BatchDay_WithANul_IsNotADay()
    {
        Ran ran = Ran.With("a\tb\tasOf\nIND\tPAK\t2020-01-01\0\nIND\tPAK\t2020-01-01\n", "last-contact", "--batch", "-");

        ran.Code.Should().Be(2);
        ran.Lines.Should().HaveCount(3);
        ran.Lines[1].Should().Contain("The column 'asOf' takes a day such as 2025-06-26").And.NotContain("\0");
        ran.Error.Should().NotContain("\0");
    }

    [Fact]
    public void Batch_KnowsTheSidesOfEachLine()
    {
        const string Lines = "a\tb\tasOf\nIND\tPAK\t2025-06-26\nPAK\tIND\t2025-06-26\n";

        Ran leader = Ran.With(Lines, "last-contact", "--batch", "-", "--a-band", "leader");
        Ran one = Ran.Summit("last-contact", "PAK", "IND", "--a-band", "leader", "--json");

        leader.Code.Should().Be(0);
        leader.Lines[2].Split('\t')[4].Should().Be(JsonDocument.Parse(one.Output).RootElement.GetProperty("latest").GetString());
    }

    [Fact]
    public void OddIds_DoNotStopACheck()
    {
        Ran ran = Ran.With("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "\ud800"}, {"id": "A"}], "meetings": [{"id": "m", "session": "nowhere"}]}""", "check", "-");

        ran.Code.Should().Be(1);
        ran.Output.Should().Contain("SD2001 error m $.session (line 1)");
    }
}
