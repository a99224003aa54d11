using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>Record files, read as far as they can be.</summary>
internal static class RecordFiles
{
    /// <summary>The chronicle in a file. Findings go to standard error; those of severity error make the exit code 1.</summary>
    /// <param name="what">What the record is in this question, for a sentence: "record", "later record".</param>
    /// <param name="path">Its path, or <c>-</c>.</param>
    /// <param name="call">Brings standard input and takes the findings.</param>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public static Chronicle Read(string what, string path, Call call)
    {
        byte[] text = Files.Bytes(what, path, call);
        string name = Files.Name(path);
        ReadResult read = SummitJson.TryRead(text);
        Finding[] between = [.. read.Chronicle.Errors()];
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
        return read.Chronicle.Count > 0 ? read.Chronicle : throw new UsageException($"Nothing in {(path == "-" ? name : $"the {what} file '{name}'")} can be read.");
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;
}
