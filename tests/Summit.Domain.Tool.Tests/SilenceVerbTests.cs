using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class SilenceVerbTests
{
    [Fact]
    public void Silence_AsJson_IsWhatTheFactsYield()
    {
        Ran ran = Ran.Summit("silence", "IND", "PAK", "--band", "minister", "--portfolio", "defence", "--json");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("silenceDays").GetProperty("min").GetInt32().Should().Be(2369);
        answer.GetProperty("silenceDays").GetProperty("max").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("censored").GetBoolean().Should().BeFalse();
        answer.GetProperty("ofTheRecord").GetBoolean().Should().BeTrue();
        answer.TryGetProperty("longest", out _).Should().BeFalse();
    }

    [Fact]
    public void Silence_WithTheLongestAsJson_SaysWhereItIs()
    {
        JsonElement answer = JsonDocument.Parse(Ran.Summit("silence", "IND", "PAK", "--band", "leader", "--longest", "--json").Output).RootElement;

        JsonElement longest = answer.GetProperty("longest");
        (longest.GetProperty("from").GetString(), longest.GetProperty("to").GetString()).Should().Be(("2019-06-15", "2025-06-26"));
        longest.GetProperty("days").GetProperty("min").GetInt32().Should().Be(2204);
        answer.GetProperty("silenceDays").GetProperty("max").GetInt32().Should().Be(2204);
        answer.GetProperty("ofTheRecord").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Silence_WithoutAnyContact_CannotBeTold()
    {
        Ran ran = Ran.Summit("silence", "IND", "KGZ", "--longest", "--json");

        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("silenceDays").ValueKind.Should().Be(JsonValueKind.Null);
        answer.GetProperty("longest").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Silence_ForPeople_SaysOfWhatItIs()
    {
        Ran ran = Ran.Summit("silence", "IND", "PAK", "--band", "leader", "--longest", "--as-of", "2020-01-01");

        ran.Lines[0].Should().Be("India and Pakistan: silence, direct contact, both at leader or above");
        ran.Lines.Should().Contain(l => l.StartsWith("of what", StringComparison.Ordinal) && l.Contains("of the record", StringComparison.Ordinal));
        ran.Lines.Should().Contain(l => l.StartsWith("longest", StringComparison.Ordinal) && l.EndsWith("530 days, from 2015-12-26 to 2017-06-07", StringComparison.Ordinal));
    }
}
