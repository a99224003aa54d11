namespace Summit.Domain.Tool;

/// <summary>What somebody may have meant.</summary>
internal static class Nearest
{
    private const int Longest = 64;

    /// <summary>The known word that is nearest to a given one; null when none is near.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(k => (Distance(k, given), SameLetters(k, given) ? 0 : 1));
        return nearest is not null && Distance(nearest, given) <= Math.Max(1, Math.Min(nearest.Length, given.Length) / 3) ? nearest : null;
    }

    /// <summary>The end of a sentence that refuses a word: a suggestion where one is near.</summary>
    public static string Hint(string given, IEnumerable<string> known) => To(given, known) is { } name ? $"; did you mean '{name}'?" : ".";

    /// <summary>How many slips part two words: a letter inserted, left out or changed, or two neighbours swapped; case does not count. Long words are cut.</summary>
    public static int Distance(string one, string other)
    {
        ReadOnlySpan<char> a = one.AsSpan(0, Math.Min(one.Length, Longest));
        ReadOnlySpan<char> b = other.AsSpan(0, Math.Min(other.Length, Longest));
        int[,] slips = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    slips[i, j] = i + j;
                    continue;
                }

                int least = Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1;
                least = Math.Min(least, slips[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                bool swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
                slips[i, j] = swapped ? Math.Min(least, slips[i - 2, j - 2] + 1) : least;
            }
        }

        return slips[a.Length, b.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    // Of equally near words, the one with all letters in another order is what fingers meant.
    private static bool SameLetters(string one, string other) =>
        one.Length == other.Length && one.ToLowerInvariant().Order().SequenceEqual(other.ToLowerInvariant().Order());
}
