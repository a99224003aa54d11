using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Summit.Domain.Mutants;

/// <summary>The core as the build compiled it. What the generators wrote is read from the build's own folder: no mutant changes a declaration, so it fits every mutant.</summary>
internal sealed class Core
{
    public const string Library = "Summit.Domain.dll";

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private readonly CSharpCompilation _compiled;

    public Core()
    {
        Files = [.. SourcesIn(Layout.Core).Select(p => Parsed(p, Path.GetRelativePath(Layout.Core, p).Replace('\\', '/')))];
        _compiled = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(Library),
            [.. Files, .. SourcesIn(Layout.CoreWritten).Select(p => Parsed(p, p))],
            [.. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll").Append(Path.Combine(Layout.BuiltTests, "NodaTime.dll")).Where(IsManaged).Select(p => MetadataReference.CreateFromFile(p))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The files of the core, each tree named by its path from the core's folder.</summary>
    public IReadOnlyList<SyntaxTree> Files { get; }

    /// <summary>Whether the file of a change still compiles: far cheaper than building the whole.</summary>
    public bool Compiles(Mutant change)
    {
        SyntaxTree changed = change.Changed();
        return _compiled.ReplaceSyntaxTree(change.Tree, changed).GetSemanticModel(changed).GetDiagnostics().All(d => d.Severity != DiagnosticSeverity.Error);
    }

    /// <summary>The library with one change, or without any; nothing if it does not compile.</summary>
    public byte[]? Built(Mutant? change)
    {
        using MemoryStream library = new();
        CSharpCompilation house = change is null ? _compiled : _compiled.ReplaceSyntaxTree(change.Tree, change.Changed());
        return house.Emit(library).Success ? library.ToArray() : null;
    }

    private static IEnumerable<string> SourcesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static SyntaxTree Parsed(string path, string name) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Language, name);

    private static bool IsManaged(string path)
    {
        using FileStream file = File.OpenRead(path);
        using System.Reflection.PortableExecutable.PEReader reader = new(file);
        return reader.HasMetadata;
    }
}
