namespace Summit.Domain.Importers;

/// <summary>One record element of an XML file: its fields by their paths, as texts with single spaces.</summary>
internal sealed class XmlRecord(string kind, string section, long line)
{
    private readonly List<(string Path, string Value)> fields = [];
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>The name of the element.</summary>
    public string Kind { get; } = kind;

    /// <summary>The name of the element in which it stands; empty for the root.</summary>
    public string Section { get; } = section;

    public long Line { get; } = line;

    /// <summary>The first field with a path that is not empty; an empty text where there is none.</summary>
    public string Take(string path) => TakeAll(path).FirstOrDefault() ?? "";

    /// <summary>All fields with a path that are not empty.</summary>
    public IEnumerable<string> TakeAll(string path)
    {
        read.Add(path);
        foreach ((string name, string value) in fields)
        {
            if (value.Length > 0 && name == path)
            {
                yield return value;
            }
        }
    }

    /// <summary>The paths of fields that are not empty and that nobody took.</summary>
    public IEnumerable<string> Left() => fields.Where(f => f.Value.Length > 0 && !read.Contains(f.Path)).Select(f => f.Path).Distinct();

    public void Add(string path, string value) => fields.Add((path, value));
}
