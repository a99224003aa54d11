using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class StatusVerbTests
{
    [Fact]
    public void Status_AsJson_IsWhatTheFactsYield()
    {
        Ran ran = Ran.Summit("status", "IND", "PAK", "--recency", "365", "--band", "minister", "--json");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("statuses").EnumerateArray().Select(s => s.GetString()).Should().Equal("stalled");
        answer.GetProperty("residualChannels").EnumerateArray().Select(s => s.GetString()).Should().Equal("courtesy", "shared-platform", "technical");
        answer.GetProperty("recency").GetInt32().Should().Be(365);
        answer.GetProperty("english").GetString().Should().Contain("is stalled");
    }

    [Fact]
    public void Status_ForPeople_SaysStatusAndChannels()
    {
        Ran ran = Ran.Summit("status", "IND", "PAK", "--recency", "365", "--band", "minister");

        ran.Lines[0].Should().Be("India and Pakistan: status of the dialogue");
        ran.Lines.Should().Contain(l => l.StartsWith("status", StringComparison.Ordinal) && l.EndsWith("stalled", StringComparison.Ordinal));
        ran.Lines.Should().Contain(l => l.StartsWith("channels left", StringComparison.Ordinal) && l.EndsWith("courtesy, shared platform, technical", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("status IND PAK", "summit: The question needs its recency")]
    [InlineData("status IND PAK --recency 0", "summit: --recency takes a number of days from 1, and '0' is not one.")]
    [InlineData("status IND PAK --recency year", "summit: --recency takes a number of days from 1, and 'year' is not one.")]
    [InlineData("status IND PAX --recency 365", "summit: The record has no party 'PAX'")]
    public void Status_AskedBadly_IsRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }
}
