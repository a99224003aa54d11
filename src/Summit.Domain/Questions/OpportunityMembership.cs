namespace Summit.Domain;

/// <summary>Whether a party is expected at a session as a member of its forum. Other statuses come by invitation.</summary>
internal static class OpportunityMembership
{
    /// <summary>True if it surely is a member on all its days, unknown if it may be one on some.</summary>
    public static Truth Of(Reading reading, PartyId party, ResolvedSession session) =>
        FoldIn(reading, session.Record.Forum) is not { } forum ? Truth.False
        : forum.Memberships.Where(m => m.Party == party && m.Status == MembershipStatus.Member).Select(m => During(reading.SpanOf(forum.Id, m), session.When)).Any();

    private static Truth During(DayBounds span, DayBounds days) =>
        span.StartMax <= days.StartMin && span.EndMin >= days.EndMax ? Truth.True
        : span.StartMin > days.EndMax || span.EndMax < days.StartMin ? Truth.False
        : Truth.Unknown;

    // A forum without memberships of its own has those of its parent. A circle of parents, which is a finding, is walked once.
    private static Forum? FoldIn(Reading reading, ForumId id)
    {
        HashSet<ForumId> seen = [];
        Forum? forum = reading.Chronicle.Find(id);
        while (forum is { Memberships.Count: 0 } && seen.Add(forum.Id))
        {
            forum = reading.Chronicle.Find(forum.Parent);
        }

        return forum;
    }
}
