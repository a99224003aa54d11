namespace Summit.Domain.Time;

public readonly partial record struct DayBounds
{
    /// <summary>How many days the extent covers, first and last included.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public DayCount Length => new(
        StartMax is DayNumber.BeforeAll or DayNumber.AfterAll || EndMin is DayNumber.BeforeAll or DayNumber.AfterAll ? 1 : Math.Max(0, EndMin - StartMax) + 1,
        Apart(StartMin, EndMax) + 1);

    /// <summary>How many days lie between the end of this and the start of a later extent: 0 on the same day, 1 from one day to the next.</summary>
    /// <remarks>0 is also the answer where the later one starts before this ends.</remarks>
    public DayCount DaysUntil(DayBounds later)
    {
        int min = Apart(EndMax, later.StartMin) ?? 0;
        int? max = Apart(EndMin, later.StartMax);
        return new DayCount(Math.Max(0, min), max is null ? null : Math.Max(0, max.Value));
    }

    /// <summary>The same in years, months and days, for people.</summary>
    public PeriodRange PeriodUntil(DayBounds later) => new(
        PeriodOf(EndMax, later.StartMin) ?? Period.Zero,
        PeriodOf(EndMin, later.StartMax));

    /// <summary>Null when one of the days is beyond all days: nothing bounds the distance.</summary>
    private static int? Apart(int from, int to) =>
        from is DayNumber.BeforeAll or DayNumber.AfterAll || to is DayNumber.BeforeAll or DayNumber.AfterAll ? null : to - from;

    private static Period? PeriodOf(int from, int to) =>
        Apart(from, to) is not { } days ? null
        : days <= 0 ? Period.Zero
        : Period.Between(DayNumber.ToDate(from)!.Value, DayNumber.ToDate(to)!.Value, PeriodUnits.YearMonthDay);
}
