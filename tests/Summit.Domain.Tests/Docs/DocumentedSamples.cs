using System.Runtime.CompilerServices;

namespace Summit.Domain.Tests;

/// <summary>The C# samples of the documentation, each with the output that stands behind it, if one does.</summary>
internal static class DocumentedSamples
{
    public const string Variable = "SUMMIT_REWRITE_PAGES";

    /// <summary>Whether this run writes into the pages what their samples print, instead of comparing the two.</summary>
    public static bool AreRewritten { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static IEnumerable<string> Pages() =>
        new[] { Path.Combine(Root, "README.md") }
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.md", SearchOption.AllDirectories))
            .Select(p => Path.GetRelativePath(Root, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static IEnumerable<(int Line, string Code, string? Output)> In(string page)
    {
        string[] lines = File.ReadAllLines(Path.Combine(Root, page));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i] != "```csharp")
            {
                continue;
            }

            int end = Array.IndexOf(lines, "```", i + 1);
            string code = string.Join('\n', lines[(i + 1)..end]);
            int next = Array.FindIndex(lines, end + 1, l => l.Trim().Length > 0);
            string? output = null;
            if (next >= 0 && lines[next] == "```text")
            {
                output = string.Join('\n', lines[(next + 1)..Array.IndexOf(lines, "```", next + 1)]);
            }

            yield return (i + 1, code, output);
            i = end;
        }
    }

    /// <summary>Puts what a sample prints in the place of what its page says.</summary>
    public static void Rewrite(string page, string code, string output, string printed)
    {
        string path = Path.Combine(Root, page);
        string text = File.ReadAllText(path);
        int start = text.IndexOf(output, text.IndexOf(code, StringComparison.Ordinal) + code.Length, StringComparison.Ordinal);
        File.WriteAllText(path, string.Concat(text.AsSpan(0, start), printed, text.AsSpan(start + output.Length)));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
