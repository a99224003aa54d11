namespace Summit.Domain;

/// <summary>A meeting as a reading takes it, for one pair of its parties.</summary>
/// <param name="Record">The meeting as recorded.</param>
/// <param name="Occurred">Whether it took place; never true unless it was surely known by the day of the reading.</param>
/// <param name="When">When.</param>
/// <param name="Facets">Its facets; a disputed one is not recorded.</param>
/// <param name="Plan">How far it was planned.</param>
/// <param name="Directness">How directly the pair was in contact, recorded or derived; not recorded when unknown.</param>
/// <param name="Topics">What is known of its topics.</param>
/// <param name="Delegations">Its parties.</param>
internal sealed record ResolvedMeeting(
    Meeting Record,
    Truth Occurred,
    DayBounds When,
    Facets Facets,
    Plan Plan,
    Directness Directness,
    IReadOnlyList<TopicTruth> Topics,
    IReadOnlyList<ResolvedDelegation> Delegations);
