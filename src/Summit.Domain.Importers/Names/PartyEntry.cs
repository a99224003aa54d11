using System.Collections.Frozen;

namespace Summit.Domain.Importers;

/// <summary>One party as a table of names and codes knows it.</summary>
/// <remarks>Equality is that of references.</remarks>
public sealed class PartyEntry
{
    private static readonly FrozenDictionary<string, IReadOnlyList<string>> NoCodes = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    private FrozenDictionary<string, IReadOnlyList<string>> codes = NoCodes;

    private PartyEntry(Party party) => Party = party;

    /// <summary>The record of the party, with its names, the one to show first, and its codes as identifiers.</summary>
    public Party Party { get; private init; }

    /// <summary>The adjectives by which texts tell that somebody is of the party, such as <c>French</c>.</summary>
    public IReadOnlyList<string> Adjectives { get; private init; } = [];

    /// <summary>An entry for a party that is found by its id and its names.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static PartyEntry Of(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return new(party);
    }

    /// <summary>The same entry with codes of a scheme, the one to write first. They take the place of those that it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public PartyEntry Coded(string scheme, params IReadOnlyList<string> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(scheme);
        ArgumentNullException.ThrowIfNull(values);
        return new(Party)
        {
            Adjectives = Adjectives,
            codes = codes.Where(c => c.Key != scheme).Append(new(scheme, [.. values])).ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>The same entry with adjectives. They take the place of those that it had.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="adjectives"/> is null.</exception>
    public PartyEntry Called(params IReadOnlyList<string> adjectives)
    {
        ArgumentNullException.ThrowIfNull(adjectives);
        return new(Party) { Adjectives = [.. adjectives], codes = codes };
    }

    /// <summary>The codes in a scheme, the one to write first; empty where there is none.</summary>
    public IReadOnlyList<string> CodesIn(string scheme) => codes.GetValueOrDefault(scheme, []);

    /// <summary>The same entry with another record of its party.</summary>
    internal PartyEntry For(Party party) => new(party) { Adjectives = Adjectives, codes = codes };

    /// <summary>The schemes in which the party has a code.</summary>
    internal IEnumerable<string> Schemes => codes.Keys;

    /// <summary>The party's id and title.</summary>
    public override string ToString() => Party.ToString();
}
