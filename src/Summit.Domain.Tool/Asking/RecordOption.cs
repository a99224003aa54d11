using System.CommandLine;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tool;

/// <summary><c>--record FILE</c>: the chronicle that is asked, the built-in sample without it.</summary>
internal sealed class RecordOption : Option<string?>
{
    public RecordOption()
        : base("--record")
    {
        Description = "The chronicle to ask, a JSON file; without it the built-in sample, India and Pakistan 2015–2025.";
        HelpName = "FILE";
    }

    /// <summary>The chronicle, as far as it can be read. Findings go to standard error; those of severity error make the exit code 1.</summary>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public Chronicle Read(Call call)
    {
        if (call.Get(this) is not { } path)
        {
            return Sample.IndiaPakistan;
        }

        byte[] text = Files.Bytes("record", path);
        ReadResult read = SummitJson.TryRead(text);
        Finding[] between = [.. read.Chronicle.Check().Where(IsError)];
        RecordLines? lines = between.Length > 0 ? RecordLines.Of(text) : null;
        foreach (Finding finding in read.Findings.Where(IsError).Concat(between.Select(f => lines!.Placed(f))))
        {
            call.Say($"{path}: {finding}");
        }

        int others = read.Findings.Count(f => !IsError(f));
        if (others > 0)
        {
            call.Say($"{path}: {others} further {(others == 1 ? "finding" : "findings")} in its text; 'summit check {path}' lists them.");
        }

        if (!read.HasErrors && between.Length == 0)
        {
            return read.Chronicle;
        }

        call.EndsWith(ExitCode.Findings);
        return read.Chronicle.Count > 0 ? read.Chronicle : throw new UsageException($"Nothing in the record file '{path}' can be read.");
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
