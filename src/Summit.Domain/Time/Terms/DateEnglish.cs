using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>One date or season in English.</summary>
internal static class DateEnglish
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Parts = ["year", "month", "day"];

    /// <summary>The date, and its qualifier between two marks.</summary>
    public static string Text(DateForm form, string before, string after)
    {
        EdtfQualifier any = form.AnyQualifier;
        bool isWhole = true;
        for (int part = 0; part < form.Parts; part++)
        {
            isWhole &= form.QualifierOf(part) == any;
        }

        string date = form.IsMasked ? Masked(form) : Plain(form);
        return any == EdtfQualifier.None ? date
            : isWhole ? $"{date}{before}{Whole(any)}{after}"
            : $"{date} ({string.Join(", ", QualifiedParts(form))})";
    }

    /// <summary>What stands before the part that several dates share: the day's number or the month's name.</summary>
    public static string Head(DateForm form) => form.Day is { } day ? Number(day) : Months[form.Month!.Value - 1];

    /// <summary>What several days or months share.</summary>
    public static string Tail(DateForm form) => form.Day is null ? Year(form.Year!.Value) : $"{Months[form.Month!.Value - 1]} {Year(form.Year!.Value)}";

    private static string Plain(DateForm form)
    {
        string year = Year(form.Year!.Value);
        return form.Season is { } season ? Seasons.English(season, year)
            : form.MonthDigits == 0 ? year
            : $"{Head(form)} {Tail(form)}";
    }

    private static string Masked(DateForm form)
    {
        if (form.Parts == 2 && form.Year is { } known && form.MonthDigits != 0xFF)
        {
            return $"{SomeMonth(form)} {Year(known)}";
        }

        bool anyMonth = form.MonthDigits is 0 or 0xFF;
        bool anyDay = form.DayDigits is 0 or 0xFF;
        bool isSimple = (anyMonth || form.Month is not null) && (anyDay || form.Day is not null) && IsMaskedAtEnd(form.YearDigits);
        if (!isSimple)
        {
            return $"some {Unit(form)} written {Written(form)}, {Range(form)}";
        }

        string year = MaskedYear(form);
        string month = form.Month is { } number ? Months[number - 1] : "";
        string within = month.Length == 0 ? year : $"{month} {(DateForm.HasMask(form.YearDigits, 4) ? "of " : "")}{year}";
        return form.Parts switch
        {
            1 => year,
            2 => month.Length == 0 ? $"some month of {year}" : within,
            _ when form.Day is null => $"some day in {within}",
            _ => month.Length == 0 ? $"day {Number(form.Day!.Value)} of some month of {year}" : $"{Number(form.Day!.Value)} {within}",
        };
    }

    /// <summary><c>October, November or December</c>, or <c>some month from January to September</c>.</summary>
    private static string SomeMonth(DateForm form)
    {
        string[] months = [.. Months.Where((_, i) => form.AdmitsMonth(i + 1))];
        return months.Length == 1 ? months[0]
            : months.Length <= 3 ? $"{string.Join(", ", months[..^1])} or {months[^1]}"
            : $"some month from {months[0]} to {months[^1]}";
    }

    private static bool IsMaskedAtEnd(int yearDigits)
    {
        while ((yearDigits & 0xF) == DateForm.Unspecified)
        {
            yearDigits >>= 4;
        }

        return !DateForm.HasMask(yearDigits, 4);
    }

    private static string MaskedYear(DateForm form)
    {
        if (form.Year is { } year)
        {
            return Year(year);
        }

        if (form.YearDigits == 0xFFFF && !form.IsNegative)
        {
            return "an unspecified year";
        }

        (int least, int most) = form.YearSizes();
        (int first, int last) = form.IsNegative ? (-most, -Math.Max(least, 1)) : (least, most);
        return $"some year between {Year(first)} and {Year(last)}";
    }

    private static string Unit(DateForm form) => Parts[form.Parts - 1];

    private static string Written(DateForm form)
    {
        Span<char> text = stackalloc char[EdtfWriter.MaxDateLength];
        return text[..EdtfWriter.Write(form.Unqualified(), text)].ToString();
    }

    private static string Range(DateForm form)
    {
        DateDays.TryRange(form, out int first, out int last);
        return first == last ? Shown(first, form.Parts) : $"from {Shown(first, form.Parts)} to {Shown(last, form.Parts)}";
    }

    private static string Shown(int number, int parts)
    {
        (int year, int month, int day) = Civil.DateOf(number);
        return Plain(DateForm.OfNumbers(year, parts > 1 ? month : 0, parts > 2 ? day : 0));
    }

    /// <summary>Each qualifier with its parts: <c>year uncertain</c>, <c>month and day approximate</c>.</summary>
    private static IEnumerable<string> QualifiedParts(DateForm form) =>
        Enumerable.Range(0, form.Parts).Where(p => form.QualifierOf(p) != EdtfQualifier.None).GroupBy(form.QualifierOf, p => Parts[p])
            .Select(g => $"{string.Join(" and ", g)} {Part(g.Key)}");

    public static string Whole(EdtfQualifier qualifier) => qualifier == EdtfQualifier.Approximate ? "approximately" : Part(qualifier);

    private static string Part(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "uncertain",
        EdtfQualifier.Approximate => "approximate",
        _ => "uncertain and approximate",
    };

    /// <summary>Years before 1000 say their era, so that 45 is not taken for 1945; year 0 is 1 BCE.</summary>
    public static string Year(Int128 year) =>
        year <= 0 ? $"{Number(1 - year)} BCE"
        : year < 1000 ? $"{Number(year)} CE"
        : Number(year);

    private static string Number(Int128 number) => number.ToString(CultureInfo.InvariantCulture);
}
