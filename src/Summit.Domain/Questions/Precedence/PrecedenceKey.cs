namespace Summit.Domain;

/// <summary>What orders of precedence compare.</summary>
internal static class PrecedenceKey
{
    /// <summary>The name in general use in a language: with this very tag, else with one that extends it; null if there is none.</summary>
    public static string? NameIn(IReadOnlyList<Name>? names, string language)
    {
        Name[] general = [.. (names ?? []).Where(n => !n.UsedBy.IsRecorded)];
        return (general.FirstOrDefault(n => n.Language.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? general.FirstOrDefault(n => n.Language.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)))?.Text;
    }

    /// <summary>Names letter by letter, and no name after all of them.</summary>
    public static int Names(string? x, string? y) => x is null ? (y is null ? 0 : 1) : y is null ? -1 : Texts(x, y);

    public static int Texts(string x, string y) => string.CompareOrdinal(x, y);

    /// <summary>Earliest possible start, then latest possible start.</summary>
    public static int Starts(DayBounds x, DayBounds y) => First(EarliestStart(x).CompareTo(EarliestStart(y)), x.StartMax.CompareTo(y.StartMax));

    /// <summary>Everything that a representative shows besides band, person and office.</summary>
    public static int Rest(Representative x, Representative y) => First(
        Texts(x.Role.Value, y.Role.Value),
        Texts(x.Presence.Value, y.Presence.Value),
        Texts(x.When.ToString(), y.When.ToString()),
        Texts(x.Band.Value, y.Band.Value),
        Texts(string.Join(' ', x.Portfolios), string.Join(' ', y.Portfolios)),
        x.OnBehalfOf.CompareTo(y.OnBehalfOf),
        Texts(x.Capacity, y.Capacity));

    /// <summary>The first comparison that tells two values apart.</summary>
    public static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (int comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }

    // No earliest day, yet not surely before every day: nothing is known that would give it a place before others.
    private static int EarliestStart(DayBounds span) => span.StartMin == DayNumber.BeforeAll && !span.StartsOpen ? DayNumber.AfterAll : span.StartMin;
}
