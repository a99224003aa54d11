using System.Globalization;

namespace Summit.Domain.Time;

/// <summary>A number of whole days between two known bounds, both inclusive.</summary>
/// <remarks>Two values are equal when both bounds are. The default value is exactly 0 days. There is no order.</remarks>
public readonly record struct DayCount
{
    /// <summary>Between two numbers of days.</summary>
    /// <param name="min">The smallest possible number.</param>
    /// <param name="max">The greatest possible number; null when there is no bound.</param>
    /// <exception cref="ArgumentException"><paramref name="max"/> is less than <paramref name="min"/>.</exception>
    public DayCount(int min, int? max)
    {
        if (max < min)
        {
            throw new ArgumentException("The greatest number of days is never less than the smallest.", nameof(max));
        }

        (Min, Max) = (min, max);
    }

    /// <summary>The smallest possible number of days.</summary>
    public int Min { get; }

    /// <summary>The greatest possible number of days; null when there is no bound.</summary>
    public int? Max { get; }

    /// <summary>Whether only one number is possible.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsExact => Max == Min;

    /// <summary>The bounds in English: <c>1 day</c>, <c>42 or 43 days</c>, <c>42 to 60 days</c>, <c>at least 2369 days</c>.</summary>
    public string ToEnglish() =>
        Max is not { } max ? string.Create(CultureInfo.InvariantCulture, $"at least {Min} {Days(Min)}")
        : max == Min ? string.Create(CultureInfo.InvariantCulture, $"{Min} {Days(Min)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Min} {(max - Min == 1 ? "or" : "to")} {max} days");

    /// <summary>The bounds as a person writes them: <c>42</c>, <c>42–43</c>, or <c>2369 or more</c>.</summary>
    public override string ToString() =>
        IsExact ? Min.ToString(CultureInfo.InvariantCulture)
        : Max is { } max ? string.Create(CultureInfo.InvariantCulture, $"{Min}–{max}")
        : string.Create(CultureInfo.InvariantCulture, $"{Min} or more");

    private static string Days(int count) => count == 1 ? "day" : "days";
}
