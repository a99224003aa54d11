using System.Collections.Frozen;

namespace Summit.Domain.Importers;

/// <summary>One file of the Office of the Historian, and how it is cited.</summary>
/// <param name="Name">Its name as given.</param>
/// <param name="Source">Which source it belongs to.</param>
/// <param name="Cited">Its name within the repository, as far as the name as given tells it.</param>
internal sealed record HistorianFile(string Name, SourceId Source, string Cited)
{
    private static readonly FrozenDictionary<string, (string Repository, string[] Records)> Kinds = new Dictionary<string, (string, string[])>
    {
        ["trips"] = ("travels", ["trip"]),
        ["presidents"] = ("travels", ["president"]),
        ["visits"] = ("visits", ["visit"]),
        ["person"] = ("pocom", []),
        ["principal-position"] = ("pocom", ["principal"]),
        ["country-mission"] = ("pocom", ["chief"]),
        ["org-mission"] = ("pocom", ["chief"]),
        ["role"] = ("pocom", []),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The root elements that are read, each with its record elements.</summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> Roots { get; } =
        Kinds.ToFrozenDictionary(k => k.Key, IReadOnlyList<string> (k) => k.Value.Records, StringComparer.Ordinal);

    public static HistorianFile Of(string name, string root)
    {
        string repository = Kinds[root].Repository;
        int at = $"/{name}".LastIndexOf($"/{repository}/", StringComparison.Ordinal);
        return new(name, $"hs-{repository}", at < 0 ? name : name[(at + repository.Length + 1)..]);
    }

    public InputPlace Place(XmlRecord record, string element) => new(Name, element, record.Line > 0 ? record.Line : null);

    /// <summary>The place of an element in a citation.</summary>
    public string Locator(string element) => $"{Cited}, {element}";
}
