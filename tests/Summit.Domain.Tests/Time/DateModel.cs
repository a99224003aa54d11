namespace Summit.Domain.Tests;

/// <summary>Which days a date's text admits, found by trying every day of every year whose digits fit.</summary>
internal static class DateModel
{
    /// <param name="text">A year, month or day with or without unspecified digits, without qualifiers.</param>
    public static List<LocalDate> Days(string text)
    {
        bool isNegative = text[0] == '-';
        string[] parts = (isNegative ? text[1..] : text).Split('-');
        List<LocalDate> days = [];
        for (int size = 9998; size >= 1 && isNegative; size--)
        {
            AddYear(days, parts, -size);
        }

        for (int year = 0; year <= 9999 && !isNegative; year++)
        {
            AddYear(days, parts, year);
        }

        return days;
    }

    private static void AddYear(List<LocalDate> days, string[] parts, int year)
    {
        if (!Fits(Math.Abs(year), parts[0], 4))
        {
            return;
        }

        for (int month = 1; month <= 12; month++)
        {
            for (int day = 1; day <= CalendarSystem.Iso.GetDaysInMonth(year, month); day++)
            {
                if ((parts.Length < 2 || Fits(month, parts[1], 2)) && (parts.Length < 3 || Fits(day, parts[2], 2)))
                {
                    days.Add(new LocalDate(year, month, day));
                }
            }
        }
    }

    private static bool Fits(int number, string digits, int count)
    {
        for (int i = count - 1; i >= 0; i--, number /= 10)
        {
            if (digits[i] != 'X' && digits[i] - '0' != number % 10)
            {
                return false;
            }
        }

        return number == 0;
    }
}
