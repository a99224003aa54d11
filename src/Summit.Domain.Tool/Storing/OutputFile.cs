namespace Summit.Domain.Tool;

/// <summary>A file that a record is written to. Its name tells the form.</summary>
internal static class OutputFile
{
    /// <summary>What names mean, for the help.</summary>
    public const string Forms = "A name that ends with .ndjson or .jsonl means the line form, others the document; .br or .gz behind it means compressed.";

    /// <summary>Writes a record to a file, or to standard output where there is none.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, Chronicle chronicle, Call call)
    {
        string target = path ?? "-";
        RecordFiles.Write("record", target, chronicle, RecordForms.Named(target), Compressed.Of(target), call);
    }
}
