namespace Summit.Domain;

/// <summary>A member of a forum without a recorded delegation at an edition, or with a delegation that was certainly not there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AttendanceAbsence
{
    internal AttendanceAbsence(SessionId session, PartyId party, Truth absent) =>
        (Session, Party, Absent) = (session, party, absent);

    /// <summary>The edition.</summary>
    public SessionId Session { get; }

    /// <summary>The member.</summary>
    public PartyId Party { get; }

    /// <summary>True if it is recorded that nobody was there; unknown if nothing is recorded, because absence of a record is not absence.</summary>
    public Truth Absent { get; }
}
