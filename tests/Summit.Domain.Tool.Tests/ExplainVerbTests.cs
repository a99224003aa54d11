using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class ExplainVerbTests
{
    [Theory]
    [InlineData("participant-confirmed", "established")]
    [InlineData("mutual-confirmation", "reported")]
    [InlineData("any-report", "established")]
    public void Explain_OfTheAdvisersContact_DependsOnThePolicy(string policy, string status)
    {
        JsonElement answer = JsonDocument.Parse(Ran.Summit("explain", "advisers-2025-05", "--policy", policy, "--json").Output).RootElement;

        answer.GetProperty("status").GetString().Should().Be(status);
        JsonElement held = answer.GetProperty("properties").EnumerateArray().First(p => p.GetProperty("property").GetString() == "held");
        held.GetProperty("for").EnumerateArray().Select(c => c.GetProperty("source").GetString()).Should().Equal("ishaq-dar-2025-05-07");
        held.GetProperty("other").EnumerateArray().Select(c => c.GetProperty("stance").GetString()).Should().Equal("no-information");
        answer.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be(policy);
        answer.GetProperty("english").GetString().Should().StartWith("advisers-2025-05 ");
    }

    [Fact]
    public void Explain_ForPeople_SaysWhatIsTakenAndWhoSaysWhat()
    {
        Ran ran = Ran.Summit("explain", "bangkok-2017", "--policy", "participant-confirmed", "--known-by", "2018-01-05");

        ran.Code.Should().Be(0);
        ran.Lines[1].Should().Be("policy participant-confirmed (version 1) · known by 2018-01-05");
        ran.Output.Should().Contain("Reported.").And.Contain("│ held            │ unknown ").And.Contain("asserts true (published later)");
    }

    [Fact]
    public void Explain_OfEveryRecordUnderEveryPolicy_Works()
    {
        bool json = false;
        foreach (Policy policy in Policy.All)
        {
            foreach (IRecord record in Samples.Sample.IndiaPakistan)
            {
                if (record is Meeting or Session or Escalation or Statement)
                {
                    json = !json;
                    string[] question = ["explain", record.Ref.Value, "--policy", policy.Text];
                    Ran.Summit(json ? [.. question, "--json"] : question).Code.Should().Be(0, $"{record.Ref} {policy.Text}");
                }
            }
        }
    }

    [Theory]
    [InlineData("2017-12-30", "2015-12-06", "2015-12-06")]
    [InlineData("2018-01-05", "2015-12-06", "2017-12-27")]
    [InlineData("2018-01-11", "2017-12-26", "2017-12-27")]
    public void LastContact_KnownByADay_IsWhatWasKnownThen(string day, string earliest, string latest)
    {
        Ran ran = Ran.Summit("last-contact", "IND", "PAK", "--as-of", day, "--known-by", day, "--policy", "participant-confirmed", "--band", "minister-equivalent", "--portfolio", "national-security", "--json");

        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("earliest").GetString().Should().Be(earliest);
        answer.GetProperty("latest").GetString().Should().Be(latest);
        answer.GetProperty("definition").GetProperty("knownBy").GetString().Should().Be(day);
    }

    [Fact]
    public void LastContact_WithAPriorityOfSources_NamesThePolicy() =>
        Ran.Summit("last-contact", "IND", "PAK", "--policy", "source-priority:ishaq-dar-2025-05-07,misri-2025-05-08").Output.Should().Contain("policy source-priority");

    [Fact]
    public void Policies_NamesThemAll()
    {
        Ran ran = Ran.Summit("policies", "--json");

        JsonDocument.Parse(ran.Output).RootElement.GetProperty("policies").EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .Should().Equal("as-recorded", "any-report", "participant-confirmed", "mutual-confirmation", "latest-assertion", "source-priority:ID,ID");
    }
}
