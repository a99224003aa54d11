namespace Summit.Domain;

/// <summary>The first edition of a forum at which a party surely was there, and those before it at which it may have been.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Party">The party.</param>
/// <param name="Session">The first edition at which it surely was; the default where it surely was at none.</param>
/// <param name="PossiblyEarlier">Editions at which it may have been there before that.</param>
public sealed record AttendanceFirst(PartyId Party, SessionId Session, IReadOnlyList<SessionId> PossiblyEarlier)
{
    /// <summary>Editions at which it may have been there before that.</summary>
    public IReadOnlyList<SessionId> PossiblyEarlier { get; } = ValueList.Of(PossiblyEarlier);
}
