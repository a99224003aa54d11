namespace Summit.Domain;

/// <summary>One party at one event: whether it is expected there, and who of it is.</summary>
internal sealed record OpportunityExpectation
{
    private static readonly Reply[] Inviting = [Reply.Invited, Reply.Accepted, Reply.Tentative];

    /// <summary>Its delegations, by the session they are at.</summary>
    public required IReadOnlyList<(ResolvedSession Session, ResolvedDelegation Delegation)> Seats { get; init; }

    /// <summary>Its representatives who are or may be there.</summary>
    public required IReadOnlyList<OpportunityPresence> Groups { get; init; }

    /// <summary>Whether it is expected, at any level.</summary>
    public required Truth Expected { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<OpportunityReason> Grounds { get; init; }

    /// <summary>Whether it surely has nobody there at the level.</summary>
    public required bool IsAbsent { get; init; }

    /// <summary>Whether all whom it names are of another level, there or not.</summary>
    public required bool IsForOthers { get; init; }

    /// <summary>Whether there is anything to expect it by.</summary>
    public bool IsPossible => Seats.Count > 0 || Expected != Truth.False;

    public static OpportunityExpectation Of(Reading reading, OpportunityMembership membership, ResolvedSession[] parts, OpportunityLevel level)
    {
        PartyId party = membership.Party;
        (ResolvedSession Session, ResolvedDelegation Delegation)[] seats = [.. parts.SelectMany(p => p.Of(party).Select(d => (p, d)))];
        OpportunityPresence[] groups = [.. seats.SelectMany(s => PresenceGroup.Of(s.Delegation, remoteApart: false).Select(g => new OpportunityPresence(s.Session, g, s.Delegation.Reply, Counts(s.Session, s.Delegation))))];
        Attendee[] named = [.. seats.SelectMany(s => s.Delegation.Delegates).Select(d => Attendee.Of(d, Truth.True))];
        Truth member = parts.Select(membership.At).Any();
        Truth invited = seats.Select(s => Invited(reading, s.Session, s.Delegation)).Any();
        return new()
        {
            Seats = seats,
            Groups = groups,
            Expected = member.Or(invited),
            Grounds = [.. Reasons(member, invited)],
            IsAbsent = seats.Length > 0 && groups.All(g => level.Of(party, g.Present.Attendees) == Truth.False),
            IsForOthers = named.Length > 0 && level.Of(party, named) == Truth.False,
        };
    }

    /// <summary>The same group, of a party that has accepted: whom it names will be there.</summary>
    public static OpportunityPresence Confirmed(OpportunityPresence group) => group.Reply != Reply.Accepted ? group : group with
    {
        Counts = Truth.True,
        Present = group.Present with { Attendees = [.. group.Present.Attendees.Select(a => a with { There = Truth.True })] },
    };

    // A party that is only listed is there if the session was held; before that, its name on a list confirms nothing.
    private static Truth Counts(ResolvedSession session, ResolvedDelegation delegation) =>
        delegation.Delegates.Count > 0 || session.Occurred == Truth.True ? Truth.True : Truth.Unknown;

    private static Truth Invited(Reading reading, ResolvedSession session, ResolvedDelegation delegation) =>
        Inviting.Contains(delegation.Reply) || delegation.Delegates.Any(d => d.There == Truth.True) || Announced(reading, session, delegation) ? Truth.True
        : delegation.Delegates.Any(d => d.There != Truth.False) || (delegation.Delegates.Count == 0 && delegation.Reply != Reply.Declined) ? Truth.Unknown
        : Truth.False;

    // Where the record's own values stand, claims are shown and decide nothing.
    private static bool Announced(Reading reading, ResolvedSession session, ResolvedDelegation delegation)
    {
        ClaimSubject whole = ClaimSubject.Of(session.Record.Id);
        return !reading.Policy.TakesTheRecord
            && delegation.Delegates.Where(d => d.Person.IsRecorded).Select(d => whole.In(d.Person)).Prepend(whole.In(delegation.Party))
                .Any(s => reading.Testimonies(s, ClaimProperty.Presence, p => ResolvedDelegate.ThereBy(p) == Truth.True).Any(t => t.Claim.Stance == Stance.Anticipates));
    }

    private static IEnumerable<OpportunityReason> Reasons(Truth member, Truth invited)
    {
        if (member == Truth.True)
        {
            yield return OpportunityReason.Membership;
        }

        if (invited == Truth.True)
        {
            yield return OpportunityReason.Invitation;
        }
    }
}
