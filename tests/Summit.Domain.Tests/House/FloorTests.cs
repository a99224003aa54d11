using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Tests;

/// <summary>The folders of the core are floors, and so are the inner rooms of time and of the questions: what stands in one names only what stands in those before it.</summary>
public class FloorTests
{
    private static readonly string[] Floors =
    [
        "Codes", "Ids", "Time/Forms", "Time/Days", "Time/Terms", "Time/Bounds", "Time/Reading", "Time/Edtf", "Findings", "Parties", "Delegations", "Facets", "Forums", "Meetings", "Escalations", "Statements",
        "Claims", "Chronicles", "Policies", "Testimonies", "Readings", "Contacts", "Answers", "Changes",
        "Questions/LastAndFirst", "Questions/FirstSince", "Questions/Silence", "Questions/Rates", "Questions/Platforms", "Questions/GoBetweens", "Questions/Timeline",
        "Questions/Membership", "Questions/Incumbents", "Questions/Precedence", "Questions/Escalations", "Questions/Dialogue",
        "Questions/Attendance", "Questions/Opportunities", "Questions/Bilaterals", "Questions/Duplicates", "Questions/TextChecks", "Questions/Disputes", "Questions/Adoptions", "Questions/Readouts",
        "Checks", "Json",
    ];

    private static readonly string[] Divided = ["Time", "Questions"];

    // These stand side by side and point at one another by id only.
    private static readonly string[] Neighbours = ["Forums", "Meetings", "Escalations", "Statements"];

    [Fact]
    public void Folders_OfTheCore_AreThoseOfTheHouse() =>
        Sources.Files.Where(f => f.File.Contains('/', StringComparison.Ordinal)).Select(f => FolderOf(f.File)).Distinct().Should().BeSubsetOf(Floors);

    [Fact]
    public void Folders_OfTheCore_HoldNoMoreThanTwentyFiveFiles() =>
        Sources.Files.GroupBy(f => f.File[..f.File.LastIndexOf('/')]).Where(g => g.Count() > 25).Select(g => g.Key).Should().BeEmpty();

    [Fact]
    public void Files_OfTheCore_LieInAFolder() => Sources.Files.Where(f => !f.File.Contains('/', StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Symbols_OfTheCore_AreNamedFromTheirFloorOrAbove()
    {
        (int bound, List<string> breaches) = Walked(Sources.Compiled());

        bound.Should().BeGreaterThan(2_000, "the walk sees what the files name");
        breaches.Should().BeEmpty();
    }

    [Fact]
    public void Walk_OfAHouseOutOfOrder_FindsTheBreach()
    {
        SyntaxTree ground = CSharpSyntaxTree.ParseText("namespace A; class Ground { object up = Upper.It(); }", path: "Codes/Ground.cs");
        SyntaxTree upper = CSharpSyntaxTree.ParseText("namespace A; static class Upper { public static object It() => new Ground(); }", path: "Json/Upper.cs");
        MetadataReference framework = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);

        Walked(CSharpCompilation.Create("house", [ground, upper], [framework])).Breaches.Should().Equal("Codes/Ground.cs:1 names Upper of Json");
    }

    [Fact]
    public void Files_OfTheCore_AreNoLongerThanTwoHundredAndFiftyLines() =>
        Sources.Files.Where(f => f.Text.Split('\n').Length > 251).Select(f => f.File).Should().BeEmpty();

    [Fact]
    public void Files_OfTheCore_NameNoMachine() =>
        Sources.Files.Where(f => f.Text.Contains("/tmp/", StringComparison.Ordinal) || f.Text.Contains("/home/", StringComparison.Ordinal) || f.Text.Contains("C:\\", StringComparison.Ordinal)).Select(f => f.File).Should().BeEmpty();

    private static (int Bound, List<string> Breaches) Walked(CSharpCompilation house)
    {
        int bound = 0;
        SortedSet<string> breaches = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in house.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            SemanticModel model = house.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                SymbolInfo info = model.GetSymbolInfo(name);
                foreach (string file in FilesOf(info.Symbol ?? info.CandidateSymbols.FirstOrDefault()))
                {
                    bound++;
                    if (!MayName(FolderOf(tree.FilePath), FolderOf(file)))
                    {
                        breaches.Add($"{tree.FilePath}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1} names {name.Identifier.Text} of {FolderOf(file)}");
                    }
                }
            }
        }

        // A type and the member taken of it stand on one floor: the first name says enough.
        return (bound, [.. breaches.GroupBy(b => b[..b.IndexOf(' ', StringComparison.Ordinal)]).Select(g => g.Last())]);
    }

    private static bool MayName(string user, string used) =>
        user == used || (Array.IndexOf(Floors, used) < Array.IndexOf(Floors, user) && !(Neighbours.Contains(user) && Neighbours.Contains(used)));

    // Where a symbol is declared; a type in parts counts by its folder, an extension by the class that it stands in.
    private static IEnumerable<string> FilesOf(ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol)
        {
            return [];
        }

        ISymbol declared = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;
        IEnumerable<string> own = declared.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath);
        return (own.Any() ? own : declared.ContainingType?.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath) ?? []).Where(p => p.Length > 0);
    }

    private static string FolderOf(string file) => file[..(Divided.Contains(file[..file.IndexOf('/', StringComparison.Ordinal)]) ? file.LastIndexOf('/') : file.IndexOf('/', StringComparison.Ordinal))];
}
