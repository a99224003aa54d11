namespace Summit.Domain;

/// <summary>What can be asked of a chronicle as it is recorded, before any policy.</summary>
/// <remarks>Each part of this class stands in the room of its question. Pure functions; each answer carries its definition and its evidence.</remarks>
public static partial class ChronicleQuestions
{
    /// <summary>Pairs of meetings that may be one and the same, best first. Nothing is merged: whether they are is for a claim to say.</summary>
    /// <remarks>
    /// <para>A pair has two parties in common, its days can be equal, and nothing recorded contradicts that the two are one: no facet, no country, no session,
    /// no closed list of parties, nobody named for a party. It is proposed if both were surely on the same days, or if they agree on who came, place, session,
    /// title or topic. A pair of which a <c>same-as</c> claim speaks, that was not withdrawn, is not proposed, nor is one that follows from such claims. A meeting
    /// of whose day nothing is known is in no pair.</para>
    /// <para>Best first: those surely on the same days, then those that agree on more, then in the order of their ids. Meetings are compared only with those of
    /// a dyad whose days can be equal, so the work grows with the record and with the pairs that are near each other.</para>
    /// </remarks>
    /// <param name="chronicle">The chronicle, taken as recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    public static Duplicates Duplicates(this Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        Reading reading = chronicle.Under(Policy.AsRecorded);
        return new(reading, new DuplicatesRule(reading).Pairs());
    }
}
