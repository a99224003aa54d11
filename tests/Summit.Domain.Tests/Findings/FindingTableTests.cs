using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Summit.Domain.Tests;

/// <summary>The table of findings in the documentation is that of the code, row by row.</summary>
public sealed partial class FindingTableTests
{
    public static TheoryData<string> Codes => [.. FindingCode.All.Select(c => c.Code)];

    [Fact]
    public void Table_OfTheDocumentation_IsThatOfTheCode()
    {
        string[] rows = [.. File.ReadLines(Page()).Where(l => l.StartsWith("| SD", StringComparison.Ordinal))];

        rows.Should().Equal(FindingCode.All.Select(c => $"| {c.Code} | {c.Name} | {c.Severity.ToString().ToLowerInvariant()} | {Cell(c.Meaning)} | {Cell(c.Example)} | {Cell(c.Remedy)} |"));
    }

    [Fact]
    public void Codes_AndNames_AreUniqueAndInTheirOrder()
    {
        FindingCode.All.Select(c => c.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        FindingCode.All.Select(c => c.Name).Should().OnlyHaveUniqueItems();
        FindingCode.All.Should().OnlyContain(c => Form().IsMatch(c.Code));
    }

    [Fact]
    public void EveryCode_OfTheClass_IsInItsList() =>
        FindingCode.All.Should().BeEquivalentTo(typeof(FindingCode).GetProperties().Where(p => p.PropertyType == typeof(FindingCode)).Select(p => p.GetValue(null)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryCode_HasMeaningExampleAndRemedy(string code)
    {
        FindingCode found = FindingCode.All.Single(c => c.Code == code);

        found.Meaning.Should().EndWith(".");
        found.Remedy.Should().EndWith(".");
        found.Example.Should().NotBeEmpty();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Page([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "src", "Summit.Domain", "docs", "findings.md");

    [GeneratedRegex("^SD[1-5][0-9]{3}$")]
    private static partial Regex Form();
}
