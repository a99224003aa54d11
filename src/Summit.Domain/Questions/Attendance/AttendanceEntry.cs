namespace Summit.Domain;

/// <summary>A party at a session: who headed its delegation, at which level, and whether he or she was there.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AttendanceEntry
{
    internal AttendanceEntry(
        SessionId session,
        DayBounds when,
        Truth occurred,
        PartyId party,
        Band band,
        PersonId head,
        OfficeId office,
        Presence presence,
        Truth there,
        Reply reply) =>
        (Session, When, Occurred, Party, Band, Head, Office, Presence, There, Reply) =
        (session, when, occurred, party, band, head, office, presence, there, reply);

    /// <summary>The session at which the delegation is recorded; a part, where it is recorded there.</summary>
    public SessionId Session { get; }

    /// <summary>The session's days.</summary>
    public DayBounds When { get; }

    /// <summary>Whether the session took place.</summary>
    public Truth Occurred { get; }

    /// <summary>The party.</summary>
    public PartyId Party { get; }

    /// <summary>The band of the head; not recorded where it is not known.</summary>
    public Band Band { get; }

    /// <summary>Who headed the delegation; the default where that is not known.</summary>
    public PersonId Head { get; }

    /// <summary>In which office; the default where that is not known.</summary>
    public OfficeId Office { get; }

    /// <summary>Whether and how the head was there; not recorded where nobody is recorded, or where it is disputed.</summary>
    public Presence Presence { get; }

    /// <summary>Whether any representative of the party was there, in person or from elsewhere.</summary>
    public Truth There { get; }

    /// <summary>What the party answered to the invitation.</summary>
    public Reply Reply { get; }

    /// <summary>What a delegation shows, with its head as far as one is known.</summary>
    internal static AttendanceEntry Of(ResolvedSession session, ResolvedDelegation delegation, ResolvedDelegate? head, Truth there) => new(
        session.Record.Id,
        session.When,
        session.Occurred,
        delegation.Party,
        head?.Band ?? default,
        head?.Person ?? default,
        head?.Office ?? default,
        head?.Presence ?? default,
        there,
        delegation.Reply);
}
