using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Summit.Domain.Importers;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

[Collection("standard output")]
public class DocumentationTests
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "NodaTime", "Summit.Domain", "Summit.Domain.Importers", "Summit.Domain.Json", "Summit.Domain.Samples", "Summit.Domain.Time"];

    // Loaded so that the samples can refer to it.
    private static readonly Assembly[] Libraries = [typeof(Chronicle).Assembly, typeof(Sample).Assembly, typeof(Imported).Assembly, typeof(HistorianSample).Assembly, typeof(Expect).Assembly, typeof(Gens).Assembly, typeof(CsCheck.Gen).Assembly, typeof(LocalDate).Assembly];

    public static TheoryData<string> Pages => new(DocumentedSamples.Pages().Where(p => DocumentedSamples.In(p).Any()));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Samples_OfEachPage_CompileRunAndPrintWhatThePageSays(string page)
    {
        foreach ((int line, string code, string? output) in DocumentedSamples.In(page))
        {
            string printed = Run(code, $"{page}:{line}").TrimEnd();
            if (output is not null && DocumentedSamples.AreRewritten)
            {
                DocumentedSamples.Rewrite(page, code, output, printed);
            }
            else if (output is not null)
            {
                printed.Should().Be(output.TrimEnd(), $"the page says so ({page}:{line})");
            }
        }

        DocumentedSamples.AreRewritten.Should().BeFalse("the pages were rewritten: read the difference, and run the tests without {0}", DocumentedSamples.Variable);
    }

    [Fact]
    public void Pages_NameNoMachine() =>
        DocumentedSamples.Pages().Where(p => File.ReadAllText(Path.Combine(DocumentedSamples.Root, p)).Contains("/tmp/", StringComparison.Ordinal)).Should().BeEmpty();

    private static string Run(string code, string where)
    {
        string usings = string.Concat(Usings.Select(u => $"global using {u};\n"));
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Libraries.Select(l => l.Location)).Distinct().Select(p => (MetadataReference)MetadataReference.CreateFromFile(p));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "sample" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(usings), CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        compilation.Emit(assembly).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty($"the sample compiles ({where})");

        assembly.Position = 0;
        AssemblyLoadContext context = new(where, isCollectible: true);
        TextWriter console = Console.Out;
        using StringWriter written = new();
        try
        {
            Console.SetOut(written);
            MethodInfo entry = context.LoadFromStream(assembly).EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            context.Unload();
        }

        return written.ToString().ReplaceLineEndings("\n");
    }
}
