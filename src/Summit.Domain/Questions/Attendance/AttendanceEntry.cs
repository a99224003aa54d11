namespace Summit.Domain;

/// <summary>A party at a session: who headed its delegation, at which level, and whether he or she was there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Session">The session at which the delegation is recorded; a part, where it is recorded there.</param>
/// <param name="When">The session's days.</param>
/// <param name="Occurred">Whether the session took place.</param>
/// <param name="Party">The party.</param>
/// <param name="Band">The band of the head; not recorded where it is not known.</param>
/// <param name="Head">Who headed the delegation; the default where that is not known.</param>
/// <param name="Office">In which office; the default where that is not known.</param>
/// <param name="Presence">Whether and how the head was there; not recorded where nobody is recorded, or where it is disputed.</param>
/// <param name="There">Whether any representative of the party was there, in person or from elsewhere.</param>
/// <param name="Reply">What the party answered to the invitation.</param>
public sealed record AttendanceEntry(
    SessionId Session,
    DayBounds When,
    Truth Occurred,
    PartyId Party,
    Band Band,
    PersonId Head,
    OfficeId Office,
    Presence Presence,
    Truth There,
    Reply Reply);
