using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Summit.Domain.Mutants;

/// <summary>One change of one place of one file.</summary>
internal sealed record Mutant(SyntaxTree Tree, TextSpan Span, string After)
{
    /// <summary>The folder of the file: a room of the core.</summary>
    public string Room => Path.GetDirectoryName(Tree.FilePath)!.Replace('\\', '/');

    public int Line => Tree.GetLineSpan(Span).StartLinePosition.Line + 1;

    public string Before => Tree.GetText().ToString(Span);

    public SyntaxTree Changed() => Tree.WithChangedText(Tree.GetText().WithChanges(new TextChange(Span, After)));

    public override string ToString() => $"{Tree.FilePath}:{Line}  {Short(Before)}  ->  {Short(After)}";

    private static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "(nothing)" : line.Length <= 100 ? line : $"{line[..97]}...";
    }
}
