namespace Summit.Domain;

/// <summary>A member of a forum of whom no delegation is recorded at an edition, or one that surely was not there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Session">The edition.</param>
/// <param name="Party">The member.</param>
/// <param name="Absent">True if it is recorded that nobody was there; unknown if nothing is recorded, for absence of a record is no absence.</param>
public sealed record AttendanceAbsence(SessionId Session, PartyId Party, Truth Absent);
