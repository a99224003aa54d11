namespace Summit.Domain.Time;

public readonly partial struct Edtf
{
    /// <summary>Orders values by their first possible day, then by their last, then by canonical text; not recorded ones come last.</summary>
    /// <remarks>For sorting lists only: that one stands before another does not say that it was earlier. Equal values, and only these, compare as 0.</remarks>
    public static IComparer<Edtf> ByEarliest { get; } = Comparer<Edtf>.Create(static (a, b) => Compared(a, b, byLatest: false));

    /// <summary>Orders values by their last possible day, then by their first, then by canonical text; not recorded ones come last.</summary>
    /// <remarks>For sorting lists only: that one stands before another does not say that it was earlier. Equal values, and only these, compare as 0.</remarks>
    public static IComparer<Edtf> ByLatest { get; } = Comparer<Edtf>.Create(static (a, b) => Compared(a, b, byLatest: true));

    /// <summary>The Allen relations to another value that some days admitted by both fulfil; all when one is not recorded.</summary>
    /// <remarks>
    /// Exact, with two reservations. The first and the last day of an all-of set whose elements overlap are taken as independent. Years of more than 35
    /// digits that agree in their length and first 29 digits cannot be told apart, and may seem to meet the next. Both may make an answer unknown, never wrong.
    /// </remarks>
    public AllenRelations RelationsTo(Edtf other) =>
        IsRecorded && other.IsRecorded ? Allen.Possible(Extents, other.Extents) : AllenRelations.Any;

    /// <summary>Whether one of the relations asked for holds: true when no other is possible, false when none of them is.</summary>
    public Truth Relates(AllenRelations asked, Edtf other) => Allen.Asked(RelationsTo(other), asked);

    /// <summary>Whether this ends before the other starts, with or without a day between them.</summary>
    public Truth IsBefore(Edtf other) =>
        form.IsPlainDay && other.form.IsPlainDay
            ? (form.Bits < other.form.Bits).ToTruth()
            : Relates(AllenRelations.AnyBefore, other);

    /// <summary>Whether this starts after the other ends, with or without a day between them.</summary>
    public Truth IsAfter(Edtf other) => other.IsBefore(this);

    /// <summary>Whether both are one and the same single day.</summary>
    public Truth IsSameDay(Edtf other)
    {
        if (!IsRecorded || !other.IsRecorded)
        {
            return Truth.Unknown;
        }

        (Extent a, Extent b) = (Extents, other.Extents);
        bool isKnown = a.Start.First == a.End.Last && b.Start.First == b.End.Last;
        return !Allen.CanShareOneDay(a, b) ? Truth.False : isKnown ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether this lies in the other from start to end.</summary>
    /// <remarks>An all-of set has the days of its members, not those of the gaps between them.</remarks>
    public Truth IsWithin(Edtf other) =>
        IsRecorded && other.IsRecorded && other.Extents.Members is { } members ? members.Covers(Extents) : Relates(AllenRelations.Within, other);

    /// <summary>Whether both share at least one day.</summary>
    /// <remarks>An all-of set has the days of its members, not those of the gaps between them.</remarks>
    public Truth Overlaps(Edtf other) =>
        IsRecorded && other.IsRecorded && (Extents.Members is not null || other.Extents.Members is not null)
            ? AllOfDays.Overlap(Extents, other.Extents)
            : Relates(AllenRelations.AnyOverlap, other);

    /// <summary>Whether every day that another value admits is a day that this one admits: <c>1985</c> covers <c>1985-04</c>, and <c>156X</c> covers <c>1560-12-25</c>.</summary>
    /// <remarks>
    /// This compares the days that may be meant (<see cref="Admits"/>), as catalogues do. Whether one thing surely lies within another is <see cref="IsWithin"/>.
    /// False when one is not recorded.
    /// </remarks>
    public bool Covers(Edtf other) => IsRecorded && other.IsRecorded && Extents.Days.Covers(other.Extents.Days);

    private static int Compared(Edtf a, Edtf b, bool byLatest)
    {
        if (!a.IsRecorded || !b.IsRecorded)
        {
            return b.IsRecorded.CompareTo(a.IsRecorded);
        }

        (Extent x, Extent y) = (a.Extents, b.Extents);
        int first = x.Start.First.CompareTo(y.Start.First);
        int last = x.End.Last.CompareTo(y.End.Last);
        int order = byLatest ? (last != 0 ? last : first) : first != 0 ? first : last;
        return order != 0 ? order : string.CompareOrdinal(a.ToString(), b.ToString());
    }
}
