namespace Summit.Domain.Time;

/// <summary>The time of a date-time: the second of the day (86400 is 24:00:00) and the shift from UTC as written.</summary>
internal readonly record struct TimeForm(int Second, ShiftForm Shift, int ShiftMinutes)
{
    public const int SecondsInDay = 86_400;
}

/// <summary>How a time states its shift from UTC.</summary>
internal enum ShiftForm
{
    None,
    Utc,
    Hours,
    HoursAndMinutes,
}
