using NodaTime.Text;

namespace Summit.Domain.Tool;

/// <summary>A range of days in English; an end that is null is unbounded.</summary>
internal readonly record struct DayRange(LocalDate? First, LocalDate? Last)
{
    /// <summary>Whether neither end is bounded.</summary>
    public bool IsUnknown => First is null && Last is null;

    private bool IsWholeYear => First is { Month: 1, Day: 1 } first && Last is { Month: 12, Day: 31 } last && first.Year == last.Year;

    private bool IsWholeMonth => First is { Day: 1 } first && Last == first.PlusMonths(1).PlusDays(-1);

    /// <summary>A day with the name of its month: "6 May 2025".</summary>
    public static string Day(LocalDate day) => $"{DayAndMonth(day)} {Year(day)}";

    /// <summary>Two days with what they share said once: "6 or 7 May 2025".</summary>
    public static string Pair(LocalDate first, string word, LocalDate last) =>
        first.Year != last.Year ? $"{Day(first)} {word} {Day(last)}"
        : first.Month != last.Month ? $"{DayAndMonth(first)} {word} {Day(last)}"
        : $"{first.Day} {word} {Day(last)}";

    /// <summary>As the only day that is spoken of: "6 May 2025", "6 or 7 May 2025", "in 2018", "between 3 and 9 May 2025", "9 May 2025 or later".</summary>
    public override string ToString() => (First, Last) switch
    {
        (null, null) => "not known",
        (null, { } last) => $"{Day(last)} or earlier",
        ({ } first, null) => $"{Day(first)} or later",
        ({ } first, { } last) => IsWholeYear || IsWholeMonth ? $"in {Within(withYear: true)}"
            : last <= first.PlusDays(1) ? Within(withYear: true)
            : $"between {Pair(first, "and", last)}",
    };

    /// <summary>As one of two ends: "6 or 7 May", "2018", "3–9 May 2025".</summary>
    /// <param name="withYear">Whether the year is said; else it is said by what follows.</param>
    public string Within(bool withYear)
    {
        if (First is not { } first || Last is not { } last)
        {
            return ToString();
        }

        string text = IsWholeYear ? Year(first)
            : IsWholeMonth ? $"{Month(first)} {Year(first)}"
            : first == last ? Day(first)
            : last == first.PlusDays(1) ? Pair(first, "or", last)
            : first.Year == last.Year && first.Month == last.Month ? $"{first.Day}–{Day(last)}"
            : Pair(first, "–", last);
        return withYear || IsWholeYear ? text : text[..^(Year(last).Length + 1)];
    }

    private static string DayAndMonth(LocalDate day) => $"{day.Day} {Month(day)}";

    private static string Month(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("MMMM").Format(day);

    private static string Year(LocalDate day) => day.Year > 0 ? $"{day.Year}" : $"{1 - day.Year} BCE";
}
