namespace Summit.Domain;

/// <summary>How many contacts began in one period.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public readonly record struct RatePeriod
{
    internal RatePeriod(LocalDate from, LocalDate to, RecordCount contacts) => (From, To, Contacts) = (from, to, contacts);

    /// <summary>The first day; that of the period, or of the question where the period begins earlier.</summary>
    public LocalDate From { get; }

    /// <summary>The last day, inclusive; that of the period, or of the question where the period ends later.</summary>
    public LocalDate To { get; }

    /// <summary>From those that surely began in it to those that may have.</summary>
    public RecordCount Contacts { get; }

    /// <summary>The period and its number: <c>2018: 3 or 4</c>, <c>2018-05: 1</c>, or both days where it is not whole.</summary>
    public override string ToString() =>
        From.Year == To.Year && From.DayOfYear == 1 && To == Last(To, CalendarPeriod.Year) ? $"{Words.Iso(From)[..^6]}: {Contacts}"
        : From.Year == To.Year && From.Month == To.Month && From.Day == 1 && To == Last(To, CalendarPeriod.Month) ? $"{Words.Iso(From)[..^3]}: {Contacts}"
        : $"{Words.Iso(From)} to {Words.Iso(To)}: {Contacts}";

    /// <summary>The last day of the period that a day lies in.</summary>
    internal static LocalDate Last(LocalDate day, CalendarPeriod by) =>
        by == CalendarPeriod.Year ? new(day.Year, 12, 31) : new(day.Year, day.Month, day.Calendar.GetDaysInMonth(day.Year, day.Month));
}
