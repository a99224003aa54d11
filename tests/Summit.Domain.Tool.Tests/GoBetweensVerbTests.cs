using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class GoBetweensVerbTests
{
    private static readonly string[] Week = ["go-betweens", "IND", "PAK", "--from", "2025-06-24", "--to", "2025-06-27"];

    [Fact]
    public void GoBetweens_AsJson_HaveTheKeysOfTheContract()
    {
        Ran ran = Ran.Summit([.. Week, "--json"]);

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        JsonElement[] parties = [.. answer.GetProperty("parties").EnumerateArray()];
        parties.Select(p => p.GetProperty("party").GetString()).Should().Equal("CHN", "KAZ", "TJK");
        parties.Should().OnlyContain(p => p.GetProperty("truth").GetString() == "true");
        parties[0].GetProperty("sides").EnumerateArray().Select(s => s.GetProperty("evidence")[0].GetProperty("record").GetString()).Should().Equal("qingdao-2025-chn-ind", "beijing-2025-pak-chn");
        answer.GetProperty("english").GetString().Should().StartWith("Between India and Pakistan, from 2025-06-24 to 2025-06-27: China, Kazakhstan, Tajikistan surely");
        answer.GetProperty("definition").GetProperty("kinds")[0].GetString().Should().Be("direct");
    }

    [Fact]
    public void GoBetweens_ForPeople_SayWhoAndWithWhom()
    {
        Ran ran = Ran.Summit([.. Week, "--band", "minister"]);

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("Between India and Pakistan, from 2025-06-24 to 2025-06-27: direct contact, both at minister or above");
        ran.Output.Should().Contain("with India").And.Contain("China").And.Contain("certainly").And.Contain("qingdao-2025-chn-pak").And.Contain("What sources say");
    }

    [Fact]
    public void GoBetweens_WhenThereAreNone_SaySo() =>
        Ran.Summit("go-betweens", "IND", "PAK", "--from", "2016-01-01", "--to", "2016-01-31").Output.Should().Contain("Nobody in this record was in contact with both.");

    [Fact]
    public void Chains_AreShownOnRequest()
    {
        Ran ran = Ran.Summit([.. Week, "--kind", "shared-platform", "--longest", "2", "--at-most", "3"]);

        ran.Output.Should().Contain("Longer chains, the first of more").And.Contain("India – Belarus – ");
    }

    [Theory]
    [InlineData("go-betweens IND PAK", "summit: The question needs its window: add --from DATE --to DATE.")]
    [InlineData("go-betweens IND PAK --from 2025-05-02 --to 2025-05-01", "summit: The window ends before it starts: --from 2025-05-02 --to 2025-05-01.")]
    [InlineData("go-betweens IND PAK --from 2025-05-01 --to 2025-05-02 --longest 0", "summit: --longest takes a number from 1.")]
    [InlineData("go-betweens IND IND --from 2025-05-01 --to 2025-05-02", "summit: The question needs two different parties")]
    public void GoBetweens_AskedBadly_AreRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }
}
