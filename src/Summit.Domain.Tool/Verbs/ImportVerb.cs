using System.CommandLine;
using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary><c>summit import FORMAT FILE… [-o FILE]</c>: records from what the field has.</summary>
internal sealed class ImportVerb : Verb
{
    private const int UsualLimit = 20;

    private readonly Argument<string> format = new("FORMAT") { Description = $"What the files are: {string.Join("; ", ImportFormat.All.Select(f => $"{f.Name}, {f.What}"))}." };

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "The files, or folders of them; '-' for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> output = new("-o") { Description = "Where the record goes; else standard output.", HelpName = "FILE" };
    private readonly Option<int?> limit = Texts.Count("--limit", $"How many lines each list of the report has; {UsualLimit} unless said otherwise.");

    public ImportVerb()
        : base("import", "Make a record of the files of a source, and report what was not understood.")
    {
        format.CompletionSources.Add(_ => ImportFormat.All.Select(f => new System.CommandLine.Completions.CompletionItem(f.Name)));
        Arguments.Add(format);
        Arguments.Add(files);
        Options.Add(output);
        Options.Add(limit);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit import historian travels visits -o historian.json",
        "summit import historian travels visits pocom -o historian.json.gz --limit 100",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        OutputFile.Forms,
        "The same files give the same bytes, in whatever order they are named. Every record cites its file and element. The report goes to standard error; the exit code is 1 where something was left out.",
    ];

    public override ExitCode Answer(Call call)
    {
        ImportFormat source = ImportFormat.Of(call.Get(format)!);
        Imported imported = source.Read(ImportFiles.Of(call.Get(files)!, source.Pattern, call), null);
        ImportReport.Say(call, imported, call.Get(limit) ?? UsualLimit);
        OutputFile.Write(call.Get(output), imported.Chronicle, call);
        return call.ExitCode;
    }
}
