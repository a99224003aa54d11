namespace Summit.Domain;

/// <summary>A chronicle under one policy and as known by one day: what is taken to be so, and why.</summary>
/// <remarks>Immutable. Equal by reference; no order.</remarks>
public sealed class Reading
{
    internal Reading(Chronicle chronicle, Policy policy, LocalDate? knownBy) => (Chronicle, Policy, KnownBy) = (chronicle, policy, knownBy);

    /// <summary>The chronicle that is read.</summary>
    public Chronicle Chronicle { get; }

    /// <summary>The policy.</summary>
    public Policy Policy { get; }

    /// <summary>Claims published later are not used; null for no limit.</summary>
    public LocalDate? KnownBy { get; }

    /// <summary>Whether a record is known by the day of the reading.</summary>
    internal Truth IsKnown(RecordRef record) => (Chronicle.Find(record) is not null).ToTruth();

    /// <summary>When an escalation began.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    public DayBounds StartOf(EscalationId escalation) => BoundsOf(Known(escalation).Start);

    /// <summary>When an escalation ended.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such escalation.</exception>
    public DayBounds EndOf(EscalationId escalation) => BoundsOf(Known(escalation).End);

    /// <summary>A meeting for one pair of its parties.</summary>
    internal ResolvedMeeting Resolve(Meeting meeting, Dyad pair) => new(
        meeting,
        Occurred.AsRecorded(meeting.Occurrence, meeting.Plan),
        BoundsOf(meeting.When),
        meeting.Facets,
        meeting.Plan,
        meeting.Pairs.FirstOrDefault(p => p.Between == pair)?.Directness ?? meeting.Facets.DirectnessFor(meeting.Delegations.Count, meeting.Others),
        [.. meeting.Delegations.Select(Resolve)]);

    /// <summary>A session for one pair of its parties.</summary>
    internal ResolvedSession Resolve(Session session, Dyad pair)
    {
        Session whole = session;
        Occurrence occurrence = session.Occurrence;
        Plan plan = session.Plan;
        Place? place = session.Place;
        PartyId host = session.Host;
        foreach (Session above in Wholes.Above(Chronicle, session))
        {
            occurrence = occurrence.IsRecorded ? occurrence : above.Occurrence;
            plan = plan.IsRecorded ? plan : above.Plan;
            place ??= above.Place;
            host = host.IsRecorded ? host : above.Host;
        }

        return new(session, Occurred.AsRecorded(occurrence, plan), BoundsOf(whole.When), plan, place, host, session.Modality, [.. session.Delegations.Select(Resolve)]);
    }

    private Escalation Known(EscalationId id) =>
        Chronicle.Find(id) ?? throw new ArgumentException($"The chronicle has no escalation '{id}'.", nameof(id));

    private static DayBounds BoundsOf(Edtf when) => when.TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;

    private ResolvedDelegation Resolve(Delegation delegation) => new(delegation.Party, delegation.Reply, [.. delegation.Delegates.Select(Resolve)]);

    private ResolvedDelegate Resolve(Representative representative)
    {
        Office? office = Chronicle.Find(representative.Office);
        return new(
            representative.Person,
            representative.Office,
            representative.Role,
            representative.Presence,
            ResolvedDelegate.ThereBy(representative.Presence),
            representative.When.IsRecorded ? BoundsOf(representative.When) : null,
            office?.Band ?? representative.Band,
            office?.Portfolios ?? representative.Portfolios);
    }
}
