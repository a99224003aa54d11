using System.Collections.Frozen;

namespace Summit.Domain.Importers;

/// <summary>A table from words of a source to words of ours. Phrases of several words have single spaces.</summary>
/// <remarks>Immutable; upper and lower case count. Equality is that of references.</remarks>
public sealed class Lookup
{
    private readonly FrozenDictionary<string, string> pairs;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    private Lookup(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        this.pairs = pairs.ToFrozenDictionary(StringComparer.Ordinal);
        bySpan = this.pairs.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = this.pairs.Keys.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>A table without entries.</summary>
    public static Lookup Empty { get; } = new([]);

    /// <summary>The words of the source that the table knows, in ordinal order.</summary>
    public IReadOnlyList<string> Keys => [.. pairs.Keys.Order(StringComparer.Ordinal)];

    /// <summary>How many words the longest phrase has.</summary>
    internal int Words { get; }

    /// <summary>A table of pairs. Of two for one word the later counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> or one of its texts is null.</exception>
    public static Lookup Of(params IReadOnlyList<(string From, string To)> pairs) => Empty.With(pairs);

    /// <summary>The same table with more pairs, which go before those that it has.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> or one of its texts is null.</exception>
    public Lookup With(params IReadOnlyList<(string From, string To)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        Dictionary<string, string> all = new(this.pairs, StringComparer.Ordinal);
        foreach ((string from, string to) in pairs)
        {
            ArgumentNullException.ThrowIfNull(from, nameof(pairs));
            all[from] = to ?? throw new ArgumentNullException(nameof(pairs));
        }

        return new(all);
    }

    /// <summary>What a word of the source is in ours; null where the table does not know it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public string? Find(string word) => pairs.GetValueOrDefault(word);

    internal string? Find(ReadOnlySpan<char> word) => bySpan.TryGetValue(word, out string? found) ? found : null;
}
