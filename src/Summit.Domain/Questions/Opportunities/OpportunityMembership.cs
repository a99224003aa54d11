namespace Summit.Domain;

/// <summary>Whether a party is expected at sessions as a member of their forums. Other statuses come by invitation.</summary>
internal sealed class OpportunityMembership(Reading reading, PartyId party)
{
    private readonly Dictionary<ForumId, PartyMemberships> bodies = [];

    public PartyId Party => party;

    /// <summary>The largest wholes of the sessions at which it may be: where it has a delegation, and those of forums in which it is listed.</summary>
    public IEnumerable<SessionId> Events()
    {
        Chronicle chronicle = reading.Chronicle;
        HashSet<ForumId> forums = [.. chronicle.ForumBodies.ForumsOf(party)];
        IEnumerable<Session> held = forums.Count == 0 ? [] : chronicle.Sessions.Where(s => forums.Contains(s.Forum));
        return chronicle.ByParty.SessionsOf(party).Concat(held).Select(s => chronicle.SessionForest[s.Id].Outermost.Id);
    }

    /// <summary>True if it surely is a member on all days of a session, unknown if it may be one on some.</summary>
    public Truth At(ResolvedSession session)
    {
        if (reading.Chronicle.Find(session.Record.Forum) is not { } forum || MembershipRule.BodyOf(reading.Chronicle, forum) is not { } body)
        {
            return Truth.False;
        }

        if (!bodies.TryGetValue(body.Id, out PartyMemberships? theirs))
        {
            DayBounds[] spans = [.. body.Memberships.Where(m => m.Party == party && m.Status == MembershipStatus.Member).Select(m => reading.SpanOf(body.Id, m))];
            bodies.Add(body.Id, theirs = new(spans, reading.IsKnown(body.Id, party)));
        }

        return theirs.During(session.When);
    }
}
