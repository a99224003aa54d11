using System.CommandLine;
using System.Text;
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
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly OutputOption output = new();
    private readonly Option<string?> map = new("--map") { Description = "Which column is what, of csv and tsv: a JSON file.", HelpName = "FILE" };
    private readonly Option<bool> example = new("--example") { Description = "Write a column map to start from, and read nothing." };
    private readonly Option<int?> limit = Texts.Count("--limit", $"How many lines a list of the report has; {UsualLimit} unless said.");

    public ImportVerb()
        : base("import", "Make a record of the files of a source, and report what was not understood.")
    {
        format.CompletionSources.Add(_ => ImportFormat.All.Select(f => new System.CommandLine.Completions.CompletionItem(f.Name)));
        Arguments.Add(format);
        Arguments.Add(files);
        Options.Add(output);
        Options.Add(map);
        Options.Add(example);
        Options.Add(limit);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit import historian travels visits -o historian.json",
        "summit import csv --example",
        "summit import csv table.csv --map map.json -o record.json",
        "summit import historian travels visits pocom -o historian.json.gz --limit 100",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        OutputFile.Forms,
        "The same files give the same bytes, in whatever order they are named. Every record cites its file and element. Files of one name are told apart by their folders. The report goes to standard error; the exit code is 1 where a finding tells of something that was left out; files of another kind in a folder are passed by.",
    ];

    public override ExitCode Answer(Call call)
    {
        ImportFormat source = ImportFormat.Of(call.Get(format)!);
        if (call.Get(example))
        {
            call.Output.WriteLine(source.TakesMap ? ColumnMap.Example : throw new UsageException($"The format '{source.Name}' takes no column map."));
            return ExitCode.Answered;
        }

        if (call.Get(files) is not { Length: > 0 } named)
        {
            throw new UsageException("The import needs its files, or folders of them; '-' is standard input.");
        }

        string? text = call.Get(map) is { } path ? Encoding.UTF8.GetString(Files.Bytes("column map", path, call)).TrimStart('\uFEFF') : null;
        ImportFiles input = ImportFiles.Of(named, source.Pattern, call);
        Imported imported = input.Read(source, text);
        ImportReport.Say(call, imported, input, call.Get(limit) ?? UsualLimit);
        OutputFile.Write(call.Get(output), imported.Chronicle, call);
        return call.ExitCode;
    }
}
