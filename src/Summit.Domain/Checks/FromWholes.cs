namespace Summit.Domain;

/// <summary>What a session records, or else the nearest of the wholes above it.</summary>
/// <remarks>What it buys: a chain of sessions is walked once for all of them. A circle, which is a finding, is walked once around.</remarks>
internal sealed class FromWholes<T>(Chronicle chronicle, Func<Session, T> own, Func<T, bool> isRecorded)
    where T : struct
{
    private readonly Dictionary<SessionId, T> known = [];

    public T Of(Session session)
    {
        T found = own(session);
        if (isRecorded(found) || known.TryGetValue(session.Id, out found))
        {
            return found;
        }

        // All that are passed record nothing, so what is found holds for each of them. Until it is found they have nothing, which ends a circle.
        List<SessionId> passed = [];
        for (Session? at = session; at is not null; at = chronicle.Find(at.PartOf))
        {
            found = own(at);
            if (isRecorded(found) || known.TryGetValue(at.Id, out found))
            {
                break;
            }

            known[at.Id] = default;
            passed.Add(at.Id);
        }

        foreach (SessionId id in passed)
        {
            known[id] = found;
        }

        return found;
    }
}
