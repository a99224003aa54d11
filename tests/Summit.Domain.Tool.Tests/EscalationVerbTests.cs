using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class EscalationVerbTests
{
    [Fact]
    public void Escalation_AsJsonOnADay_HasTheKeysOfTheContract()
    {
        Ran ran = Ran.Summit("escalation", "escalation-2025", "--on", "2025-06-26", "--json");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("ongoing").GetString().Should().Be("false");
        answer.GetProperty("phase").GetString().Should().Be("impact");
        answer.GetProperty("daysSince").GetProperty("min").GetInt32().Should().Be(47);
        answer.GetProperty("daysSince").GetProperty("max").GetInt32().Should().Be(48);
        answer.GetProperty("definition").GetProperty("asOf").GetString().Should().Be("2025-06-26");
        answer.GetProperty("english").GetString().Should().Contain("phase impact");
    }

    [Fact]
    public void Escalation_OnAnUncertainDay_ListsThePossiblePhases()
    {
        JsonElement answer = JsonDocument.Parse(Ran.Summit("escalation", "escalation-2025", "--on", "2025-05-10", "--json").Output).RootElement;

        answer.GetProperty("ongoing").GetString().Should().Be("unknown");
        answer.GetProperty("phase").GetString().Should().Be("unknown");
        answer.GetProperty("possiblePhases").EnumerateArray().Select(p => p.GetString()).Should().Equal("de-escalation", "impact");
    }

    [Fact]
    public void Escalation_WithoutADay_TellsItsCourse()
    {
        Ran ran = Ran.Summit("escalation", "escalation-2025");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("PAK calls it").And.Contain("Marka-e-Haq").And.Contain("Air strikes");
        JsonDocument.Parse(Ran.Summit("escalation", "escalation-2025", "--json").Output).RootElement.GetProperty("daysSince").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("escalation escalation-2024", "summit: The record has no escalation 'escalation-2024'; did you mean 'escalation-2025'?")]
    [InlineData("escalation escalation-2025 --on soon", "summit: --on takes a day such as 2025-06-26")]
    public void Escalation_AskedBadly_IsRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }
}
