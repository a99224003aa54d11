namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>The time of a date-time as written; null for any other value. The end of a day, 24:00:00, is midnight here.</summary>
    public LocalTime? TimeOfDay => Kind == EdtfKind.DateTime ? LocalTime.FromSecondsSinceMidnight(node!.Start.Time.Second % TimeForm.SecondsInDay) : null;

    /// <summary>The shift from UTC that a date-time states; null when it states none, and for any other value.</summary>
    public Offset? Shift => Kind == EdtfKind.DateTime && node!.Start.Time.Shift != ShiftForm.None ? Offset.FromSeconds(node.Start.Time.ShiftMinutes * 60) : null;

    /// <summary>A day. A day of another calendar is the same day in the ISO calendar.</summary>
    public static implicit operator Edtf(LocalDate day) => FromLocalDate(day);

    /// <summary>A month. A month of another calendar is one unknown day of it: <c>[2018-01-14..2018-02-13]</c>.</summary>
    public static implicit operator Edtf(YearMonth month) => FromYearMonth(month);

    /// <summary>All days from one to another, both included. Days of another calendar are the same days in the ISO calendar.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static implicit operator Edtf(DateInterval days) => FromDateInterval(days);

    /// <summary>A day. A day of another calendar is the same day in the ISO calendar.</summary>
    public static Edtf FromLocalDate(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return new Edtf(DateForm.OfNumbers(iso.Year, iso.Month, iso.Day));
    }

    /// <summary>A month. A month of another calendar is one unknown day of it: <c>[2018-01-14..2018-02-13]</c>.</summary>
    public static Edtf FromYearMonth(YearMonth month)
    {
        if (month.Calendar == CalendarSystem.Iso)
        {
            return new Edtf(DateForm.OfNumbers(month.Year, month.Month, 0));
        }

        DateInterval days = month.ToDateInterval();
        List<EdtfItem> range = [new(EdtfTerm.Of(FromLocalDate(days.Start).form), EdtfTerm.Of(FromLocalDate(days.End).form), IsRange: true)];
        return EdtfParser.Make(EdtfKind.OneOf, [.. range], 2, EdtfSets.ExtentOf(EdtfKind.OneOf, range), default, null);
    }

    /// <summary>All days from one to another, both included. Days of another calendar are the same days in the ISO calendar.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    public static Edtf FromDateInterval(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Between(days.Start, days.End);
    }

    /// <summary>The calendar day of an instant in a time zone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static Edtf DayOf(Instant instant, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return instant.InZone(zone).Date;
    }

    /// <summary>The second of an instant in a time zone, with its shift from UTC; a part of a second is dropped.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentException">The zone's shift at that instant is not in whole minutes or beyond 14 hours, which the format cannot say.</exception>
    public static Edtf FromInstant(Instant instant, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ZonedDateTime local = instant.InZone(zone);
        int seconds = local.Offset.Seconds;
        if (seconds % 60 != 0 || Math.Abs(seconds) > 14 * 60 * 60)
        {
            throw new ArgumentException($"A shift of {seconds} seconds from UTC has no text in whole minutes within 14 hours.", nameof(zone));
        }

        int second = (((local.Hour * 60) + local.Minute) * 60) + local.Second;
        ShiftForm shift = seconds == 0 ? ShiftForm.Utc : seconds % 3600 == 0 ? ShiftForm.Hours : ShiftForm.HoursAndMinutes;
        return Of(EdtfTerm.Of(DateForm.OfNumbers(local.Year, local.Month, local.Day), new TimeForm(second, shift, seconds / 60)));
    }

    /// <summary>The day, when only one is possible; null otherwise. Qualifiers are lost.</summary>
    public LocalDate? ToLocalDate() => TryGetBounds(out DayBounds bounds) && bounds.IsExact && bounds.StartMin == bounds.EndMax ? bounds.EarliestStart : null;

    /// <summary>The month that a single date names, also as a day's; null when there is none or a digit is unspecified. Qualifiers and day are lost.</summary>
    public YearMonth? ToYearMonth() => Year is { } year and >= Civil.MinYear and <= Civil.MaxYear && Month is { } month ? new YearMonth(year, month) : null;

    /// <summary>All days from the first to the last possible one; null when one of them is not bounded. Of an uncertain date that is its hull.</summary>
    public DateInterval? ToDateInterval() => HasBounds && Earliest is { } first && Latest is { } last ? new DateInterval(first, last) : null;

    /// <summary>The instant of a date-time with a shift from UTC; null for any other value, and beyond the calendar.</summary>
    public Instant? ToInstant() => Shift is { } shift && ToLocalDate() is { } day ? InstantOf(day, node!.Start.Time.Second, shift) : null;

    /// <summary>The instant of a date-time; one without a shift is local to the zone.</summary>
    /// <returns>Null for any other value, beyond the calendar, and where the zone's clock skips the time or shows it twice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public Instant? ToInstant(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (Kind != EdtfKind.DateTime || Shift is not null || ToLocalDate() is not { } day)
        {
            return ToInstant();
        }

        int second = node!.Start.Time.Second;
        if (second == TimeForm.SecondsInDay && DayNumber.Of(day) == Civil.MaxDay)
        {
            return null;
        }

        NodaTime.TimeZones.ZoneLocalMapping mapping = zone.MapLocal(day.At(LocalTime.Midnight).PlusSeconds(second));
        return mapping.Count == 1 ? InstantOf(day, second, mapping.EarlyInterval.WallOffset) : null;
    }

    /// <summary>The instant of a second of a day under a shift from UTC; null beyond the calendar.</summary>
    private static Instant? InstantOf(LocalDate day, int second, Offset shift)
    {
        long seconds = ((long)DayNumber.Of(day) * TimeForm.SecondsInDay) + second - shift.Seconds;
        return seconds >= Instant.MinValue.ToUnixTimeSeconds() && seconds <= Instant.MaxValue.ToUnixTimeSeconds() ? Instant.FromUnixTimeSeconds(seconds) : null;
    }
}
