using System.Collections.Frozen;
using System.Text;

namespace Summit.Domain.Importers;

/// <summary>Latin, Greek and Cyrillic letters without their marks, by a table of the package.</summary>
/// <remarks>The platform decomposes letters only where it has its data, and ids are made of folded names: they are the same everywhere.</remarks>
internal static class Letters
{
    private static readonly FrozenDictionary<Rune, Rune> Bare = OwnTable.Read("letters.tsv")
        .SelectMany(row => row["marked"].EnumerateRunes().Select(marked => KeyValuePair.Create(marked, Rune.GetRuneAt(row["letter"], 0))))
        .ToFrozenDictionary();

    /// <summary>A letter in lower case without its marks.</summary>
    public static Rune Folded(Rune letter)
    {
        Rune lower = Rune.ToLowerInvariant(letter);
        return Bare.GetValueOrDefault(lower, lower);
    }
}
