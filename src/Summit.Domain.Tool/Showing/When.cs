namespace Summit.Domain.Tool;

/// <summary>Days for people. A plain day stays in ISO form, because it stands in a column or beside other ISO days; everything else is said in words.</summary>
internal static class When
{
    /// <summary>Bounds of days: <c>2025-05-10</c>, "6 or 7 May 2025", "from 6 or 7 May to 9 or 10 May 2025", "until 1 September 2025, start not known".</summary>
    public static string Of(DayBounds days)
    {
        (DayRange start, DayRange end) = (new(days.EarliestStart, days.LatestStart), new(days.EarliestEnd, days.LatestEnd));
        return Of(start, end, days.StartsOpen, days.EndsOpen);
    }

    /// <summary>One unknown day between two days.</summary>
    public static string Between(LocalDate? first, LocalDate? last) => One(new(first, last));

    /// <summary>A date of a record.</summary>
    public static string Of(Edtf date) => Texts.TryDay(date.ToString(), out _) ? date.ToString() : date.ToEnglish();

    /// <summary>A text of a record: a date in words, or what is in bounds as the library writes them; anything else as it is.</summary>
    public static string OfText(string text)
    {
        string[] ends = text.Split('/');
        if (ends.Length <= 2 && Range(ends[0]) is { } start && Range(ends[^1]) is { } end)
        {
            return Of(start, end, ends[0] == "-∞", ends[^1] == "∞");
        }

        return Edtf.TryParse(text, out Edtf date) ? Of(date) : text;
    }

    private static string Of(DayRange start, DayRange end, bool startsOpen, bool endsOpen)
    {
        if (start == end && !startsOpen && !endsOpen)
        {
            return One(start);
        }

        // What only follows from the other end tells nothing.
        bool startUnknown = start.First is null && (start.Last is null || start.Last == end.Last);
        bool endUnknown = end.Last is null && (end.First is null || end.First == start.First);
        return (startsOpen, startUnknown, endsOpen, endUnknown) switch
        {
            (true, _, true, _) => "always",
            (_, true, true, _) => "start not known, not over",
            (true, _, _, true) or (_, true, _, true) => "not known",
            (_, _, true, _) => $"since {start.Within(withYear: true)}",
            (_, _, _, true) => $"from {start.Within(withYear: true)}, end not known",
            (true, _, _, _) => $"until {end.Within(withYear: true)}",
            (_, true, _, _) => $"until {end.Within(withYear: true)}, start not known",
            _ when IsDay(start) && IsDay(end) => DayRange.Pair(start.First!.Value, "to", end.Last!.Value),
            _ => $"from {start.Within(start.First is null || start.First.Value.Year != end.Last?.Year)} to {end.Within(withYear: true)}",
        };
    }

    private static bool IsDay(DayRange range) => range.First is not null && range.First == range.Last;

    private static string One(DayRange range) => IsDay(range) ? Texts.Iso(range.First!.Value) : range.ToString();

    private static DayRange? Range(string text)
    {
        string[] ends = text.Split("..");
        return ends.Length <= 2 && TryEnd(ends[0], out LocalDate? first) && TryEnd(ends[^1], out LocalDate? last) ? new(first, last) : null;
    }

    private static bool TryEnd(string text, out LocalDate? day)
    {
        day = Texts.TryDay(text, out LocalDate known) ? known : null;
        return day is not null || text is "∞" or "-∞";
    }
}
