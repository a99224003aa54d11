using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class FirstSinceVerbTests
{
    private const string Question = "first-since IND PAK --focus sco-defence-2025 --since escalation-2025";

    [Theory]
    [InlineData("--kind shared-platform --band minister --portfolio defence", "true", "", "")]
    [InlineData("--kind co-attendance --band minister-equivalent --portfolio defence,military", "false", "shangri-la-2025", "")]
    [InlineData("--kind direct", "false", "", "")]
    public void FirstSince_AsJson_IsWhatTheFactsYield(string filter, string verdict, string counterExamples, string blockers)
    {
        Ran ran = Ran.Summit($"{Question} {filter} --json".Split(' '));

        ran.Code.Should().Be(0);
        ran.Error.Should().BeEmpty();
        JsonElement answer = JsonDocument.Parse(ran.Output).RootElement;
        answer.GetProperty("verdict").GetString().Should().Be(verdict);
        Ids(answer, "counterExamples").Should().Be(counterExamples);
        Ids(answer, "blockers").Should().Be(blockers);
        answer.GetProperty("definition").GetProperty("asOf").GetString().Should().Be("2025-06-26");
        answer.GetProperty("english").GetString().Should().StartWith("sco-defence-2025 is");
    }

    [Fact]
    public void FirstSince_OfTheStart_CountsWhatCameDuringTheEscalation()
    {
        // On the very day of the start the order is unknown; the first call of the officers came after it.
        Ran start = Ran.Summit("first-since", "IND", "PAK", "--focus", "dgmo-2025-05-12", "--since", "escalation-2025", "--since-start", "--portfolio", "military", "--json");
        Ran end = Ran.Summit("first-since", "IND", "PAK", "--focus", "dgmo-2025-05-12", "--since", "escalation-2025", "--portfolio", "military", "--json");

        JsonElement answer = JsonDocument.Parse(start.Output).RootElement;
        answer.GetProperty("verdict").GetString().Should().Be("false");
        Ids(answer, "counterExamples").Should().Be("dgmo-2025-05-10");
        JsonDocument.Parse(end.Output).RootElement.GetProperty("verdict").GetString().Should().Be("unknown", "the call of 2025-05-10 may have come after the end");
    }

    [Fact]
    public void FirstSince_ForPeople_SaysVerdictAndCounterExample()
    {
        Ran ran = Ran.Summit($"{Question} --kind co-attendance --band minister-equivalent --portfolio defence,military".Split(' '));

        ran.Lines[0].Should().StartWith("India and Pakistan: is sco-defence-2025 the first co-attendance");
        ran.Lines.Should().Contain(l => l.StartsWith("verdict", StringComparison.Ordinal) && l.EndsWith("false: another surely came before it", StringComparison.Ordinal));
        ran.Lines.Should().Contain(l => l.StartsWith("counter-examples", StringComparison.Ordinal) && l.EndsWith("shangri-la-2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("first-since IND PAK --since 2025", "summit: The question needs its meeting or session")]
    [InlineData("first-since IND PAK --focus goa-2023", "summit: The question needs its moment")]
    [InlineData("first-since IND PAK --focus goa-2024 --since 2025", "summit: The record has no meeting and no session 'goa-2024'; did you mean 'goa-2023'?")]
    [InlineData("first-since IND PAK --focus goa-2023 --since escalation-2024", "summit: --since takes an escalation of the record or a date, and 'escalation-2024' is neither; did you mean 'escalation-2025'?")]
    [InlineData("first-since IND PAK --focus goa-2023 --since 2020 --ties random", "summit: --ties does not know 'random'")]
    [InlineData("first-since IND PAK --focus goa-2023 --since ../2020 --since-start", "summit: --since-start needs a date with a start")]
    public void FirstSince_AskedBadly_IsRefusedInASentence(string line, string sentence)
    {
        Ran ran = Ran.Summit(line.Split(' '));

        ran.Code.Should().Be(2);
        ran.Error.Should().StartWith(sentence);
    }

    private static string Ids(JsonElement answer, string name) => string.Join(' ', answer.GetProperty(name).EnumerateArray().Select(e => e.GetString()));
}
