namespace Summit.Domain.Tests;

internal static class RawDaysExtensions
{
    public static DayBounds ToBounds(this RawDays days) => DayBounds.TryCreate(days.StartMin, days.StartMax, days.EndMin, days.EndMax)!.Value;
}
