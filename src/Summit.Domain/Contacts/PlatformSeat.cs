namespace Summit.Domain;

/// <summary>One party's delegation at one session.</summary>
/// <param name="session">Which session.</param>
/// <param name="place">Which of its delegations.</param>
internal sealed class PlatformSeat(Session session, int place)
{
    private ResolvedSession? seen;
    private IReadOnlyList<PresenceGroup> groups = [];

    public Session Session { get; } = session;

    public PartyId Party { get; } = session.Delegations[place].Party;

    public static IEnumerable<PlatformSeat> At(Session session) => Enumerable.Range(0, session.Delegations.Count).Select(i => new PlatformSeat(session, i));

    /// <summary>Its groups in the session as resolved; worked out once for all pairs, unless the session differs from pair to pair.</summary>
    public IReadOnlyList<PresenceGroup> GroupsIn(ResolvedSession resolved)
    {
        if (!ReferenceEquals(seen, resolved))
        {
            (seen, groups) = (resolved, PresenceGroup.Of(resolved.Delegations[place], remoteApart: true));
        }

        return groups;
    }
}
