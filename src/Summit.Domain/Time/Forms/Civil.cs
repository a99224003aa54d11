namespace Summit.Domain.Time;

/// <summary>The proleptic Gregorian calendar as arithmetic, also for years that NodaTime's calendar does not have.</summary>
/// <remarks>Days count from 1970-01-01, which is 0. Years are astronomical: year 0 is a leap year.</remarks>
internal static class Civil
{
    public const int MinYear = -9998;
    public const int MaxYear = 9999;

    private const int DaysInEra = 146_097;
    private const int YearsInEra = 400;

    /// <summary>Days from 0000-03-01 to 1970-01-01: counting years from March puts the leap day at their end.</summary>
    private const int EpochShift = 719_468;

    public static readonly int MinDay = DayOf(MinYear, 1, 1);
    public static readonly int MaxDay = DayOf(MaxYear, 12, 31);

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % YearsInEra == 0);

    public static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static int DayOf(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = (y >= 0 ? y : y - (YearsInEra - 1)) / YearsInEra;
        int yearOfEra = y - (era * YearsInEra);
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        int dayOfYear = ((153 * monthFromMarch + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysInEra) + dayOfEra - EpochShift;
    }

    /// <summary>The first day of a year of any size.</summary>
    public static Int128 FirstDayOf(Int128 year)
    {
        Int128 era = year >= 0 ? year / YearsInEra : (year - (YearsInEra - 1)) / YearsInEra;
        return (era * DaysInEra) + DayOf((int)(year - (era * YearsInEra)), 1, 1);
    }

    public static (int Year, int Month, int Day) DateOf(int day)
    {
        int z = day + EpochShift;
        int era = (z >= 0 ? z : z - (DaysInEra - 1)) / DaysInEra;
        int dayOfEra = z - (era * DaysInEra);
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        int year = yearOfEra + (era * YearsInEra) + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - ((153 * monthFromMarch + 2) / 5) + 1);
    }
}
