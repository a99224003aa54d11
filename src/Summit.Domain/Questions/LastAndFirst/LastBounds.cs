using System.Diagnostics.Contracts;

namespace Summit.Domain;

/// <summary>The bounds of a last day. They form a semilattice: of two parts of a history, the later bounds are those of the whole.</summary>
/// <remarks>Equal when both bounds are; no order. The default value says that there is none.</remarks>
public readonly record struct LastBounds
{
    internal LastBounds(int? earliestDay, int? latestDay) => (EarliestDay, LatestDay) = (earliestDay, latestDay);

    /// <summary>The earliest day on which the last contact can have been; null when there may have been none, or when it may lie before every day.</summary>
    public LocalDate? Earliest => EarliestDay is { } day ? DayNumber.ToDate(day) : null;

    /// <summary>The latest day; null when there was none, or when it lies before every day.</summary>
    public LocalDate? Latest => LatestDay is { } day ? DayNumber.ToDate(day) : null;

    internal int? EarliestDay { get; }

    internal int? LatestDay { get; }

    internal Verdict Verdict =>
        LatestDay is not { } last ? Verdict.None
        : EarliestDay is not { } first ? Verdict.Possible
        : first == last && Latest is not null ? Verdict.Exact
        : Verdict.Bounded;

    /// <summary>The bounds for both parts together: each the later of the two.</summary>
    [Pure]
    public LastBounds MergedWith(LastBounds other) => new(Later(EarliestDay, other.EarliestDay), Later(LatestDay, other.LatestDay));

    private static int? Later(int? one, int? other) => one is not { } a ? other : other is not { } b ? one : Math.Max(a, b);
}
