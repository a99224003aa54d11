using System.Numerics;

namespace Summit.Domain.Time;

/// <summary>Sets of days month by month, each month's days as bits 1 to 31, so that a whole month is one step.</summary>
internal static class DayMonths
{
    public const int InYear = 12;

    /// <summary>Years of four digits: only they have unspecified digits.</summary>
    public const int MinYear = -9999;
    public const int MaxYear = 9999;

    public static readonly int FirstDay = Civil.DayOf(MinYear, 1, 1);
    public static readonly int LastDay = Civil.DayOf(MaxYear, 12, 31);

    // By the two digits of a day or month, each perhaps unspecified: the days or months that fit, as bits.
    private static readonly uint[] DaysThatFit = [.. Enumerable.Range(0, 256).Select(DaysOf)];
    private static readonly uint[] MonthsThatFit = [.. Enumerable.Range(0, 256).Select(MonthsOf)];

    private static readonly uint[] DaysOfCommonYear = [.. Enumerable.Range(1, InYear).Select(m => DaysIn(2001, m))];
    private static readonly uint[] DaysOfLeapYear = [.. Enumerable.Range(1, InYear).Select(m => DaysIn(2000, m))];

    /// <summary>Moves a day of these years to the first day on or after it whose month has it in every set, or to the first day after these years or after the limit.</summary>
    public static void Advance(ReadOnlySpan<DaySet> sets, Int128 limit, ref Int128 day)
    {
        Int128 last = Int128.Min(limit, LastDay);
        Span<uint> common = stackalloc uint[InYear];
        Span<uint> own = stackalloc uint[InYear];
        (int year, int month, int dayOfMonth) = Civil.DateOf((int)day);
        for (; year <= MaxYear && Civil.DayOf(year, month, dayOfMonth) <= last; (year, month, dayOfMonth) = (year + 1, 1, 1))
        {
            ExistingIn(year).CopyTo(common);
            foreach (DaySet set in sets)
            {
                own.Clear();
                set.AddYear(year, own);
                Keep(common, own);
            }

            if (TryFirst(common, year, month, dayOfMonth, out int found))
            {
                day = found;
                return;
            }
        }

        day = last + 1;
    }

    /// <summary>Whether a set lacks a day of another one, on or after a day of these years.</summary>
    public static bool Lacks(DaySet set, DaySet other, int day)
    {
        Span<uint> there = stackalloc uint[InYear];
        Span<uint> here = stackalloc uint[InYear];
        (int year, int month, int dayOfMonth) = Civil.DateOf(day);
        for (; year <= MaxYear && Civil.DayOf(year, month, dayOfMonth) <= other.Last; (year, month, dayOfMonth) = (year + 1, 1, 1))
        {
            there.Clear();
            here.Clear();
            other.AddYear(year, there);
            set.AddYear(year, here);
            for (int i = 0; i < InYear; i++)
            {
                there[i] &= ~here[i];
            }

            if (TryFirst(there, year, month, dayOfMonth, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of a year's days on or after a day of it.</summary>
    public static bool TryFirst(ReadOnlySpan<uint> months, int year, int month, int dayOfMonth, out int day)
    {
        for (int m = month; m <= InYear; m++)
        {
            uint rest = m == month ? months[m - 1] & (uint.MaxValue << dayOfMonth) : months[m - 1];
            if (rest != 0)
            {
                day = Civil.DayOf(year, m, BitOperations.TrailingZeroCount(rest));
                return true;
            }
        }

        day = 0;
        return false;
    }

    /// <summary>The last of a year's days on or before a day of it.</summary>
    public static bool TryLast(ReadOnlySpan<uint> months, int year, int month, int dayOfMonth, out int day)
    {
        for (int m = month; m >= 1; m--)
        {
            uint rest = m == month ? months[m - 1] & (uint.MaxValue >> (31 - dayOfMonth)) : months[m - 1];
            if (rest != 0)
            {
                day = Civil.DayOf(year, m, BitOperations.Log2(rest));
                return true;
            }
        }

        day = 0;
        return false;
    }

    public static void AddMask(DateForm mask, int year, Span<uint> months)
    {
        if (mask.AdmitsYear(year))
        {
            Span<uint> parts = stackalloc uint[InYear];
            parts.Clear();
            AddParts(mask, parts);
            AddExisting(parts, year, months);
        }
    }

    /// <summary>Adds the days that fit a date's month and day, whether or not they exist.</summary>
    public static void AddParts(DateForm date, Span<uint> months)
    {
        uint days = DaysThatFit[date.DayDigits];
        uint fitting = MonthsThatFit[date.MonthDigits];
        for (int month = 1; month <= InYear; month++)
        {
            months[month - 1] |= (fitting & (1u << month)) != 0 ? days : 0;
        }
    }

    /// <summary>Adds those days that exist in a year.</summary>
    public static void AddExisting(ReadOnlySpan<uint> days, int year, Span<uint> months)
    {
        ReadOnlySpan<uint> existing = ExistingIn(year);
        for (int i = 0; i < InYear; i++)
        {
            months[i] |= days[i] & existing[i];
        }
    }

    public static void AddRun(Int128 first, Int128 last, int year, Span<uint> months)
    {
        Int128 low = Int128.Max(first, Civil.DayOf(year, 1, 1));
        Int128 high = Int128.Min(last, Civil.DayOf(year, 12, 31));
        if (low > high)
        {
            return;
        }

        (int from, int to) = ((int)low, (int)high);
        (_, int month, int day) = Civil.DateOf(from);
        for (; from <= to; (month, day) = (month + 1, 1))
        {
            int length = Math.Min(Civil.DaysIn(year, month) - day, to - from) + 1;
            months[month - 1] |= (uint)(((1UL << length) - 1) << day);
            from += length;
        }
    }

    /// <summary>Adds the days that follow those of a year, and 1 January where the last day of the year before is one of them.</summary>
    public static void AddFollowing(int year, ReadOnlySpan<uint> own, bool hasDayBefore, Span<uint> months)
    {
        uint carry = hasDayBefore ? 2u : 0;
        for (int month = 1; month <= InYear; month++)
        {
            uint days = own[month - 1];
            months[month - 1] |= ((days << 1) & ExistingIn(year)[month - 1]) | carry;
            carry = (days >> Civil.DaysIn(year, month)) != 0 ? 2u : 0;
        }
    }

    private static void Keep(Span<uint> common, ReadOnlySpan<uint> own)
    {
        for (int i = 0; i < InYear; i++)
        {
            common[i] &= own[i];
        }
    }

    private static ReadOnlySpan<uint> ExistingIn(int year) => Civil.IsLeap(year) ? DaysOfLeapYear : DaysOfCommonYear;

    private static uint DaysIn(int year, int month) => (uint)(((1UL << Civil.DaysIn(year, month)) - 1) << 1);

    private static uint MonthsOf(int digits)
    {
        DateForm form = DateForm.Of(false, 0, digits, 0);
        uint months = 0;
        for (int month = 1; month <= InYear; month++)
        {
            months |= form.AdmitsMonth(month) ? 1u << month : 0;
        }

        return months;
    }

    private static uint DaysOf(int digits)
    {
        DateForm form = DateForm.Of(false, 0, 0, digits);
        uint days = 0;
        for (int day = 1; day <= 31; day++)
        {
            days |= form.AdmitsDay(day) ? 1u << day : 0;
        }

        return days;
    }
}
