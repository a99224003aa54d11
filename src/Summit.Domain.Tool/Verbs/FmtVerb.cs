using System.CommandLine;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit fmt FILE [--form F] [--output FILE] [--check]</c>: a record in canonical form.</summary>
internal sealed class FmtVerb : Verb
{
    private static readonly string[] Forms = [.. Enum.GetValues<RecordForm>().Select(Plain.Word)];

    private readonly Argument<string> file = new("FILE") { Description = "The record, a JSON file, also as .gz or .br; '-' reads standard input and writes to standard output." };
    private readonly Option<string?> form = new("--form") { Description = "document or lines; else as read, or by the name of --output.", HelpName = "FORM" };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Where to, '-' for standard output; else in place.", HelpName = "FILE" };
    private readonly Option<bool> check = new("--check") { Description = "Write nothing; exit code 1 if it is not in canonical form." };

    public FmtVerb()
        : base("fmt", "Bring a record file into canonical form, so that equal records are equal files.")
    {
        Arguments.Add(file);
        Options.Add(form);
        Options.Add(output);
        Options.Add(check);
        form.CompletionSources.Add(Forms);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit fmt record.json",
        "summit fmt record.json --check",
        "summit fmt - < record.json",
        "summit fmt record.json --output record.ndjson.gz",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Records stand in the order of type and id, members in one order, two spaces a level; what is not recorded is left out, and members that this version does not know are kept. 'sha256sum' of a document is then the content hash of the record. In the form of lines each record is one line.",
        RecordOption.Note,
        "A file keeps its form and its compression; the name of --output tells both. " + OutputFile.Forms,
        "Nothing is lost: commas and brackets between records that are missing or too many are told and corrected; a file with any other error of its text is left as it is, and the exit code is 1. With --check the exit code is 1 where the file is not in canonical form.",
    ];

    public override ExitCode Answer(Call call)
    {
        string path = call.Get(file)!;
        string target = call.Get(output) ?? path;
        if (call.Get(check) && call.Get(output) is not null)
        {
            throw new UsageException("With --check nothing is written, so that --output has no meaning.");
        }

        RecordForm? wanted = call.Get(form) is { } word ? Form(word) : null;
        RecordText text = RecordText.At("record", path, call);
        ReadResult read = text.Read();
        Finding[] errors = [.. read.Findings.Where(f => f.Severity == Severity.Error), .. Displaced(read.Chronicle)];
        foreach (Finding finding in text.Placed(errors))
        {
            call.Say($"{text.Name}: {Shown.Of(finding)}");
        }

        if (!read.IsWhole)
        {
            call.Say($"{text.Name} has errors. It is left as it is: correct them first.");
            return ExitCode.Findings;
        }

        bool isInPlace = call.Get(output) is null;
        RecordForm to = wanted ?? (isInPlace || target == "-" ? text.Form : RecordForms.Named(target));
        bool isCanonical = to == text.Form && errors.Length == 0 && text.Hash().AsSpan().SequenceEqual(RecordForms.Hash(read.Chronicle, to));
        if (call.Get(check))
        {
            call.Output.WriteLine(Plain.Text($"{text.Name} {(isCanonical ? "is" : "is not")} in canonical form."));
            return isCanonical ? ExitCode.Answered : ExitCode.Findings;
        }

        if (!isCanonical || !isInPlace || target == "-")
        {
            RecordFiles.Write("record", target, read.Chronicle, to, isInPlace ? text.Compression : Compressed.Of(target), call);
        }

        if (errors.Length > 0)
        {
            call.Say($"{text.Name}: what is told above is corrected{(isInPlace ? "" : $" in {Files.Name(target)}")}. Nothing is lost.");
        }

        if (target != "-")
        {
            call.Output.WriteLine(Plain.Text($"{Files.Name(target)} is {(isCanonical && isInPlace ? "already" : "now")} in canonical form."));
        }

        return ExitCode.Answered;
    }

    private static RecordForm Form(string word)
    {
        int index = Array.IndexOf(Forms, word);
        return index >= 0 ? (RecordForm)index : throw new UsageException($"--form does not know '{Plain.Quote(word)}'{Nearest.Hint(word, Forms)} Known are {string.Join(", ", Forms)}.");
    }

    // What lost its id to another record would not be written.
    private static IEnumerable<Finding> Displaced(Chronicle chronicle) =>
        chronicle.Displaced.Count > 0 ? chronicle.Errors().Where(f => f.Code == FindingCode.Displaced) : [];
}
