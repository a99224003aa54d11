using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Domain.Tests;

/// <summary>The folders of the core are floors, and so are the inner rooms of time and of the questions: what stands in one names only what stands in those before it.</summary>
public class FloorTests
{
    private static readonly Floors Core = new(
    [
        "Codes", "Ids", "Time/Forms", "Time/Days", "Time/Terms", "Time/Bounds", "Time/Reading", "Time/Edtf", "Findings", "Parties", "Delegations", "Facets", "Forums", "Meetings", "Escalations", "Statements",
        "Claims", "Chronicles", "Policies", "Testimonies", "Readings", "Contacts", "Answers", "Changes",
        "Questions/LastAndFirst", "Questions/FirstSince", "Questions/Silence", "Questions/Rates", "Questions/Platforms", "Questions/GoBetweens", "Questions/Timeline",
        "Questions/Membership", "Questions/Incumbents", "Questions/Precedence", "Questions/Escalations", "Questions/Dialogue",
        "Questions/Attendance", "Questions/Opportunities", "Questions/Bilaterals", "Questions/Duplicates", "Questions/TextChecks", "Questions/Disputes", "Questions/Adoptions", "Questions/Readouts",
        "Checks", "Json",
    ])
    {
        Divided = ["Time", "Questions"],

        // These stand side by side and point at one another by id only.
        Neighbours = ["Forums", "Meetings", "Escalations", "Statements"],
    };

    private static readonly Floors Importers = new(["Report", "Input", "Names", "Values", "Disputes", "Events", "Historian", "Popolo", "Sheets"])
    {
        // One source knows nothing of another.
        Neighbours = ["Disputes", "Events", "Historian", "Popolo", "Sheets"],
    };

    [Fact]
    public void Folders_OfTheCore_AreThoseOfTheHouse() =>
        Sources.Files.Where(f => f.File.Contains('/', StringComparison.Ordinal)).Select(f => Core.FolderOf(f.File)).Distinct().Should().BeSubsetOf(Core.Order);

    [Fact]
    public void Folders_OfTheCore_HoldNoMoreThanTwentyFiveFiles() =>
        Sources.Files.GroupBy(f => f.File[..f.File.LastIndexOf('/')]).Where(g => g.Count() > 25).Select(g => g.Key).Should().BeEmpty();

    [Fact]
    public void Files_OfTheCore_LieInAFolder() => Sources.Files.Where(f => !f.File.Contains('/', StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Symbols_OfTheCore_AreNamedFromTheirFloorOrAbove()
    {
        (int bound, List<string> breaches) = Core.Walked(Sources.Compiled());

        bound.Should().BeGreaterThan(2_000, "the walk sees what the files name");
        breaches.Should().BeEmpty();
    }

    [Fact]
    public void Symbols_OfTheImporters_AreNamedFromTheirFloorOrAbove()
    {
        (int bound, List<string> breaches) = Importers.Walked(Sources.CompiledImporters());

        bound.Should().BeGreaterThan(500, "the walk sees what the files name");
        breaches.Should().BeEmpty();
    }

    [Fact]
    public void Walk_OfAHouseOutOfOrder_FindsTheBreach()
    {
        SyntaxTree ground = CSharpSyntaxTree.ParseText("namespace A; class Ground { object up = Upper.It(); }", path: "Codes/Ground.cs");
        SyntaxTree upper = CSharpSyntaxTree.ParseText("namespace A; static class Upper { public static object It() => new Ground(); }", path: "Json/Upper.cs");
        MetadataReference framework = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

        Core.Walked(CSharpCompilation.Create("house", [ground, upper], [framework])).Breaches.Should().Equal("Codes/Ground.cs:1 names Upper of Json");
    }

    [Fact]
    public void Files_OfTheCore_AreNoLongerThanTwoHundredAndFiftyLines() =>
        Sources.Files.Where(f => f.Text.Split('\n').Length > 251).Select(f => f.File).Should().BeEmpty();

    [Fact]
    public void Files_OfTheCore_NameNoMachine() =>
        Sources.Files.Where(f => f.Text.Contains("/tmp/", StringComparison.Ordinal) || f.Text.Contains("/home/", StringComparison.Ordinal) || f.Text.Contains("C:\\", StringComparison.Ordinal)).Select(f => f.File).Should().BeEmpty();
}
