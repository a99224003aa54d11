using Summit.Domain.Importers;

namespace Summit.Domain.Tool;

/// <summary>The files of an import, from files, folders and standard input.</summary>
internal sealed class ImportFiles
{
    private readonly IReadOnlyList<InputFile> files;
    private readonly HashSet<string> named;

    /// <summary>Each file once. Those that would be cited by one name are named from the folder that all of them have in common.</summary>
    private ImportFiles(IReadOnlyList<Found> found)
    {
        Found[] each = [.. found.GroupBy(f => f.Path).Select(g => g.OrderByDescending(f => f.Name.Length).ThenBy(f => f.Name, StringComparer.Ordinal).First())];
        HashSet<string> shared = [.. each.GroupBy(f => f.Name).Where(g => g.Count() > 1).Select(g => g.Key)];
        string common = CommonFolder([.. each.Where(f => shared.Contains(f.Name)).Select(f => f.Path)]);
        HashSet<string> asked = [.. found.Where(f => !f.IsOfFolder).Select(f => f.Path)];
        (InputFile File, bool IsNamed)[] inputs = [.. each.Select(f => (InputFile.Of(shared.Contains(f.Name) ? Path.GetRelativePath(common, f.Path) : f.Name, f.Open), asked.Contains(f.Path)))];
        (files, named) = ([.. inputs.Select(i => i.File)], [.. inputs.Where(i => i.IsNamed).Select(i => i.File.Name)]);
    }

    private sealed record Found(string Name, string Path, bool IsOfFolder, Func<Stream> Open);

    /// <summary>The files that paths name; of a folder all that fit a pattern, in any of its folders.</summary>
    /// <exception cref="UsageException">A path is neither a file nor a folder, or cannot be read.</exception>
    public static ImportFiles Of(IReadOnlyList<string> paths, string pattern, Call call) =>
        Read(() => new ImportFiles([.. paths.SelectMany(p => Directory.Exists(p) ? InFolder(p, pattern) : [One(p, call)])]));

    /// <summary>What a format makes of them.</summary>
    /// <exception cref="UsageException">A file cannot be read, or the column map is missing or broken.</exception>
    public Imported Read(ImportFormat format, string? map) => Read(() => format.Read(files, map));

    /// <summary>Whether a finding tells of something that was left out. A folder may have files of other kinds: only one that was named is missed.</summary>
    public bool Misses(ImportFinding finding) => finding.LeavesOut && (finding.Problem != ImportProblem.OtherFile || named.Contains(finding.Where.File));

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("A file or folder of the import cannot be read: access is denied, or the file system refuses it.");
        }
    }

    private static IEnumerable<Found> InFolder(string folder, string pattern) =>
        InputFile.In(folder, pattern).Select(f => new { f.Name, Path = Path.GetFullPath(Path.Combine(folder, f.Name)) })
            .Select(f => new Found(f.Name, f.Path, IsOfFolder: true, () => Files.Open("input", f.Path)));

    private static Found One(string path, Call call)
    {
        byte[] bytes = Files.Bytes("input", path, call);
        (string name, string full) = path == "-" ? ("standard-input", path) : (Path.GetFileName(path), Path.GetFullPath(path));
        return new(name, full, IsOfFolder: false, () => new MemoryStream(bytes, writable: false));
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
