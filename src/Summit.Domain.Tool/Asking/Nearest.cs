namespace Summit.Domain.Tool;

/// <summary>What somebody may have meant.</summary>
internal static class Nearest
{
    private const int Longest = 64;

    /// <summary>The known word that is nearest to a given one; null when none is near.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(k => Distance(k, given));
        return nearest is not null && Distance(nearest, given) <= Math.Max(1, Math.Min(nearest.Length, given.Length) / 3) ? nearest : null;
    }

    /// <summary>How many letters have to be inserted, left out or changed; case does not count. Long words are cut.</summary>
    public static int Distance(string one, string other)
    {
        ReadOnlySpan<char> a = one.AsSpan(0, Math.Min(one.Length, Longest));
        ReadOnlySpan<char> b = other.AsSpan(0, Math.Min(other.Length, Longest));
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + change));
            }
        }

        return row[b.Length];
    }
}
