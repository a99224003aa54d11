namespace Summit.Domain.Time;

/// <summary>The days that a date or season admits: those that exist and whose digits fit.</summary>
internal static class DateDays
{
    /// <summary>The first and last admitted day; false when there is none, as for 30 February.</summary>
    public static bool TryRange(DateForm form, out int first, out int last)
    {
        if (form.Season is { } season)
        {
            int year = form.Year!.Value;
            (int startMonth, int months) = Seasons.MonthsOf(season);
            first = Civil.DayOf(year, startMonth, 1);
            int endMonth = startMonth + months - 1;
            int endYear = endMonth > 12 ? year + 1 : year;
            endMonth = endMonth > 12 ? endMonth - 12 : endMonth;
            last = Civil.DayOf(endYear, endMonth, Civil.DaysIn(endYear, endMonth));
            return true;
        }

        if (!form.IsMasked)
        {
            return TryPlainRange(form, out first, out last);
        }

        (int least, int most) = form.YearSizes();
        (int from, int to) = form.IsNegative ? (-most, -least) : (least, most);
        last = 0;
        return TryNext(form, Civil.DayOf(from, 1, 1), out first) && TryPrevious(form, Civil.DayOf(to, 12, 31), out last);
    }

    /// <summary>The first admitted day on or after another.</summary>
    public static bool TryNext(DateForm form, int from, out int day)
    {
        (int startYear, int startMonth, int startDay) = Civil.DateOf(from);
        (int least, int most) = form.YearSizes();
        (int lowest, int highest) = form.IsNegative ? (-most, -least) : (least, most);
        for (int year = Math.Max(startYear, lowest); year <= highest; year++)
        {
            for (int month = year == startYear ? startMonth : 1; month <= 12 && form.AdmitsYear(year); month++)
            {
                int d = year == startYear && month == startMonth ? startDay : 1;
                for (int days = form.AdmitsMonth(month) ? Civil.DaysIn(year, month) : 0; d <= days; d++)
                {
                    if (form.AdmitsDay(d))
                    {
                        day = Civil.DayOf(year, month, d);
                        return true;
                    }
                }
            }
        }

        day = 0;
        return false;
    }

    /// <summary>The last admitted day on or before another.</summary>
    public static bool TryPrevious(DateForm form, int from, out int day)
    {
        (int startYear, int startMonth, int startDay) = Civil.DateOf(from);
        (int least, int most) = form.YearSizes();
        (int lowest, int highest) = form.IsNegative ? (-most, -least) : (least, most);
        for (int year = Math.Min(startYear, highest); year >= lowest; year--)
        {
            for (int month = year == startYear ? startMonth : 12; month >= 1 && form.AdmitsYear(year); month--)
            {
                int d = !form.AdmitsMonth(month) ? 0 : year == startYear && month == startMonth ? startDay : Civil.DaysIn(year, month);
                for (; d >= 1; d--)
                {
                    if (form.AdmitsDay(d))
                    {
                        day = Civil.DayOf(year, month, d);
                        return true;
                    }
                }
            }
        }

        day = 0;
        return false;
    }

    public static bool TryNext(DateForm form, ref Int128 day)
    {
        bool found = TryNext(form, (int)day, out int next);
        day = next;
        return found;
    }

    public static bool TryPrevious(DateForm form, ref Int128 day)
    {
        bool found = TryPrevious(form, (int)day, out int previous);
        day = previous;
        return found;
    }

    private static bool TryPlainRange(DateForm form, out int first, out int last)
    {
        int year = form.Year!.Value;
        int month = form.Month ?? 1;
        int endMonth = form.Month ?? 12;
        bool exists = month is >= 1 and <= 12 && (form.Day is not { } day || (day >= 1 && day <= Civil.DaysIn(year, month)));
        first = exists ? Civil.DayOf(year, month, form.Day ?? 1) : 0;
        last = exists ? Civil.DayOf(year, endMonth, form.Day ?? Civil.DaysIn(year, endMonth)) : 0;
        return exists;
    }
}
