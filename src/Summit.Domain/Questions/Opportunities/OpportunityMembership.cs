namespace Summit.Domain;

/// <summary>Whether a party is expected at a session as a member of its forum. Other statuses come by invitation.</summary>
internal static class OpportunityMembership
{
    /// <summary>True if it surely is a member on all its days, unknown if it may be one on some.</summary>
    public static Truth Of(Reading reading, PartyId party, ResolvedSession session) =>
        reading.Chronicle.Find(session.Record.Forum) is not { } forum || MembershipRule.BodyOf(reading.Chronicle, forum) is not { } body
            ? Truth.False
            : body.Memberships.Where(m => m.Party == party && m.Status == MembershipStatus.Member)
                .Select(m => During(reading.SpanOf(body.Id, m), session.When).And(MembershipRule.IsKnown(reading, body, party))).Any();

    private static Truth During(DayBounds span, DayBounds days) =>
        span.StartMax <= days.StartMin && span.EndMin >= days.EndMax ? Truth.True
        : span.StartMin > days.EndMax || span.EndMax < days.StartMin ? Truth.False
        : Truth.Unknown;
}
