namespace Summit.Domain.Time;

/// <summary>Days as whole numbers (0 is 1970-01-01, ISO calendar), with a value before and one after every day.</summary>
internal static class DayNumber
{
    public const int BeforeAll = int.MinValue;

    public const int AfterAll = int.MaxValue;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static int Of(LocalDate day) => Period.DaysBetween(Epoch, day.WithCalendar(CalendarSystem.Iso));

    public static LocalDate? ToDate(int number) => number is BeforeAll or AfterAll ? null : Epoch.PlusDays(number);

    /// <summary>The next day; a day beyond all days stays there.</summary>
    public static int Next(int number) => number is BeforeAll or AfterAll ? number : number + 1;
}
