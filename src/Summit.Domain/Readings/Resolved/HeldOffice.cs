namespace Summit.Domain;

/// <summary>An office that a person held, as a reading takes the tenure.</summary>
/// <param name="Office">Which office.</param>
/// <param name="Span">From when to when.</param>
/// <param name="So">Whether the person held it at all.</param>
internal sealed record HeldOffice(Office Office, DayBounds Span, Truth So)
{
    /// <summary>Whether it was held on all days of an extent: unknown where it may have been held on some of them only.</summary>
    public Truth On(DayBounds days) => So.And(
        days.IsWithin(Span) == Truth.True ? Truth.True
        : days.Overlaps(Span) == Truth.False ? Truth.False
        : Truth.Unknown);
}
