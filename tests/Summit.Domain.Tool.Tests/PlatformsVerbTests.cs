using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class PlatformsVerbTests
{
    private const string Ministers = "platforms IND PAK --band minister --portfolio defence";

    [Theory]
    [InlineData("--last --as-of 2025-06-25", "2021-07-28", "2022-12-09", "bounded", "sco-defence-2021 sco-defence-2022 sco-cis-defence-2022")]
    [InlineData("--last", "2025-06-26", "2025-06-26", "exact", "sco-defence-2025")]
    [InlineData("--next --as-of 2025-05-10", "2025-06-26", "2025-06-26", "exact", "sco-defence-2025")]
    [InlineData("--first", "2018-04-24", "2018-04-24", "exact", "sco-defence-2018")]
    [InlineData("--first --policy any-report", "2018-04-24", "2021-07-28", "bounded", "sco-defence-2018 joint-defence-2020 sco-defence-2021")]
    public void Platforms_WithOneAskedFor_HasTheKeysOfLastContact(string options, string earliest, string latest, string verdict, string candidates)
    {
        Ran ran = Ran.Summit($"{Ministers} {options} --json".Split(' '));

        ran.Code.Should().Be(0);
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        (answer.GetProperty("earliest").GetString(), answer.GetProperty("latest").GetString(), answer.GetProperty("verdict").GetString()).Should().Be((earliest, latest, verdict));
        string.Join(' ', answer.GetProperty("candidates").EnumerateArray().Select(c => c.GetString())).Should().Be(candidates);
        answer.TryGetProperty("silenceDays", out _).Should().BeTrue();
        answer.TryGetProperty("definition", out _).Should().BeTrue();
        answer.TryGetProperty("english", out _).Should().BeTrue();
    }

    [Fact]
    public void Platforms_AsJson_ListsThemAll()
    {
        Ran ran = Ran.Summit($"{Ministers} --json".Split(' '));

        JsonElement[] platforms = [.. JsonDocument.Parse(ran.Output).RootElement.GetProperty("platforms").EnumerateArray()];
        platforms.Where(p => p.GetProperty("match").GetString() == "true").Select(p => p.GetProperty("record").GetString()).Should().Equal("sco-defence-2018", "sco-defence-2021", "sco-defence-2025");
    }

    [Fact]
    public void Platforms_ForPeople_SaysWhichAreCertain()
    {
        Ran ran = Ran.Summit(Ministers.Split(' '));

        ran.Lines[0].Should().Be("India and Pakistan: shared platform, both at minister or above, defence");
        ran.Lines.Should().Contain(l => l.Contains("sco-defence-2021", StringComparison.Ordinal) && l.Contains("2021-07-28", StringComparison.Ordinal) && l.Contains("certainly", StringComparison.Ordinal));
        ran.Lines.Should().Contain(l => l.Contains("sco-defence-2022", StringComparison.Ordinal) && l.Contains("perhaps", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--next --as-of 2025-05-10", "next", "days between")]
    [InlineData("--first", "first", "exact: the day is known")]
    [InlineData("--first --policy any-report", "first", "bounded: the first one began between these two days, both included")]
    [InlineData("--last", "last", "silence")]
    public void Platforms_WithOneAskedForForPeople_SaysWhich(string options, string which, string contained)
    {
        Ran ran = Ran.Summit($"{Ministers} {options}".Split(' '));

        ran.Lines[0].Should().StartWith($"India and Pakistan: {which} shared platform");
        ran.Output.Should().Contain(contained);
    }

    [Fact]
    public void Platforms_WithTwoAskedFor_IsRefused() => Ran.Summit($"{Ministers} --last --first".Split(' ')).Error.Should().StartWith("summit: Ask for one of --last, --first and --next.");
}
