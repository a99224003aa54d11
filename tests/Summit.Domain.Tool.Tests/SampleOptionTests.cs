using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class SampleOptionTests
{
    [Theory]
    [InlineData("--sample historian last-contact USA FRA --as-of 1989-12-31 --band minister --portfolio foreign-affairs --json")]
    [InlineData("last-contact USA FRA --sample historian --as-of 1989-12-31 --band minister --portfolio foreign-affairs --json")]
    public void LastContact_OfTheLargeSample_IsAnswered(string line)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(0, ran.Error);
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        (answer.GetProperty("earliest").GetString(), answer.GetProperty("latest").GetString()).Should().Be(("1989-02-17", "1989-02-17"));
    }

    [Fact]
    public void Day_OfASample_IsItsOwn() =>
        Ran.Summit("--sample", "historian", "last-contact", "USA", "FRA").Output.Should().Contain("as of 2025-02-19");

    [Fact]
    public void Default_IsTheWorkedSample() =>
        Ran.Summit("--sample", "india-pakistan", "last-contact", "IND", "PAK").Output.Should().Be(Ran.Summit("last-contact", "IND", "PAK").Output);

    [Fact]
    public void UnknownSample_IsRefused()
    {
        Ran ran = Ran.Summit("--sample", "historan", "last-contact", "USA", "FRA");

        (ran.Code, ran.Error).Should().Be((2, "summit: There is no sample 'historan'; did you mean 'historian'?\n"));
    }
}
