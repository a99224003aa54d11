namespace Summit.Domain.Time;

/// <summary>What is known of an extent in whole days: a range for its first day and a range for its last day, all ends inclusive.</summary>
/// <remarks>
/// <para>An extent never ends before it starts, so the ranges are tightened by that on creation. A single uncertain day has the same range twice.</para>
/// <para>A missing day means: before every day (<see cref="EarliestStart"/>; the others if <see cref="StartsOpen"/>) or after every day
/// (<see cref="LatestEnd"/>, <see cref="LatestStart"/>; <see cref="EarliestEnd"/> if <see cref="EndsOpen"/>).</para>
/// <para>Two values are equal when their four bounds are. The default value is <see cref="Anywhen"/>. There is no order.</para>
/// </remarks>
public readonly partial record struct DayBounds
{
    // False in the default value, which therefore is unbounded.
    private readonly bool bounded;
    private readonly int startMin;
    private readonly int startMax;
    private readonly int endMin;
    private readonly int endMax;

    private DayBounds(int startMin, int startMax, int endMin, int endMax)
    {
        // Otherwise an extent without bounds would not equal the default value.
        bounded = startMin != DayNumber.BeforeAll || startMax != DayNumber.AfterAll || endMin != DayNumber.BeforeAll || endMax != DayNumber.AfterAll;
        (this.startMin, this.startMax, this.endMin, this.endMax) = bounded ? (startMin, startMax, endMin, endMax) : default;
    }

    /// <summary>An extent about which nothing is known. The default value.</summary>
    public static DayBounds Anywhen => default;

    /// <summary>The earliest possible first day; null when it may lie before every day.</summary>
    public LocalDate? EarliestStart => DayNumber.ToDate(StartMin);

    /// <summary>The latest possible first day; null when it may lie after every day, or lies before every day (<see cref="StartsOpen"/>).</summary>
    public LocalDate? LatestStart => DayNumber.ToDate(StartMax);

    /// <summary>The earliest possible last day; null when it may lie before every day, or lies after every day (<see cref="EndsOpen"/>).</summary>
    public LocalDate? EarliestEnd => DayNumber.ToDate(EndMin);

    /// <summary>The latest possible last day; null when it may lie after every day.</summary>
    public LocalDate? LatestEnd => DayNumber.ToDate(EndMax);

    /// <summary>Whether the extent surely has no first day: it began before every day.</summary>
    public bool StartsOpen => StartMax == DayNumber.BeforeAll;

    /// <summary>Whether the extent surely has no last day: it still lasts after every day.</summary>
    public bool EndsOpen => EndMin == DayNumber.AfterAll;

    /// <summary>Whether first and last day are each known to the day.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsExact => StartMin == StartMax && EndMin == EndMax && !StartsOpen && !EndsOpen;

    internal int StartMin => bounded ? startMin : DayNumber.BeforeAll;

    internal int StartMax => bounded ? startMax : DayNumber.AfterAll;

    internal int EndMin => bounded ? endMin : DayNumber.BeforeAll;

    internal int EndMax => bounded ? endMax : DayNumber.AfterAll;

    /// <summary>One day, known.</summary>
    public static DayBounds On(LocalDate day) => Within(day, day);

    /// <summary>One unknown day between two days, both inclusive.</summary>
    /// <exception cref="ArgumentException"><paramref name="latest"/> is before <paramref name="earliest"/>.</exception>
    public static DayBounds Within(LocalDate earliest, LocalDate latest)
    {
        int min = DayNumber.Of(earliest);
        int max = DayNumber.Of(latest);
        return TryCreate(min, max, min, max) ?? throw new ArgumentException("The latest day is never before the earliest.", nameof(latest));
    }

    /// <summary>All days from one day to another, both inclusive and both known.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> is before <paramref name="start"/>.</exception>
    public static DayBounds Throughout(LocalDate start, LocalDate end)
    {
        (int first, int last) = (DayNumber.Of(start), DayNumber.Of(end));
        return TryCreate(first, first, last, last) ?? throw new ArgumentException("An extent never ends before it starts.", nameof(end));
    }

    /// <summary>One unknown day between two day numbers.</summary>
    internal static DayBounds Between(int first, int last) => new(first, last, first, last);

    /// <summary>An extent from its four bounds, tightened; null when no extent fits them.</summary>
    internal static DayBounds? TryCreate(int startMin, int startMax, int endMin, int endMax)
    {
        startMax = Math.Min(startMax, endMax);
        endMin = Math.Max(endMin, startMin);
        return startMin > startMax || endMin > endMax ? null : new(startMin, startMax, endMin, endMax);
    }

    /// <summary>The bounds in ISO form: one day, or <c>earliest..latest</c> of the start, then <c>/</c> and the same of the end where they differ.</summary>
    public override string ToString()
    {
        string start = Range(StartMin, StartMax);
        string end = Range(EndMin, EndMax);
        return start == end ? start : $"{start}/{end}";
    }

    private static string Range(int min, int max) => min == max ? Text(min) : $"{Text(min)}..{Text(max)}";

    private static string Text(int day) => DayNumber.ToDate(day) is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : day == DayNumber.BeforeAll ? "-∞" : "∞";
}
