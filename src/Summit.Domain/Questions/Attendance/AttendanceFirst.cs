namespace Summit.Domain;

/// <summary>The first edition of a forum at which a party was certainly there, and the earlier ones at which it may have been.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AttendanceFirst
{
    internal AttendanceFirst(PartyId party, SessionId session, IReadOnlyList<SessionId> possiblyEarlier) =>
        (Party, Session, PossiblyEarlier) = (party, session, ValueList.Of(possiblyEarlier));

    /// <summary>The party.</summary>
    public PartyId Party { get; }

    /// <summary>The first edition at which it certainly was; the default where none is certain.</summary>
    public SessionId Session { get; }

    /// <summary>Editions at which it may have been there before that.</summary>
    public IReadOnlyList<SessionId> PossiblyEarlier { get; }
}
