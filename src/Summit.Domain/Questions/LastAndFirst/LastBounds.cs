namespace Summit.Domain;

/// <summary>The bounds of a last day. They form a semilattice: of two parts of a history, the later bounds are those of the whole.</summary>
/// <remarks>Equal when both days are; no order. The default value says that there is none.</remarks>
/// <param name="Earliest">The earliest day on which the last contact can have been; null when there may have been none.</param>
/// <param name="Latest">The latest day; null when there was none.</param>
public readonly record struct LastBounds(LocalDate? Earliest, LocalDate? Latest)
{
    /// <summary>The bounds for both parts together: each the later of the two.</summary>
    public LastBounds MergedWith(LastBounds other) => new(Later(Earliest, other.Earliest), Later(Latest, other.Latest));

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is not { } a ? other : other is not { } b ? one : LocalDate.Max(a, b);
}
