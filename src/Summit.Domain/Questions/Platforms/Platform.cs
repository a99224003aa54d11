namespace Summit.Domain;

/// <summary>One contact of two parties as a list of platforms shows it: a session, or the whole of an event, with the days that both were there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Record">The session or meeting; of a co-attendance the whole event.</param>
/// <param name="Kind">How the two were together: co-presence, remote co-presence, co-attendance; not recorded when unknown.</param>
/// <param name="When">The days that both were there.</param>
/// <param name="Match">Whether it is what was asked for: true, or unknown.</param>
/// <param name="Parts">The sessions at which each of the two was, where they differ; else empty.</param>
public sealed record Platform(RecordRef Record, Directness Kind, DayBounds When, Truth Match, IReadOnlyList<RecordRef> Parts)
{
    /// <summary>The sessions at which each of the two was, where they differ; else empty.</summary>
    public IReadOnlyList<RecordRef> Parts { get; } = ValueList.Of(Parts);
}
