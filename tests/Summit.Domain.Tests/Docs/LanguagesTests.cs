namespace Summit.Domain.Tests;

/// <summary>The page on other languages shows what is compiled, and both languages get the answer of C#.</summary>
public class LanguagesTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(DocumentedSamples.Root, "src", "Summit.Domain", "docs", "languages.md"));

    [Fact]
    public void Samples_GiveTheAnswerOfTheOthers()
    {
        Representative adviser = Representative.At(Band.MinisterEquivalent, Portfolio.NationalSecurity);
        Chronicle chronicle =
        [
            Party.State("IND", "India"), Party.State("PAK", "Pakistan"),
            Meeting.Bilateral("bangkok", Edtf.Parse("[2017-12-26,2017-12-27]"), Delegation.Of("IND", adviser), Delegation.Of("PAK", adviser)),
        ];
        ContactFilter advisers = ContactFilter.Direct.AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity);
        string said = chronicle.Contacts().Where(advisers).Last(Dyad.Of("IND", "PAK"), new LocalDate(2018, 1, 11)).ToEnglish();

        FSharp.FirstAnswer.answer().Should().Be(said);
        VisualBasic.FirstAnswer.Answer().Should().Be(said);
        Page.Should().Contain(said[..said.IndexOf(" (silence", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("fsharp", "Summit.Domain.FSharp/FirstAnswer.fs")]
    [InlineData("vb", "Summit.Domain.VisualBasic/FirstAnswer.vb")]
    public void Page_ShowsTheCompiledLines(string language, string file)
    {
        string[] compiled = [.. File.ReadAllLines(Path.Combine(DocumentedSamples.Root, "tests", file)).Select(l => l.Trim())];
        string[] shown = [.. Page.Split($"```{language}\n")[1].Split("```")[0].Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

        shown.Should().HaveCountGreaterThan(8).And.BeSubsetOf(compiled);
    }
}
