using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Summit.Domain.Tests;

/// <summary>The folders of a library in their order, the ground floor first: what stands in one names only what stands in those before it.</summary>
internal sealed record Floors(string[] Order)
{
    /// <summary>Folders whose inner rooms are floors of their own.</summary>
    public string[] Divided { get; init; } = [];

    /// <summary>Floors that do not name one another.</summary>
    public string[] Neighbours { get; init; } = [];

    /// <summary>How many names were bound, and each that stands below what it names.</summary>
    public (int Bound, List<string> Breaches) Walked(CSharpCompilation house)
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

    private bool MayName(string user, string used) =>
        user == used || (Array.IndexOf(Order, used) < Array.IndexOf(Order, user) && !(Neighbours.Contains(user) && Neighbours.Contains(used)));

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

    public string FolderOf(string file) => file[..(Divided.Contains(file[..file.IndexOf('/', StringComparison.Ordinal)]) ? file.LastIndexOf('/') : file.IndexOf('/', StringComparison.Ordinal))];
}
