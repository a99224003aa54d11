using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>Record files, read as far as they can be, and written whole.</summary>
internal static class RecordFiles
{
    /// <summary>The chronicle in a file. Findings go to standard error; those of severity error make the exit code 1.</summary>
    /// <param name="what">What the record is in this question, for a sentence: "record", "later record".</param>
    /// <param name="path">Its path, or <c>-</c>.</param>
    /// <param name="call">Brings standard input and takes the findings.</param>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public static Chronicle Read(string what, string path, Call call) => TryRead(what, path, call).Chronicle;

    /// <summary>The same with what the reader says of it, such as whether it is whole.</summary>
    /// <exception cref="UsageException">The file cannot be read, or nothing in it can.</exception>
    public static ReadResult TryRead(string what, string path, Call call)
    {
        RecordText text = RecordText.At(what, path, call);
        ReadResult read = text.Read();
        Finding[] errors = [.. read.Errors()];
        foreach (Finding finding in text.Placed(errors))
        {
            call.Say($"{text.Name}: {Shown.Of(finding)}");
        }

        int warnings = read.Findings.Count(f => f.Severity == Severity.Warning);
        if (warnings > 0)
        {
            call.Say($"{text.Name}: {Plain.Number(warnings, "warning")} in its text; 'summit check {Plain.Quote(path)}' lists {(warnings == 1 ? "it" : "them")}.");
        }

        if (errors.Length == 0)
        {
            return read;
        }

        call.EndsWith(ExitCode.Findings);
        return read.Chronicle.Count > 0 ? read : throw new UsageException($"Nothing in {(path == "-" ? text.Name : $"the {what} file '{text.Name}'")} can be read.");
    }

    /// <summary>Writes a chronicle in canonical form, whole or not at all.</summary>
    /// <param name="what">What it is, for a sentence: "record".</param>
    /// <param name="path">Where to; <c>-</c> is standard output.</param>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="form">In which form.</param>
    /// <param name="compression">How a file is compressed; standard output never is.</param>
    /// <param name="call">Brings standard output.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string what, string path, Chronicle chronicle, RecordForm form, Compression compression, Call call)
    {
        if (path == "-")
        {
            using TextSink output = new(call.Output);
            RecordForms.Write(output, chronicle, form);
        }
        else
        {
            Files.Replace(what, path, file => Compressed.Pack(file, compression, text => RecordForms.Write(text, chronicle, form)));
        }
    }
}
