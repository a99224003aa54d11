namespace Summit.Domain.Time;

/// <summary>Days as whole numbers (0 is 1970-01-01, ISO calendar), with a value before and one after every day.</summary>
internal static class DayNumber
{
    public const int BeforeAll = int.MinValue;

    public const int AfterAll = int.MaxValue;

    public static int Of(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return Civil.DayOf(iso.Year, iso.Month, iso.Day);
    }

    public static LocalDate? ToDate(int number)
    {
        if (number is BeforeAll or AfterAll)
        {
            return null;
        }

        (int year, int month, int day) = Civil.DateOf(number);
        return new LocalDate(year, month, day);
    }

    /// <summary>The next day; a day beyond all days stays there.</summary>
    public static int Next(int number) => number is BeforeAll or AfterAll ? number : number + 1;
}
