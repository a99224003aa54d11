using System.CommandLine;
using System.Globalization;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tool;

/// <summary><c>summit check FILE</c>: what is wrong or noteworthy in a record.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "The chronicle, a JSON file; without it the built-in sample is checked.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> json = JsonOption.New();

    public CheckVerb()
        : base("check", "What is wrong or noteworthy in a record, each finding with its code, its place and what to do about it.")
    {
        Arguments.Add(file);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples => ["summit check record.json", "summit check record.json --json", "summit check"];

    public override IReadOnlyList<string> Notes =>
    [
        "Findings in the text of the file come first, in its order, then those between its records. Lines and columns count from 1, columns in bytes. What cannot be read is kept aside, and the rest is checked all the same.",
    ];

    public override ExitCode Answer(Call call)
    {
        byte[] text = call.Get(file) is { } path ? Files.Bytes("record", path) : SampleText();
        ReadResult read = SummitJson.TryRead(text);
        RecordLines lines = RecordLines.Of(text);
        Finding[] findings = [.. read.Findings, .. read.Chronicle.Check().Select(lines.Placed)];
        if (findings.Any(f => f.Severity == Severity.Error))
        {
            call.EndsWith(ExitCode.Findings);
        }

        if (call.Get(json))
        {
            call.Output.WriteLine(FindingsJson.Of(read.Chronicle, findings));
            return call.ExitCode;
        }

        foreach (Finding finding in findings)
        {
            call.Page.Title($"{finding.Code} {Plain.Word(finding.Severity)} {finding.Where}".TrimEnd());
            call.Page.Indented(finding.Message);
            call.Page.Indented($"Remedy: {finding.Remedy}");
            call.Page.Line();
        }

        call.Page.Say($"{Sum(findings)} in {Number(read.Chronicle.Count, "record")}{(read.Rejected.Count > 0 ? $", {Number(read.Rejected.Count, "record")} unreadable" : "")}.");
        return call.ExitCode;
    }

    private static string Sum(Finding[] findings)
    {
        if (findings.Length == 0)
        {
            return "No findings";
        }

        IEnumerable<string> parts = findings.GroupBy(f => f.Severity).OrderByDescending(g => g.Key).Select(g => Number(g.Count(), g.Key == Severity.Info ? "note" : Plain.Word(g.Key)));
        return string.Join(", ", parts);
    }

    private static string Number(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static byte[] SampleText()
    {
        using Stream stream = Sample.OpenIndiaPakistan();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
