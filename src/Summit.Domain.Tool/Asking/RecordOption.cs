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
        Description = "The record to ask, '-' for standard input; else the sample.";
        HelpName = "FILE";
    }

    /// <summary>The chronicle, as far as it can be read. Findings go to standard error; those of severity error make the exit code 1.</summary>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public Chronicle Read(Call call) => Read(call, call.Get(this));

    /// <summary>The same of a file that a verb takes as its argument; the sample without one.</summary>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public static Chronicle Read(Call call, string? file)
    {
        if (file is not { } path)
        {
            return Sample.IndiaPakistan;
        }

        byte[] text = Files.Bytes("record", path, call);
        string name = Files.Name(path);
        ReadResult read = SummitJson.TryRead(text);
        Finding[] between = [.. read.Chronicle.Check().Where(IsError)];
        RecordLines? lines = between.Length > 0 ? RecordLines.Of(text) : null;
        foreach (Finding finding in read.Findings.Where(IsError).Concat(between.Select(f => lines!.Placed(f))))
        {
            call.Say($"{name}: {Shown.Of(finding)}");
        }

        int warnings = read.Findings.Count(f => f.Severity == Severity.Warning);
        if (warnings > 0)
        {
            call.Say($"{name}: {Plain.Number(warnings, "warning")} in its text; 'summit check {Plain.Quote(path)}' lists {(warnings == 1 ? "it" : "them")}.");
        }

        if (!read.HasErrors && between.Length == 0)
        {
            return read.Chronicle;
        }

        call.EndsWith(ExitCode.Findings);
        return read.Chronicle.Count > 0 ? read.Chronicle : throw new UsageException($"Nothing in {(path == "-" ? name : $"the record file '{name}'")} can be read.");
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
