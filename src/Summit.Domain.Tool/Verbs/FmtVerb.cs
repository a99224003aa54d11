using System.CommandLine;
using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary><c>summit fmt FILE [--check]</c>: a record in canonical form.</summary>
internal sealed class FmtVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Description = "The record, a JSON file; '-' reads standard input and writes to standard output." };
    private readonly Option<bool> check = new("--check") { Description = "Write nothing; exit code 1 if it is not in canonical form." };

    public FmtVerb()
        : base("fmt", "Bring a record file into canonical form, so that equal records are equal files.")
    {
        Arguments.Add(file);
        Options.Add(check);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples => ["summit fmt record.json", "summit fmt record.json --check", "summit fmt - < record.json"];

    public override IReadOnlyList<string> Notes =>
    [
        "Records stand in the order of type and id, members in one order, two spaces a level; what is not recorded is left out, and members that this version does not know are kept. 'sha256sum' of the file is then the content hash of the record.",
        "Nothing is lost: a file with errors is left as it is, and the exit code is 1. With --check the exit code is 1 where the file is not in canonical form.",
    ];

    public override ExitCode Answer(Call call)
    {
        string path = call.Get(file)!;
        string name = Files.Name(path);
        byte[] text = Files.Bytes("record", path, call);
        ReadResult read = SummitJson.TryRead(text);
        Finding[] lost = [.. read.Findings.Where(f => f.Severity == Severity.Error), .. Displaced(read.Chronicle)];
        foreach (Finding finding in lost)
        {
            call.Say($"{name}: {Shown.Of(finding)}");
        }

        if (lost.Length > 0)
        {
            call.Say($"{name} has errors. It is left as it is: correct them first.");
            return ExitCode.Findings;
        }

        byte[] canonical = SummitJson.WriteUtf8(read.Chronicle);
        bool isCanonical = text.AsSpan().SequenceEqual(canonical);
        if (call.Get(check))
        {
            call.Output.WriteLine(Plain.Text($"{name} {(isCanonical ? "is" : "is not")} in canonical form."));
            return isCanonical ? ExitCode.Answered : ExitCode.Findings;
        }

        if (path == "-")
        {
            call.Output.Write(Encoding.UTF8.GetString(canonical));
        }
        else
        {
            if (!isCanonical)
            {
                Files.Replace("record", path, canonical);
            }

            call.Output.WriteLine(Plain.Text($"{name} is {(isCanonical ? "already" : "now")} in canonical form."));
        }

        return ExitCode.Answered;
    }

    // What lost its id to another record would not be written.
    private static IEnumerable<Finding> Displaced(Chronicle chronicle) =>
        chronicle.Displaced.Count > 0 ? chronicle.Check().Where(f => f.Code == FindingCode.Displaced) : [];
}
