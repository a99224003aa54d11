using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Domain.Tests;

/// <summary>The library's own sources, and programs compiled against the library.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", "NodaTime", "Summit.Domain.Time"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string Core { get; } = Path.Combine(Root, "src", "Summit.Domain");

    /// <summary>The files of the core by their path from its folder, with a slash between the parts.</summary>
    public static IReadOnlyList<(string File, string Text)> Files { get; } =
        [.. Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories).Select(p => (Path.GetRelativePath(Core, p).Replace('\\', '/'), File.ReadAllText(p)))
            .Where(f => !f.Item1.StartsWith("bin/", StringComparison.Ordinal) && !f.Item1.StartsWith("obj/", StringComparison.Ordinal)).OrderBy(f => f.Item1, StringComparer.Ordinal)];

    private static IEnumerable<MetadataReference> Framework =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Summit.", StringComparison.Ordinal)).Select(p => (MetadataReference)MetadataReference.CreateFromFile(p));

    /// <summary>The core as the compiler sees it, each tree named by its file. Source generators do not run.</summary>
    public static CSharpCompilation Compiled() => CSharpCompilation.Create(
        "core", [.. Files.Select(f => CSharpSyntaxTree.ParseText(f.Text, Language, f.File)), Globals()], Framework, Library);

    /// <summary>The importers likewise. Of other packages nothing is known, which is no matter for names of their own.</summary>
    public static CSharpCompilation CompiledImporters()
    {
        string folder = Path.Combine(Root, "src", "Summit.Domain.Importers");
        return CSharpCompilation.Create(
            "importers",
            [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(p => CSharpSyntaxTree.ParseText(File.ReadAllText(p), Language, Path.GetRelativePath(folder, p).Replace('\\', '/'))), Globals()],
            [.. Framework, MetadataReference.CreateFromFile(typeof(Chronicle).Assembly.Location)],
            Library);
    }

    /// <summary>The errors of a consumer's program.</summary>
    public static IReadOnlyList<string> ErrorsOf(string program) =>
        [.. CSharpCompilation.Create(
                "consumer",
                [CSharpSyntaxTree.ParseText(program, Language), Globals("Summit.Domain", "Summit.Domain.Json")],
                [.. Framework, MetadataReference.CreateFromFile(typeof(Chronicle).Assembly.Location)],
                Library.WithOutputKind(OutputKind.ConsoleApplication))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id)];

    private static SyntaxTree Globals(params string[] more) =>
        CSharpSyntaxTree.ParseText(string.Concat(Usings.Concat(more).Select(u => $"global using {u};\n")), Language);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
