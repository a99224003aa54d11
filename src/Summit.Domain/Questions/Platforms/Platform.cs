namespace Summit.Domain;

/// <summary>One contact of two parties as a list of platforms shows it: a session, or the whole of an event, with the days that both were there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Platform
{
    internal Platform(RecordRef record, Directness kind, DayBounds when, Truth match, IReadOnlyList<RecordRef> parts) =>
        (Record, Kind, When, Match, Parts) = (record, kind, when, match, ValueList.Of(parts));

    /// <summary>The session or meeting; of a co-attendance the whole event.</summary>
    public RecordRef Record { get; }

    /// <summary>How the two were together: co-presence, remote co-presence, co-attendance; not recorded when unknown.</summary>
    public Directness Kind { get; }

    /// <summary>The days that both were there.</summary>
    public DayBounds When { get; }

    /// <summary>Whether it is what was asked for: true, or unknown.</summary>
    public Truth Match { get; }

    /// <summary>The sessions at which each of the two was, where they differ; else empty.</summary>
    public IReadOnlyList<RecordRef> Parts { get; }
}
