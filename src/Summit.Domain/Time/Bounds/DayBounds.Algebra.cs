namespace Summit.Domain.Time;

public readonly partial record struct DayBounds
{
    /// <summary>What is known of the first day, as one unknown day.</summary>
    internal DayBounds StartDay => Between(StartMin, StartMax);

    /// <summary>What is known of the last day, as one unknown day.</summary>
    internal DayBounds EndDay => Between(EndMin, EndMax);

    /// <summary>The extent from the start of one extent to the end of another.</summary>
    /// <param name="start">Gives the first day; its end does not count.</param>
    /// <param name="end">Gives the last day; its start does not count.</param>
    /// <returns>The bounds, tightened; null when the end surely lies before the start.</returns>
    public static DayBounds? FromTo(DayBounds start, DayBounds end) => TryCreate(start.StartMin, start.StartMax, end.EndMin, end.EndMax);

    /// <summary>What is known when one of several extents is right, but not which; <see cref="Anywhen"/> when there is none.</summary>
    internal static DayBounds Hull(IEnumerable<DayBounds> extents)
    {
        DayBounds? hull = null;
        foreach (DayBounds extent in extents)
        {
            hull = hull is { } sofar ? sofar.Hull(extent) : extent;
        }

        return hull ?? Anywhen;
    }

    /// <summary>All days from one day number to another, both inclusive and both known.</summary>
    internal static DayBounds ThroughoutDays(int first, int last) =>
        TryCreate(first, first, last, last) ?? throw new ArgumentException("An extent never ends before it starts.", nameof(last));

    /// <summary>The same extent some days later, or earlier if the number is negative. What lies before or after every day stays there.</summary>
    internal DayBounds Shifted(int days) => new(Shifted(StartMin, days), Shifted(StartMax, days), Shifted(EndMin, days), Shifted(EndMax, days));

    /// <summary>Whether a day, by its number, lies in the extent.</summary>
    internal Truth Contains(int day) => Sure(StartMax <= day && day <= EndMin, StartMin <= day && day <= EndMax);

    /// <summary>What is known of an extent that lies within another from start to end; null when it cannot.</summary>
    internal DayBounds? Inside(DayBounds whole) => TryCreate(
        Math.Max(StartMin, whole.StartMin), Math.Min(StartMax, whole.EndMax),
        Math.Max(EndMin, whole.StartMin), Math.Min(EndMax, whole.EndMax));

    /// <summary>What is known of an extent that has another within it from start to end; null when it cannot.</summary>
    internal DayBounds? Covering(DayBounds part) => TryCreate(StartMin, Math.Min(StartMax, part.StartMax), Math.Max(EndMin, part.EndMin), EndMax);

    /// <summary>The bounds of a day or extent that a text of a given day describes in the past tense: it had started on that day at the latest, and a single day had ended then.</summary>
    /// <returns>The same bounds when it surely starts later: then the text is wrong about the tense or the day, and nothing follows.</returns>
    internal DayBounds PastOn(int day)
    {
        bool isSingle = StartDay == EndDay;
        return TryCreate(StartMin, Math.Min(StartMax, day), EndMin, isSingle ? Math.Min(EndMax, day) : EndMax) ?? this;
    }

    private static int Shifted(int day, int days) => day is DayNumber.BeforeAll or DayNumber.AfterAll ? day : day + days;
}
