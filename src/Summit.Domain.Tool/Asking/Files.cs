namespace Summit.Domain.Tool;

/// <summary>Reading files and standard input, with errors in a sentence. The path <c>-</c> is standard input; a file of that name is <c>./-</c>.</summary>
internal static class Files
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="what">What the file is, for the sentence: "record", "batch".</param>
    /// <param name="path">Its path.</param>
    /// <param name="call">Brings standard input.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Bytes(string what, string path, Call call) => Read(what, path, () =>
    {
        if (path != "-")
        {
            return File.ReadAllBytes(path);
        }

        using MemoryStream copy = new();
        call.Input(what).CopyTo(copy);
        return copy.ToArray();
    });

    /// <summary>Puts a text in the place of a file, whole or not at all. A link stays a link.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Replace(string what, string path, byte[] text)
    {
        string? begun = null;
        try
        {
            string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
            if (new FileInfo(target).IsReadOnly)
            {
                throw new UnauthorizedAccessException();
            }

            begun = Path.Combine(Path.GetDirectoryName(target)!, Path.GetRandomFileName());
            File.WriteAllBytes(begun, text);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(begun, File.GetUnixFileMode(target));
            }

            File.Move(begun, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (begun is not null)
            {
                File.Delete(begun);
            }

            throw new UsageException($"The {what} file '{Plain.Quote(path)}' cannot be written: {(problem is UnauthorizedAccessException ? "access is denied" : "the file system refuses it")}. It is as it was.");
        }
    }

    /// <summary>The lines of a file, read one by one.</summary>
    /// <exception cref="UsageException">The file cannot be read, or not to its end.</exception>
    public static IEnumerable<string> Lines(string what, string path, Call call)
    {
        using TextReader reader = Read(what, path, () => path == "-" ? call.InputLines(what) : new StreamReader(path));
        while (Read(what, path, reader.ReadLine) is { } line)
        {
            yield return line;
        }
    }

    /// <summary>How a record, a batch or other file is called in a sentence.</summary>
    public static string Name(string path) => path == "-" ? "standard input" : Plain.Quote(path);

    private static T Read<T>(string what, string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            string why = problem is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
                : path == "-" ? "it is closed or not readable"
                : Directory.Exists(path) ? "it is a folder"
                : problem is UnauthorizedAccessException ? "access is denied"
                : path.Length == 0 ? "its name is empty"
                : "the file system refuses it";
            throw new UsageException(path == "-" ? $"Standard input cannot be read: {why}." : $"The {what} file '{Plain.Quote(path)}' cannot be read: {why}.");
        }
    }
}
