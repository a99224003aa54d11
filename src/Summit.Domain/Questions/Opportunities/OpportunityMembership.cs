namespace Summit.Domain;

/// <summary>Whether a party is expected at a session as a member of its forum. Other statuses come by invitation.</summary>
internal static class OpportunityMembership
{
    /// <summary>True if it surely is a member on all its days, unknown if it may be one on some.</summary>
    public static Truth Of(Reading reading, PartyId party, ResolvedSession session) =>
        reading.Chronicle.Find(session.Record.Forum) is not { } forum || MembershipRule.BodyOf(reading.Chronicle, forum) is not { } body
            ? Truth.False
            : body.Memberships.Where(m => m.Party == party && m.Status == MembershipStatus.Member)
                .Select(m => During(reading.SpanOf(body.Id, m), session.When).And(reading.IsKnown(body.Id, party))).Any();

    private static Truth During(DayBounds span, DayBounds days) =>
        days.IsWithin(span) == Truth.True ? Truth.True
        : days.Overlaps(span) == Truth.False ? Truth.False
        : Truth.Unknown;
}
