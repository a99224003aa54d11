using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class TimelineVerbTests
{
    [Fact]
    public void Timeline_AsJson_HasTheKeysOfTheContract()
    {
        Ran ran = Ran.Summit("timeline", "IND", "PAK", "--from", "2025-05-10", "--to", "2025-05-12", "--json");

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        JsonElement[] items = [.. answer.GetProperty("items").EnumerateArray()];
        items.Select(i => i.GetProperty("record").GetString()).Should().Contain(["dgmo-2025-05-10", "hotline-message-2025-05-11", "dgmo-2025-05-12"]);
        items[^1].GetProperty("when").GetString().Should().Be("2025-05-12");
        items[^1].GetProperty("what").GetString().Should().Be("contact");
        items[^1].GetProperty("orderUncertain").GetBoolean().Should().BeFalse();
        items.First(i => i.GetProperty("record").GetString() == "dgmo-2025-05-10").GetProperty("orderUncertain").GetBoolean().Should().BeTrue();
        answer.GetProperty("english").GetString().Should().StartWith("India and Pakistan from 2025-05-10 to 2025-05-12: ");
        answer.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be("as-recorded");
    }

    [Fact]
    public void Timeline_ForPeople_SaysWhenWhatAndWhetherTheOrderIsSure()
    {
        Ran ran = Ran.Summit("timeline", "PAK", "IND", "--from", "2025-05-09", "--to", "2025-05-31");

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("India and Pakistan, from 2025-05-09 to 2025-05-31: contact of any kind, escalations and statements");
        ran.Lines[1].Should().Be("policy as-recorded (version 1)");
        ran.Lines.Should().Contain(l => l.Contains("2025-05-10") && l.Contains("escalation step by PAK: Strikes") && l.Contains(" ? "));
        ran.Lines.Should().Contain(l => l.Contains("14 or 15 May 2025") && l.Contains("dgmo-2025-05-14") && l.Contains(" contact: "));
        ran.Lines.Should().Contain(l => l.Contains("8 to 10 May 2025") && l.Contains("escalation step: Drones over 26 places"));
        ran.Output.Should().Contain("co-attendance").And.NotContain("Without any date");
    }

    [Fact]
    public void Timeline_WithARecordWithoutADate_ListsItApart()
    {
        using TemporaryFile file = new("""
            {"format":"summit-chronicle","version":1,"parties":[{"id":"IND"},{"id":"PAK"}],"meetings":[{"id":"call","title":"A call","occurrence":"held","facets":{"modality":"phone"},
            "delegations":[{"party":"IND","delegates":[{"presence":"present"}]},{"party":"PAK","delegates":[{"presence":"present"}]}]}]}
            """);

        string[] lines = Ran.Summit("timeline", "IND", "PAK", "--record", file.Path).Lines;

        lines.SkipWhile(l => l != "Without any date").Should().Contain(l => l.Contains("A call") && l.EndsWith("call", StringComparison.Ordinal));
    }

    [Fact]
    public void Timeline_OfAKindAndLevel_KeepsOnlySuchContacts()
    {
        Ran ran = Ran.Summit("timeline", "IND", "PAK", "--kind", "direct", "--band", "leader");

        ran.Lines[0].Should().Be("India and Pakistan: direct contact, both at leader or above, escalations and statements");
        ran.Output.Should().Contain("lahore-2015").And.NotContain("dgmo-2018-05-29").And.Contain("escalation-2025");
    }

    [Fact]
    public void Timeline_WithoutAnything_SaysSo() =>
        Ran.Summit("timeline", "IND", "MMR", "--to", "1990-01-01").Output.Should().Contain("Nothing is recorded between the two in these days.");

    [Theory]
    [InlineData("timeline IND PAK --from 2025-05-02 --to 2025-05-01", "summit: The window ends before it starts: --from 2025-05-02 --to 2025-05-01.")]
    [InlineData("timeline IND PAX", "summit: The record has no party 'PAX'")]
    [InlineData("timeline IND PAK --kind platform", "summit: --kind does not know 'platform'")]
    public void Timeline_AskedBadly_IsRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }

    [Fact]
    public void Help_SaysThatEveryKindIsListed() => Ran.Summit("timeline", "--help").Output.Should().Contain("every kind unless said otherwise.").And.Contain("summit timeline IND PAK");
}
