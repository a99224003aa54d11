using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>The bounds of a first day. They form a semilattice: of two parts of a history, the earlier bounds are those of the whole.</summary>
/// <remarks>Equal when both bounds are; no order. The default value says that there is none.</remarks>
public readonly record struct FirstBounds
{
    internal FirstBounds(int? earliestDay, int? latestDay) => (EarliestDay, LatestDay) = (earliestDay, latestDay);

    /// <summary>The earliest day on which the first contact can have begun; null when there was none, or when it may lie before every day.</summary>
    public LocalDate? Earliest => EarliestDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The latest day; null when there may have been none, or when the first contact may lie after every day or before it.</summary>
    public LocalDate? Latest => LatestDay is { } day ? DayNumber.ToDate(day) : null;

    internal int? EarliestDay { get; }

    internal int? LatestDay { get; }

    internal Verdict Verdict =>
        EarliestDay is not { } first ? Verdict.None
        : LatestDay is not { } last ? Verdict.Possible
        : first == last && Earliest is not null ? Verdict.Exact
        : Verdict.Bounded;

    /// <summary>The bounds for both parts together: each the earlier of the two.</summary>
    [Pure]
    public FirstBounds MergedWith(FirstBounds other) => new(Earlier(EarliestDay, other.EarliestDay), Earlier(LatestDay, other.LatestDay));

    private static int? Earlier(int? one, int? other) => one is not { } a ? other : other is not { } b ? one : Math.Min(a, b);
}
