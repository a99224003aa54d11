using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>The files of an import, from files, folders and standard input.</summary>
internal static class ImportFiles
{
    private sealed record Found(string Name, string Path, Func<Stream> Open);

    /// <summary>Imports the files that paths name; of a folder all that fit the pattern of the format, in any of its folders.</summary>
    /// <exception cref="UsageException">A path is neither a file nor a folder, or a file cannot be read.</exception>
    public static Imported Read(IReadOnlyList<string> paths, ImportFormat format, string? map, Call call)
    {
        try
        {
            return format.Read(Named([.. paths.SelectMany(p => Directory.Exists(p) ? InFolder(p, format.Pattern) : [One(p, call)])]), map);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("A file or folder of the import cannot be read: access is denied, or the file system refuses it.");
        }
    }

    private static IEnumerable<Found> InFolder(string folder, string pattern) =>
        InputFile.In(folder, pattern).Select(f => new { f.Name, Path = Path.GetFullPath(Path.Combine(folder, f.Name)) })
            .Select(f => new Found(f.Name, f.Path, () => Files.Open("input", f.Path)));

    private static Found One(string path, Call call)
    {
        byte[] bytes = Files.Bytes("input", path, call);
        return new(path == "-" ? "standard-input" : Path.GetFileName(path), path == "-" ? path : Path.GetFullPath(path), () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>Each file once. Those that would be cited by one name are named from the folder that all of them have in common.</summary>
    private static IReadOnlyList<InputFile> Named(IReadOnlyList<Found> found)
    {
        Found[] files = [.. found.GroupBy(f => f.Path).Select(g => g.OrderByDescending(f => f.Name.Length).ThenBy(f => f.Name, StringComparer.Ordinal).First())];
        HashSet<string> shared = [.. files.GroupBy(f => f.Name).Where(g => g.Count() > 1).Select(g => g.Key)];
        string common = CommonFolder([.. files.Where(f => shared.Contains(f.Name)).Select(f => f.Path)]);
        return [.. files.Select(f => InputFile.Of(shared.Contains(f.Name) ? Path.GetRelativePath(common, f.Path) : f.Name, f.Open))];
    }

    private static string CommonFolder(IReadOnlyList<string> paths)
    {
        string folder = paths.Count > 0 ? Path.GetDirectoryName(paths[0]) ?? "" : "";
        while (!paths.All(p => p.StartsWith(Opened(folder), StringComparison.Ordinal)) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        return folder;
    }

    private static string Opened(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
