using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>The files of an import, from files, folders and standard input.</summary>
internal static class ImportFiles
{
    /// <summary>The files that paths name; of a folder all that fit a pattern, in any of its folders.</summary>
    /// <exception cref="UsageException">A path is neither a file nor a folder, or cannot be read.</exception>
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<string> paths, string pattern, Call call)
    {
        try
        {
            return [.. paths.SelectMany(p => Directory.Exists(p) ? InputFile.In(p, pattern) : [One(p, call)])];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("A folder cannot be read: access is denied, or the file system refuses it.");
        }
    }

    private static InputFile One(string path, Call call)
    {
        byte[] bytes = Files.Bytes("input", path, call);
        return InputFile.Of(path == "-" ? "standard-input" : Path.GetFileName(path), bytes);
    }
}
