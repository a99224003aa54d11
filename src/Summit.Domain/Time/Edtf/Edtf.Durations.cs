namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>How many days the value covers, first and last included: 1 for a single unknown day.</summary>
    /// <remarks>Sound; the smallest number is tight unless digits are unspecified. From 1 without bound when not recorded or beyond the calendar.</remarks>
    public DayCount Length => Extents.IsOneDay && IsRecorded ? new DayCount(1, 1) : TryGetBounds(out DayBounds bounds) ? bounds.Length : new DayCount(1, null);

    /// <summary>How many days lie between the end of this and the start of a later value: 0 on the same day, 1 from one day to the next.</summary>
    /// <remarks>0 is also the answer where the later one starts before this ends. From 0 without bound when one has no bounds.</remarks>
    public DayCount DaysUntil(Edtf later) =>
        TryGetBounds(out DayBounds here) && later.TryGetBounds(out DayBounds there) ? here.DaysUntil(there) : new DayCount(0, null);

    /// <summary>The same in years, months and days, for people: <c>2 months 3 days</c>.</summary>
    public PeriodRange PeriodUntil(Edtf later) =>
        TryGetBounds(out DayBounds here) && later.TryGetBounds(out DayBounds there) ? here.PeriodUntil(there) : default;
}
