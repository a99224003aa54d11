namespace Summit.Domain;

/// <summary>The bounds of a first day. They form a semilattice: of two parts of a history, the earlier bounds are those of the whole.</summary>
/// <remarks>Equal when both bounds are; no order. The default value says that there is none.</remarks>
public readonly record struct FirstBounds
{
    internal FirstBounds(int? earliest, int? latest) => (First, Last) = (earliest, latest);

    /// <summary>The earliest day on which the first contact can have begun; null when there was none, or when it may lie before every day.</summary>
    public LocalDate? Earliest => First is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The latest day; null when there may have been none.</summary>
    public LocalDate? Latest => Last is { } day ? DayNumber.ToDate(day) : null;

    internal int? First { get; }

    internal int? Last { get; }

    /// <summary>The bounds for both parts together: each the earlier of the two.</summary>
    public FirstBounds MergedWith(FirstBounds other) => new(Earlier(First, other.First), Earlier(Last, other.Last));

    private static int? Earlier(int? one, int? other) => one is not { } a ? other : other is not { } b ? one : Math.Min(a, b);

    /// <summary>Whether a contact may begin after one day and by another. None begins after the last day of the calendar.</summary>
    internal static bool MayBegin(DayBounds when, int? after, int? until) => !(when.StartMax <= after) && !(after >= Civil.MaxDay) && !(when.StartMin > until);

    /// <summary>Whether it surely does.</summary>
    internal static bool SurelyBegins(DayBounds when, int? after, int? until) => !(when.StartMin <= after) && !(when.StartMax > until);
}
