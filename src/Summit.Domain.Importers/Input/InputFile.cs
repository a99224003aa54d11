namespace Summit.Domain.Importers;

/// <summary>A file to import: a name for citations and reports, and a way to open it.</summary>
/// <remarks>The file is opened when it is read, and may be opened twice. Equality is that of references.</remarks>
public sealed class InputFile
{
    private readonly Func<Stream> open;

    private InputFile(string name, Func<Stream> open) => (Name, this.open) = (name, open);

    /// <summary>The name under which the file is cited, with a slash between its parts.</summary>
    public string Name { get; }

    /// <summary>A file that is opened by a function, from its first byte each time.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public static InputFile Of(string name, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(open);
        return new(name.Replace('\\', '/'), open);
    }

    /// <summary>A file whose bytes are at hand.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public static InputFile Of(string name, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Of(name, () => new MemoryStream(bytes, writable: false));
    }

    /// <summary>A text as a file in UTF-8.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static InputFile Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(name, System.Text.Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A file on the disk, cited by its own name without its folder.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is blank or ends with a separator.</exception>
    public static InputFile At(string path) => Of(Path.GetFileName(path), () => File.OpenRead(path));

    /// <summary>The files of a folder and of all folders in it, cited by their paths from that folder, in the order of these.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="pattern">Which files, such as <c>*.xml</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    public static IReadOnlyList<InputFile> In(string folder, string pattern = "*.xml") =>
        [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(p => Of(Path.GetRelativePath(folder, p), () => File.OpenRead(p)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Opens the file at its first byte.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be read.</exception>
    public Stream Open() => open();

    /// <summary>All bytes of the file.</summary>
    internal byte[] Bytes()
    {
        using Stream stream = Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
