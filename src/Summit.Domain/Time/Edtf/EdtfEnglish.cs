using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>Values in English, the same under every culture.</summary>
internal static class EdtfEnglish
{
    public static string Text(Edtf value)
    {
        switch (value.Kind)
        {
            case EdtfKind.NotRecorded:
                return "";
            case EdtfKind.Date or EdtfKind.Season:
                return DateEnglish.Text(value.Form, ", ", "");
            case EdtfKind.Interval:
                return Interval(value.Node!.Start, value.Node.End);
            case EdtfKind.OneOf or EdtfKind.AllOf:
                return Set(value.Node!.Items, value.Kind == EdtfKind.OneOf);
            default:
                return Term(value.Node!.Start);
        }
    }

    private static string Interval(EdtfTerm start, EdtfTerm end)
    {
        string from = start.Kind switch
        {
            TermKind.Open => "without a beginning",
            TermKind.Unknown => "from an unknown start",
            _ => $"from {Term(start)}",
        };
        return end.Kind switch
        {
            TermKind.Open => $"{from}, still open",
            TermKind.Unknown => $"{from}{Comma(start)} to an unknown end",
            _ => $"{from}{Comma(start)} to {Term(end)}",
        };
    }

    private static string Comma(EdtfTerm start) => start.Kind == TermKind.Open ? "," : "";

    private static string Set(EdtfItem[] items, bool isChoice)
    {
        string word = isChoice ? "or" : "and";
        string? tail = SharedTail(items);
        string[] words = [.. items.Select(i => tail is null ? Item(i, isChoice) : DateEnglish.Head(i.From.Date))];
        string list = words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} {word} {words[^1]}";
        return tail is null ? list : $"{list} {tail}";
    }

    /// <summary>The month and year that plain days share, or the year that plain months share, so that it is said once.</summary>
    private static string? SharedTail(EdtfItem[] items)
    {
        DateForm first = items[0].From.Date;
        bool isPlain = items.Length > 1 && Array.TrueForAll(items, i => !i.IsRange && i.From.Kind == TermKind.Date && !i.From.Date.IsMasked
            && !i.From.Date.IsSeason && i.From.Date.AnyQualifier == EdtfQualifier.None && i.From.Date.Parts == first.Parts);
        bool isShared = isPlain && first.Parts > 1 && Array.TrueForAll(items, i => i.From.Date.Year == first.Year && (first.Parts == 2 || i.From.Date.Month == first.Month));
        return isShared ? DateEnglish.Tail(first) : null;
    }

    private static string Item(EdtfItem item, bool isChoice) => (item.IsRange, item.From.IsDated, item.To.IsDated) switch
    {
        (false, _, _) => Term(item.From),
        (_, true, true) => $"{Term(item.From)} to {Term(item.To)}",
        (_, true, _) => isChoice ? $"{Term(item.From)} or later" : $"all from {Term(item.From)} on",
        _ => isChoice ? $"{Term(item.To)} or earlier" : $"all up to {Term(item.To)}",
    };

    private static string Term(EdtfTerm term) => term.Kind switch
    {
        TermKind.Year => Year(term.Year!),
        TermKind.DateTime => $"{DateEnglish.Text(term.Date, ", ", "")}, {Time(term.Time)}",
        _ => DateEnglish.Text(term.Date, " (", ")"),
    };

    private static string Year(LongYear year)
    {
        if (year.IsHuge)
        {
            return Qualified($"the year written {year.Number()}", year.Qualifier);
        }

        (Int128 first, Int128 last) = year.Range();
        return first == last
            ? Qualified($"the year {DateEnglish.Year(year.Value)}", year.Qualifier)
            : $"some year between {DateEnglish.Year(first)} and {DateEnglish.Year(last)}, about {DateEnglish.Year(year.Value)}";
    }

    private static string Qualified(string year, EdtfQualifier qualifier) =>
        qualifier == EdtfQualifier.None ? year : $"{year}, {DateEnglish.Whole(qualifier)}";

    private static string Time(TimeForm time)
    {
        int second = time.Second;
        string clock = string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
        int shift = Math.Abs(time.ShiftMinutes);
        char sign = time.ShiftMinutes < 0 ? '-' : '+';
        return time.Shift switch
        {
            ShiftForm.None => clock,
            _ when shift == 0 => $"{clock} UTC",
            _ => string.Create(CultureInfo.InvariantCulture, $"{clock} UTC{sign}{shift / 60:00}:{shift % 60:00}"),
        };
    }
}
