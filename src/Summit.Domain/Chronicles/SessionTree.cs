namespace Summit.Domain;

/// <summary>Sessions, the larger sessions of which they are parts, and their own parts.</summary>
internal static class SessionTree
{
    /// <summary>The larger sessions, nearest first. A circle, which is a finding, is walked once.</summary>
    public static IEnumerable<Session> Above(Chronicle chronicle, Session session)
    {
        HashSet<SessionId> seen = [session.Id];
        for (Session? whole = chronicle.Find(session.PartOf); whole is not null && seen.Add(whole.Id); whole = chronicle.Find(whole.PartOf))
        {
            yield return whole;
        }
    }

    /// <summary>The session itself and the larger ones, nearest first.</summary>
    public static IEnumerable<Session> WithWholes(Chronicle chronicle, Session session) => Above(chronicle, session).Prepend(session);

    /// <summary>Whether the chain of wholes above a session ends in a circle.</summary>
    public static bool IsInCircle(Chronicle chronicle, Session session) => chronicle.Find(WithWholes(chronicle, session).Last().PartOf) is not null;

    /// <summary>The session that is no part of another: the last of those above, or the session itself.</summary>
    public static Session Outermost(Chronicle chronicle, Session session) => WithWholes(chronicle, session).Last();

    /// <summary>The parts of every session, for many walks down.</summary>
    public static ILookup<SessionId, Session> PartsIn(Chronicle chronicle) => chronicle.Sessions.Where(s => s.PartOf.IsRecorded).ToLookup(s => s.PartOf);

    /// <summary>A session and its parts, and the parts of those, the whole first. A circle is walked once.</summary>
    public static IReadOnlyList<Session> WithParts(ILookup<SessionId, Session> parts, Session whole)
    {
        List<Session> found = [whole];
        HashSet<SessionId> seen = [whole.Id];
        for (int i = 0; i < found.Count; i++)
        {
            found.AddRange(parts[found[i].Id].Where(p => seen.Add(p.Id)));
        }

        return found;
    }
}
