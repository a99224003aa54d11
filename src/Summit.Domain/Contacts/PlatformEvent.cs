namespace Summit.Domain;

/// <summary>An event: the sessions that are known or may be and have one largest whole.</summary>
internal sealed class PlatformEvent
{
    private readonly SessionForest forest;
    private readonly Dictionary<PartyId, int[]> places = [];
    private readonly int[] all;

    private PlatformEvent(SessionForest forest, SessionId whole, Session[] sessions)
    {
        (this.forest, Whole, Sessions) = (forest, whole, sessions);
        all = Ordered(sessions);

        // An event of one session has no parts to look for.
        if (sessions.Length > 1)
        {
            places = sessions.SelectMany(s => s.Delegations.Select(d => (d.Party, Session: s))).GroupBy(s => s.Party, s => s.Session).ToDictionary(g => g.Key, Ordered);
        }
    }

    /// <summary>The largest whole.</summary>
    public SessionId Whole { get; }

    /// <summary>Its sessions, in the order of their ids.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    /// <summary>All events, in the order of their first session.</summary>
    public static IEnumerable<PlatformEvent> All(Reading reading) => Of(reading, reading.Chronicle.SessionForest.Events.Select(e => e.Key));

    /// <summary>Those at which both parties have a delegation, in the order of their first session.</summary>
    public static IEnumerable<PlatformEvent> Of(Reading reading, Dyad pair)
    {
        HashSet<SessionId> both = At(reading.Chronicle, pair.First);
        both.IntersectWith(At(reading.Chronicle, pair.Second));
        return Of(reading, both);
    }

    /// <summary>The events of these wholes, in the order of their first session.</summary>
    public static IEnumerable<PlatformEvent> Of(Reading reading, IEnumerable<SessionId> wholes)
    {
        SessionForest forest = reading.Chronicle.SessionForest;
        return wholes
            .Select(w => (Whole: w, Sessions: forest.Events[w].Where(s => reading.IsKnown(s.Id) != Truth.False).ToArray()))
            .Where(e => e.Sessions.Length > 0)
            .OrderBy(e => e.Sessions[0].Id)
            .Select(e => new PlatformEvent(forest, e.Whole, e.Sessions));
    }

    /// <summary>Whether two delegations of the event shared a session: at a whole that has parts it is not known which part they were at.</summary>
    public Truth Sharing(Dyad pair, Session first, Session second)
    {
        bool vague = first == second ? HasIn(all, first) : forest.IsAbove(first, second) || forest.IsAbove(second, first);
        return vague ? (HasIn(places[pair.First], first) || HasIn(places[pair.Second], second) ? Truth.False : Truth.Unknown) : (first == second).ToTruth();
    }

    private static HashSet<SessionId> At(Chronicle chronicle, PartyId party) => [.. chronicle.ByParty.SessionsOf(party).Select(s => chronicle.SessionForest[s.Id].Outermost.Id)];

    private int[] Ordered(IEnumerable<Session> sessions) => [.. sessions.Select(s => forest[s.Id].First).Order()];

    /// <summary>Whether one of these sessions is a part of another: its number is among those of the parts.</summary>
    private bool HasIn(int[] sessions, Session whole)
    {
        SessionNode node = forest[whole.Id];
        int after = Array.BinarySearch(sessions, node.First + 1);
        after = after < 0 ? ~after : after;
        return after < sessions.Length && sessions[after] <= node.Last;
    }
}
