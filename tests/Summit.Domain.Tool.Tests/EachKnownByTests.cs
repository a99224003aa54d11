using System.Text.Json;

namespace Summit.Domain.Tool.Tests;

public class EachKnownByTests
{
    private static readonly string[] Asked = ["last-contact", "IND", "PAK", "--band", "senior-official", "--policy", "any-report"];

    private static readonly string[] Members = ["earliest", "latest", "verdict", "candidates"];

    [Fact]
    public void EachAnswer_AsJson_DiffersFromTheOneBefore_AndIsThatOfItsDay()
    {
        JsonElement[] answers = Answers();

        answers.Length.Should().BeGreaterThan(5);
        answers[0].GetProperty("knownBy").ValueKind.Should().Be(JsonValueKind.Null);
        answers[0].GetProperty("becameKnown").GetArrayLength().Should().Be(0);
        string[] days = [.. answers.Skip(1).Select(a => a.GetProperty("knownBy").GetString()!)];
        days.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        answers.Zip(answers.Skip(1)).Should().OnlyContain(p => Shown(p.First) != Shown(p.Second));
        answers.Skip(1).Should().OnlyContain(a => a.GetProperty("becameKnown").GetArrayLength() + a.GetProperty("perhapsKnown").GetArrayLength() > 0);
        foreach (int i in new[] { 1, 3, answers.Length - 1 })
        {
            Shown(JsonDocument.Parse(Ran.Summit([.. Asked, "--json", "--known-by", days[i - 1]]).Output).RootElement).Should().Be(Shown(answers[i]));
        }
    }

    [Fact]
    public void LastAnswer_IsThatWithoutAKnownByDay() =>
        Shown(Answers()[^1]).Should().Be(Shown(JsonDocument.Parse(Ran.Summit([.. Asked, "--json"]).Output).RootElement));

    [Fact]
    public void AKnownByDay_EndsTheList()
    {
        JsonElement[] all = Answers();

        Answers("--known-by", "2016-03-31").Select(Shown).Should().Equal(all.Where(a => string.CompareOrdinal(a.GetProperty("knownBy").GetString(), "2016-03-31") <= 0).Select(Shown));
    }

    [Fact]
    public void ForPeople_EachChangeIsALine()
    {
        Ran ran = Ran.Summit([.. Asked, "--each-known-by", "--known-by", "2015-12-31"]);

        ran.Code.Should().Be(0);
        ran.Lines[0].Should().Be("India and Pakistan: last direct contact, both at senior-official or above, as it was known");
        ran.Lines[1].Should().Be("as of 2025-06-26 · known by 2015-12-31 · policy any-report (version 1)");
        ran.Lines.Where(l => l.StartsWith("│ 2015", StringComparison.Ordinal)).Select(l => l[2..12]).Should().Equal("2015-12-01", "2015-12-06", "2015-12-09", "2015-12-25");
        ran.Output.Should().Contain("│ before     │ none ").And.Contain("lahore-2015: indian24news-2015-12-25").And.Contain("more");
    }

    [Fact]
    public void PartiesOfWhomNothingBecameKnown_HaveOneAnswer()
    {
        using TemporaryFile record = new("""{"format":"summit-chronicle","version":1,"parties":[{"id":"A"},{"id":"B"}]}""");
        Ran ran = Ran.Summit("last-contact", "A", "B", "--each-known-by", "--as-of", "2020-01-01", "--record", record.Path);

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("What became known of the two never moved the answer.");
    }

    [Fact]
    public void Json_SaysWhatWasAsked_AndEachAnswerInEnglish()
    {
        JsonElement whole = JsonDocument.Parse(Ran.Summit([.. Asked, "--each-known-by", "--json", "--known-by", "2016-03-31"]).Output).RootElement;
        JsonElement alone = JsonDocument.Parse(Ran.Summit([.. Asked, "--json", "--known-by", "2016-03-31"]).Output).RootElement;

        JsonElement.DeepEquals(whole.GetProperty("definition"), alone.GetProperty("definition")).Should().BeTrue();
        whole.GetProperty("notes").GetArrayLength().Should().Be(0);
        whole.GetProperty("answers").EnumerateArray().Should().OnlyContain(a => a.GetProperty("english").GetString()!.StartsWith("The last direct contact of India and Pakistan", StringComparison.Ordinal));
        JsonDocument.Parse(Ran.Summit([.. Asked, "--each-known-by", "--json"]).Output).RootElement.GetProperty("definition").GetProperty("knownBy").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("last-contact A B --as-of 2010-01-01")]
    [InlineData("last-contact A B --as-of 2010-01-01 --each-known-by")]
    [InlineData("platforms A B --last --as-of 2010-01-01")]
    [InlineData("silences A B --as-of 2010-01-01")]
    [InlineData("rate A B --from 2009-01-01 --to 2010-01-01")]
    public void EveryPage_ShowsWhatMakesItsQuestionDoubtful(string line)
    {
        using TemporaryFile record = new("""{"format":"summit-chronicle","version":1,"parties":[{"id":"A"},{"id":"B"}],"meetings":[{"id":"m","when":"2020-01-01","delegations":[{"party":"A"},{"party":"B"}]}]}""");

        Ran.Summit([.. line.Split(' '), "--record", record.Path]).Output.Should().Contain("Note: 2010-01-01 is before the record begins, on 2020-01-01.");
    }

    [Fact]
    public void ABatch_IsRefused() =>
        Ran.Summit("last-contact", "--batch", "-", "--each-known-by").Should().Be(new Ran(2, "", "summit: --each-known-by takes one question, not a batch.\n"));

    private static JsonElement[] Answers(params string[] more) =>
        [.. JsonDocument.Parse(Ran.Summit([.. Asked, "--each-known-by", "--json", .. more]).Output).RootElement.GetProperty("answers").EnumerateArray()];

    private static string Shown(JsonElement answer) => string.Join('|', Members.Select(m => JsonSerializer.Serialize(answer.GetProperty(m))));
}
