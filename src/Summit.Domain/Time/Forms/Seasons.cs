namespace Summit.Domain.Time;

/// <summary>The months of the sub-year groupings 21 to 41.</summary>
/// <remarks>
/// Seasons are the meteorological ones, whole months, and belong to the year in which they begin: winter 2001 is December 2001
/// to February 2002. Seasons 21 to 24, which name no hemisphere, are read as the northern ones; a southern one has its own number.
/// </remarks>
internal static class Seasons
{
    public const int First = 21;
    public const int LastOfLevel1 = 24;
    public const int Last = 41;

    private static readonly string[] Names = ["spring", "summer", "autumn", "winter"];

    public static (int StartMonth, int Months) MonthsOf(int season) => season switch
    {
        <= 24 => (3 + (3 * (season - 21)), 3),
        <= 28 => (3 + (3 * (season - 25)), 3),
        <= 30 => (9 + (3 * (season - 29)), 3),
        <= 32 => (3 + (3 * (season - 31)), 3),
        <= 36 => (1 + (3 * (season - 33)), 3),
        <= 39 => (1 + (4 * (season - 37)), 4),
        _ => (1 + (6 * (season - 40)), 6),
    };

    /// <summary>The season of a year in English: <c>spring 2001</c>, <c>the first quarter of 2001</c>.</summary>
    public static string English(int season, string year) => season switch
    {
        <= 24 => $"{Names[season - 21]} {year}",
        <= 28 => $"{Names[season - 25]} {year} (northern hemisphere)",
        <= 32 => $"{Names[season - 29]} {year} (southern hemisphere)",
        <= 36 => $"the {Ordinal(season - 33)} quarter of {year}",
        <= 39 => $"the {Ordinal(season - 37)} four months of {year}",
        _ => $"the {Ordinal(season - 40)} half of {year}",
    };

    private static string Ordinal(int index) => index switch
    {
        0 => "first",
        1 => "second",
        2 => "third",
        _ => "fourth",
    };
}
