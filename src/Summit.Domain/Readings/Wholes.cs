namespace Summit.Domain;

/// <summary>Sessions and the larger sessions of which they are parts.</summary>
internal static class Wholes
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

    /// <summary>The session that is no part of another: the last of those above, or the session itself.</summary>
    public static Session Outermost(Chronicle chronicle, Session session) => Above(chronicle, session).LastOrDefault(session);
}
