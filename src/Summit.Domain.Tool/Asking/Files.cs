namespace Summit.Domain.Tool;

/// <summary>Reading files, with errors in a sentence.</summary>
internal static class Files
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="what">What the file is, for the sentence: "record", "batch".</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Bytes(string what, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(what, path, problem);
        }
    }

    /// <summary>The lines of a file, or of standard input where the path is <c>-</c>.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static TextReader Lines(string what, string path, Call call)
    {
        try
        {
            return path == "-" ? call.Input : new StreamReader(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(what, path, problem);
        }
    }

    private static UsageException Unreadable(string what, string path, Exception problem)
    {
        string why = problem is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
            : Directory.Exists(path) ? "it is a folder"
            : problem is UnauthorizedAccessException ? "access is denied"
            : path.Length == 0 ? "its name is empty"
            : "the file system refuses it";
        return new($"The {what} file '{path}' cannot be read: {why}.");
    }
}
