namespace Summit.Domain;

/// <summary>Which known word is meant by one that is not known: so that a misspelling is never silent.</summary>
internal static class Spelling
{
    private const int FarthestWord = 3;

    /// <summary>The nearest of the known words, if no more than a third of its letters are wrong; else null.</summary>
    public static string? Nearest(string given, IEnumerable<string> known) => known
        .Select(k => (Word: k, Far: Distance(k, given)))
        .Where(k => k.Far <= Math.Min(FarthestWord, (k.Word.Length + 2) / 3))
        .OrderBy(k => k.Far)
        .Select(k => k.Word)
        .FirstOrDefault();

    // Edit distance of insertions, deletions and substitutions; long words are cut, since only near ones are named.
    private static int Distance(string known, string given)
    {
        ReadOnlySpan<char> text = given.AsSpan(0, Math.Min(given.Length, (2 * known.Length) + FarthestWord));
        int[] row = [.. Enumerable.Range(0, text.Length + 1)];
        for (int i = 1; i <= known.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= text.Length; j++)
            {
                int cost = char.ToLowerInvariant(known[i - 1]) == char.ToLowerInvariant(text[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[text.Length];
    }
}
