using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class OpportunitiesVerbTests
{
    [Fact]
    public void Opportunities_AsJson_HaveTheKeysOfTheContract()
    {
        Ran ran = Ran.Summit("opportunities", "IND", "PAK", "--band", "minister", "--portfolio", "defence", "--json");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        JsonElement last = answer.GetProperty("opportunities").EnumerateArray().Last();
        last.GetProperty("session").GetString().Should().Be("sco-defence-2025");
        last.GetProperty("state").GetString().Should().Be("open");
        last.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()).Should().Contain("not-scheduled");
        last.GetProperty("evidence").EnumerateArray().Select(e => e.GetProperty("record").GetString()).Should().Contain("qingdao-2025-speculated");
        answer.GetProperty("definition").GetProperty("asOf").GetString().Should().Be("2025-06-26");
        answer.GetProperty("english").GetString().Should().Contain("sco-defence-2025 (open");
    }

    [Fact]
    public void Opportunities_ForPeople_StandAheadAndOver()
    {
        Ran ran = Ran.Summit("opportunities", "PAK", "IND", "--band", "minister", "--portfolio", "defence");

        ran.Lines[0].Should().Be("India and Pakistan: opportunities for direct contact, both at minister or above, defence");
        ran.Lines.Should().Contain("Under way or ahead").And.Contain("Over");
        ran.Lines.Should().Contain(l => l.Contains("sco-defence-2025") && l.Contains("open"));
        ran.Lines.Should().Contain(l => l.Contains("sco-defence-2023") && l.Contains("precluded"));
    }

    [Fact]
    public void Opportunities_OfTwoWithoutAnOccasion_AreNone() =>
        Ran.Summit("opportunities", "IND", "LAO", "--as-of", "2025-06-26").Output.Should().Contain("No occasion is recorded");

    [Theory]
    [InlineData("opportunities IND PAX", "summit: The record has no party 'PAX'")]
    [InlineData("opportunities IND IND", "summit: The question needs two different parties")]
    public void Opportunities_AskedBadly_AreRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }
}
