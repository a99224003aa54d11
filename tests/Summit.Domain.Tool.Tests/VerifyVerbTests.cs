using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class VerifyVerbTests
{
    private static readonly string[] Keys = ["because", "claim", "evidence", "findings", "isWithdrawn", "now", "property", "then", "wording"];

    [Fact]
    public void Verify_TheReport_ShowsEachSentenceOnceWithItsVerdictsAndReason()
    {
        string page = Ran.Summit("verify", "report-2025-06").Output;

        page.Should().StartWith("Check of News report of June 2025");
        page.Should().Contain("published 2025-06-26 · policy as-recorded (version 1)");
        page.Should().Contain("shangri-la-2025", "the counter-example is named");
        page.Split("SD4009").Should().HaveCount(2, "a finding on a statement is said once");
        page.Should().Contain("Now: 28 unsupported, 8 supported, 3 assessment, 3 contradicted, 2 open, 1 possible, 1 without a");
        page.Should().NotContain("supported (", "words, not codes");
    }

    [Fact]
    public void Verify_AsJson_HasTheKeysOfTheContract()
    {
        JsonElement answer = JsonDocument.Parse(Ran.Summit("verify", "report-2025-06", "--json").Output).RootElement;
        JsonElement[] claims = [.. answer.GetProperty("claims").EnumerateArray()];

        claims.Should().HaveCount(46).And.OnlyContain(c => c.EnumerateObject().Select(p => p.Name).Order().SequenceEqual(Keys));
        JsonElement place = claims.Single(c => c.GetProperty("claim").GetString() == "sco-defence-2018-place-3");
        (place.GetProperty("then").GetString(), place.GetProperty("now").GetString()).Should().Be(("contradicted", "contradicted"));
        claims.Single(c => c.GetProperty("claim").GetString() == "qingdao-2025-speculated-plan-3").GetProperty("now").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("english").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public void Verify_AsOfAnEarlierDay_KnowsLess()
    {
        Ran.Summit("verify", "report-2025-06", "--as-of", "2025-06-26").Output.Should().Contain("Now: 29 unsupported");
        Ran.Summit("verify", "report-2025-06", "--policy", "any-report").Output.Should().Contain("not-borne-out");
    }

    [Fact]
    public void Verify_OfATextThatTheRecordDoesNotHave_SuggestsTheNearest()
    {
        Ran unknown = Ran.Summit("verify", "report-2025-07");

        unknown.Code.Should().Be(2);
        unknown.Error.Should().Contain("did you mean 'report-2025-06'?");
    }
}
