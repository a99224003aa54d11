using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>A length of time in calendar units between two known bounds, both inclusive, as people say it.</summary>
/// <remarks>Two values are equal when both bounds are, unit by unit. The default value is zero or more. There is no order: months differ in length.</remarks>
public readonly record struct PeriodRange
{
    private readonly Period? shortest;

    internal PeriodRange(Period shortest, Period? longest) => (this.shortest, Longest) = (shortest, longest);

    /// <summary>The shortest possible stretch in years, months and days.</summary>
    public Period Shortest => shortest ?? Period.Zero;

    /// <summary>The longest possible stretch in years, months and days; null when there is no bound.</summary>
    public Period? Longest { get; }

    /// <summary><c>2 months 3 days</c>, <c>between 1 year and 2 years 1 day</c>, <c>at least 6 days</c>.</summary>
    public override string ToString() =>
        Longest is null ? $"at least {Words(Shortest)}"
        : Longest.Equals(Shortest) ? Words(Shortest)
        : $"between {Words(Shortest)} and {Words(Longest)}";

    private static string Words(Period period)
    {
        string[] parts = [Unit(period.Years, "year"), Unit(period.Months, "month"), Unit(period.Days, "day")];
        string words = string.Join(' ', parts.Where(p => p.Length > 0));
        return words.Length > 0 ? words : "0 days";
    }

    private static string Unit(int count, string name) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {name}{(count == 1 ? "" : "s")}");
}
