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

    /// <summary>The parts, and the parts of parts, in the order of their ids.</summary>
    public static IEnumerable<Session> Below(Chronicle chronicle, Session session) =>
        chronicle.Sessions.Where(s => s.PartOf.IsRecorded && s.Id != session.Id && Above(chronicle, s).Any(w => w.Id == session.Id));

    /// <summary>Whether the chain of wholes above a session ends in a circle.</summary>
    public static bool IsInCircle(Chronicle chronicle, Session session) => chronicle.Find(Above(chronicle, session).LastOrDefault(session).PartOf) is not null;

    /// <summary>The session that is no part of another: the last of those above, or the session itself.</summary>
    public static Session Outermost(Chronicle chronicle, Session session) => Above(chronicle, session).LastOrDefault(session);
}
