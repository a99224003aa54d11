namespace Summit.Domain;

/// <summary>Those of a party who share a session and a presence span.</summary>
/// <param name="Session">The session.</param>
/// <param name="Present">Who they are, and when.</param>
/// <param name="Reply">What their party answered to the invitation.</param>
/// <param name="Counts">Unknown where nobody is recorded and nothing says that the party is there; else true.</param>
internal sealed record OpportunityPresence(ResolvedSession Session, PresenceGroup Present, Reply Reply, Truth Counts)
{
    /// <summary>Whether two groups can have met on a common day. In different parts of one event they still may; in one session only their own spans part them.</summary>
    public static (Truth Truth, DayBounds Days) Together(OpportunityPresence one, OpportunityPresence other, DayBounds whole)
    {
        DayBounds extent = one.DaysIn(whole);
        if (one.Session.Record.Id == other.Session.Record.Id)
        {
            return PresenceGroup.Together(one.Present, other.Present, extent);
        }

        (Truth together, DayBounds days) = PresenceGroup.Apart(one.Present, extent, other.Present, other.DaysIn(whole));
        return together == Truth.False ? (Truth.Unknown, whole) : (together, days);
    }

    private DayBounds DaysIn(DayBounds whole) => Session.When == DayBounds.Anywhen ? whole : Session.When;
}
