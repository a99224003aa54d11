namespace Summit.Domain.Tool;

/// <summary>Reading files and standard input, with errors in a sentence. The path <c>-</c> is standard input; a file of that name is <c>./-</c>.</summary>
internal static class Files
{
    /// <summary>Opens a file for reading.</summary>
    /// <param name="what">What the file is, for the sentence: "record", "batch".</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static Stream Open(string what, string path) => Read(what, path, () => File.OpenRead(path));

    /// <summary>The bytes of what can be read only once: standard input, or a pipe with a name. Null for a file.</summary>
    /// <param name="what">What it is, for the sentence.</param>
    /// <param name="path">Its path.</param>
    /// <param name="call">Brings standard input.</param>
    /// <exception cref="UsageException">It cannot be read, or standard input already is something else.</exception>
    public static byte[]? Once(string what, string path, Call call) => Read(what, path, () =>
    {
        using Stream? file = path == "-" ? null : File.OpenRead(path);
        if (file is { CanSeek: true })
        {
            return null;
        }

        using MemoryStream copy = new();
        (file ?? call.Input(what)).CopyTo(copy);
        return copy.ToArray();
    });

    /// <summary>The bytes of a file or of standard input.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static byte[] Bytes(string what, string path, Call call) => Once(what, path, call) ?? Read(what, path, () => File.ReadAllBytes(path));

    /// <summary>Writes a file, or puts another in its place, whole or not at all. A link stays a link.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Replace(string what, string path, Action<Stream> write)
    {
        string? begun = null;
        try
        {
            bool exists = File.Exists(path);
            string target = (exists ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
            if (exists && new FileInfo(target).IsReadOnly)
            {
                throw new UnauthorizedAccessException();
            }

            begun = Path.Combine(Path.GetDirectoryName(target)!, Path.GetRandomFileName());
            using (FileStream file = new(begun, FileMode.CreateNew))
            {
                write(file);
            }

            if (exists && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(begun, File.GetUnixFileMode(target));
            }

            File.Move(begun, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (begun is not null && File.Exists(begun))
            {
                File.Delete(begun);
            }

            throw new UsageException($"The {what} file '{Plain.Quote(path)}' cannot be written: {(problem is UnauthorizedAccessException ? "access is denied" : problem is DirectoryNotFoundException ? "there is no such folder" : Directory.Exists(path) ? "it is a folder" : "the file system refuses it")}.{(File.Exists(path) ? " It is as it was." : "")}");
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

    /// <summary>The sentence for a file that cannot be read.</summary>
    public static UsageException Unreadable(string what, string path, Exception problem)
    {
        string why = problem is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
            : problem is BrokenCompressionException ? "its compressed bytes are broken or cut off"
            : path == "-" ? "it is closed or not readable"
            : Directory.Exists(path) ? "it is a folder"
            : problem is UnauthorizedAccessException ? "access is denied"
            : path.Length == 0 ? "its name is empty"
            : "the file system refuses it";
        return new(path == "-" ? $"Standard input cannot be read: {why}." : $"The {what} file '{Plain.Quote(path)}' cannot be read: {why}.");
    }

    private static T Read<T>(string what, string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(what, path, problem);
        }
    }
}
