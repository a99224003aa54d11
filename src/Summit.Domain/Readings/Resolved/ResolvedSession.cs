namespace Summit.Domain;

/// <summary>A session as a reading takes it, for one pair of its parties. A part has taken from its whole what it does not record itself.</summary>
/// <param name="Record">The session as recorded.</param>
/// <param name="Occurred">Whether it took place; never true unless it was surely known by the day of the reading.</param>
/// <param name="When">When.</param>
/// <param name="Plan">How far it was planned.</param>
/// <param name="Place">Where; null when not recorded.</param>
/// <param name="Host">Who hosts it; the default when not recorded.</param>
/// <param name="Modality">By what means it is held.</param>
/// <param name="Topics">What is known of its topics, which are its own: neither its whole's nor its parts'.</param>
/// <param name="Delegations">The parties there.</param>
internal sealed record ResolvedSession(
    Session Record,
    Truth Occurred,
    DayBounds When,
    Plan Plan,
    Place? Place,
    PartyId Host,
    Modality Modality,
    IReadOnlyList<TopicTruth> Topics,
    IReadOnlyList<ResolvedDelegation> Delegations)
{
    /// <summary>The delegation of one party, if it has one; no other is looked at.</summary>
    public IEnumerable<ResolvedDelegation> Of(PartyId party)
    {
        for (int i = 0; i < Record.Delegations.Count; i++)
        {
            if (Record.Delegations[i].Party == party)
            {
                yield return Delegations[i];
            }
        }
    }
}
