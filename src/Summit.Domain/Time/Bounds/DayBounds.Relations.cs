using System.Diagnostics.Contracts;

namespace Summit.Domain.Time;

public readonly partial record struct DayBounds
{
    /// <summary>Whether this ends before the other starts.</summary>
    public Truth IsBefore(DayBounds other) => Sure(EndMax < other.StartMin, EndMin < other.StartMax);

    /// <summary>Whether this starts after the other ends.</summary>
    public Truth IsAfter(DayBounds other) => other.IsBefore(this);

    /// <summary>Whether this lies in the other from start to end.</summary>
    public Truth IsWithin(DayBounds other)
    {
        int start = Math.Max(StartMin, other.StartMin);
        int end = Math.Max(EndMin, start);
        bool isPossible = start <= StartMax && end <= Math.Min(EndMax, other.EndMax);
        return Sure(other.StartMax <= StartMin && EndMax <= other.EndMin, isPossible);
    }

    /// <summary>Whether both share at least one day.</summary>
    public Truth Overlaps(DayBounds other) => Sure(
        StartMax <= other.EndMin && other.StartMax <= EndMin,
        StartMin <= other.EndMax && other.StartMin <= EndMax);

    /// <summary>Whether both are one and the same single day.</summary>
    public Truth IsSameDay(DayBounds other)
    {
        int first = Math.Max(Math.Max(StartMin, EndMin), Math.Max(other.StartMin, other.EndMin));
        int last = Math.Min(Math.Min(StartMax, EndMax), Math.Min(other.StartMax, other.EndMax));
        bool isKnown = IsExact && StartMin == EndMax && this == other;
        bool isPossible = Math.Max(first, DayNumber.BeforeAll + 1) <= Math.Min(last, DayNumber.AfterAll - 1);
        return Sure(isKnown, isPossible);
    }

    /// <summary>The Allen relations that some start and end within both bounds fulfil.</summary>
    public AllenRelations RelationsTo(DayBounds other) => Allen.Possible(Wide(), other.Wide());

    /// <summary>Whether one of the relations asked for holds: true when no other is possible, false when none of them is.</summary>
    public Truth Relates(AllenRelations asked, DayBounds other) => Allen.Asked(RelationsTo(other), asked);

    /// <summary>Whether a day lies in the extent.</summary>
    public Truth Contains(LocalDate day) => Contains(DayNumber.Of(day));

    /// <summary>Whether both share at least one day, and what is known of the days that they share.</summary>
    /// <param name="other">The other.</param>
    /// <param name="overlap">From the later start to the earlier end, given that they overlap; <see cref="Anywhen"/> when they do not.</param>
    public Truth Overlap(DayBounds other, out DayBounds overlap)
    {
        DayBounds? shared = TryCreate(
            Math.Max(StartMin, other.StartMin), Math.Max(StartMax, other.StartMax),
            Math.Min(EndMin, other.EndMin), Math.Min(EndMax, other.EndMax));
        Truth truth = Overlaps(other);
        overlap = truth == Truth.False ? Anywhen : shared.GetValueOrDefault();
        return truth;
    }

    /// <summary>What is known when one of the two is right, but not which: each range widened to hold both.</summary>
    [Pure]
    public DayBounds Hull(DayBounds other) => new(
        Math.Min(StartMin, other.StartMin), Math.Max(StartMax, other.StartMax),
        Math.Min(EndMin, other.EndMin), Math.Max(EndMax, other.EndMax));

    /// <summary>What is known when both are right about one extent: each range narrowed to what they share; null when they contradict each other.</summary>
    public DayBounds? Intersection(DayBounds other) => TryCreate(
        Math.Max(StartMin, other.StartMin), Math.Min(StartMax, other.StartMax),
        Math.Max(EndMin, other.EndMin), Math.Min(EndMax, other.EndMax));

    private static Truth Sure(bool isTrue, bool isPossible) => isTrue ? Truth.True : isPossible ? Truth.Unknown : Truth.False;

    private Extent Wide() => new(DaySet.Run(WideDay(StartMin), WideDay(StartMax)), DaySet.Run(WideDay(EndMin), WideDay(EndMax)), isOneDay: false);

    private static Int128 WideDay(int day) => day switch
    {
        DayNumber.BeforeAll => DaySet.Before,
        DayNumber.AfterAll => DaySet.After,
        _ => day,
    };
}
