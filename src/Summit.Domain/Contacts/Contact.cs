namespace Summit.Domain;

/// <summary>One resolved contact of one dyad: a row of a history, from a record or from somebody's own table.</summary>
/// <remarks>Each facet that is not set is unknown. Equal when all members are equal; no order.</remarks>
public sealed record Contact
{
    /// <summary>Between whom.</summary>
    public required Dyad Between { get; init; }

    /// <summary>When; the default is any time.</summary>
    public DayBounds When { get; init; }

    /// <summary>Whether it took place.</summary>
    public Truth Occurred { get; init; }

    /// <summary>How directly.</summary>
    public Directness Directness { get; init; }

    /// <summary>By what means.</summary>
    public Modality Modality { get; init; }

    /// <summary>What kind of encounter.</summary>
    public Encounter Encounter { get; init; }

    /// <summary>What was dealt with.</summary>
    public Substance Substance { get; init; }

    /// <summary>Who was to know of it.</summary>
    public Confidentiality Confidentiality { get; init; }

    /// <summary>On which track.</summary>
    public Track Track { get; init; }

    /// <summary>What is known of its topics. One that is not listed is unknown, unless a broader one is false.</summary>
    public IReadOnlyList<TopicTruth> Topics { get; init => field = ValueList.Of(value); } = ValueList<TopicTruth>.Empty;

    /// <summary>The representatives of the dyad's first party; empty when none is recorded.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<Attendee> First { get; init => field = ValueList.OfEach(value, nameof(value)); } = ValueList<Attendee>.Empty;

    /// <summary>The representatives of the dyad's second party; empty when none is recorded.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<Attendee> Second { get; init => field = ValueList.OfEach(value, nameof(value)); } = ValueList<Attendee>.Empty;

    /// <summary>The record that stands for the contact: a meeting, or a session. Rows of one record never block or refute one another.</summary>
    public required RecordRef Record { get; init; }

    /// <summary>The parts of the record that are its evidence: both sessions where the two were, or may have been, at different ones; else empty.</summary>
    public IReadOnlyList<RecordRef> Parts { get; init => field = ValueList.Of(value); } = ValueList<RecordRef>.Empty;
}
