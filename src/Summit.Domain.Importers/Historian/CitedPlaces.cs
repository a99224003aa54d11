using System.Collections;

namespace Summit.Domain.Importers;

/// <summary>The places that tell of a record that many elements share: of each file the first by its words.</summary>
internal sealed class CitedPlaces : IEnumerable<(SourceId Source, string Locator)>
{
    private readonly SortedDictionary<(SourceId Source, string File), string> elements = [];

    public void Add(SourceId source, string file, string element)
    {
        if (!elements.TryGetValue((source, file), out string? had) || string.CompareOrdinal(element, had) < 0)
        {
            elements[(source, file)] = element;
        }
    }

    public IEnumerator<(SourceId Source, string Locator)> GetEnumerator() => elements.Select(e => (e.Key.Source, $"{e.Key.File}, {e.Value}")).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
