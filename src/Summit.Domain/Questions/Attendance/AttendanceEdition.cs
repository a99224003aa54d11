namespace Summit.Domain;

/// <summary>A session with its parts, as a reading takes them: the facts about one event that attendance questions need.</summary>
internal sealed class AttendanceEdition
{
    private readonly IReadOnlyList<ResolvedSession> sessions;
    private readonly ILookup<PartyId, (ResolvedSession Session, int Place)> seats;

    private AttendanceEdition(Session session, IReadOnlyList<ResolvedSession> sessions)
    {
        (Session, this.sessions) = (session, sessions);
        seats = sessions.SelectMany(s => s.Record.Delegations.Select((d, place) => (d.Party, Seat: (s, place)))).ToLookup(s => s.Party, s => s.Seat);
    }

    public Session Session { get; }

    public DayBounds When => sessions[0].When;

    public Truth Occurred => sessions[0].Occurred;

    /// <summary>A session that is known or may be, with those of its parts that are.</summary>
    public static AttendanceEdition? Of(Reading reading, ILookup<SessionId, Session> parts, Session session) => reading.IsKnown(session.Id) == Truth.False
        ? null
        : new(session, [.. SessionTree.WithParts(parts, session).Where(s => reading.IsKnown(s.Id) != Truth.False).Select(s => reading.Resolve(s, default))]);

    public IEnumerable<AttendanceEntry> Entries(PartyId party) => party.IsRecorded
        ? Of(party).Select(s => EntryOf(s.Session, s.Delegation))
        : sessions.SelectMany(s => s.Delegations.Select(d => EntryOf(s, d)));

    public bool Has(PartyId party) => seats.Contains(party);

    public IEnumerable<PartyId> Parties => seats.Select(s => s.Key);

    /// <summary>Whether the session took place and a representative of the party was there at this band or higher; at any level where no band is named. Unknown for a party without a delegation.</summary>
    public Truth Attended(PartyId party, Band band = default)
    {
        SideFilter asked = SideFilter.AtLeast(band);
        Truth any = Truth.False;
        bool recorded = false;
        foreach ((ResolvedSession session, ResolvedDelegation delegation) in Of(party))
        {
            recorded = true;
            any = any.Or(session.Occurred.And(There(delegation, asked)));
        }

        return recorded ? any : Occurred == Truth.False ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether the party was there, and nobody of this band or higher was.</summary>
    public Truth Below(PartyId party, Band band)
    {
        Truth attended = Attended(party, band);
        return attended == Truth.True || !Of(party).Any(s => s.Session.Occurred != Truth.False && MayBeBelow(s.Delegation, band)) ? Truth.False
            : attended == Truth.False ? Attended(party)
            : Truth.Unknown;
    }

    /// <summary>The highest band of those who were there; not recorded where that is not known.</summary>
    public Band Level(PartyId party)
    {
        foreach (Band band in Band.Known)
        {
            Truth attended = Attended(party, band);
            if (attended != Truth.False)
            {
                return attended == Truth.True ? band : default;
            }
        }

        return default;
    }

    private IEnumerable<(ResolvedSession Session, ResolvedDelegation Delegation)> Of(PartyId party) => seats[party].Select(s => (s.Session, s.Session.Delegations[s.Place]));

    private static Truth There(ResolvedDelegation delegation, SideFilter asked) =>
        delegation.Delegates.Count == 0 && delegation.Reply == Reply.Declined ? Truth.False
        : delegation.Delegates.Count == 0 ? Truth.Unknown
        : Match.Side([.. delegation.Delegates.Select(d => Attendee.Of(d))], [asked]);

    /// <summary>Whether, if the session was held, the party may have been represented only below the band, or no delegate is recorded.</summary>
    private static bool MayBeBelow(ResolvedDelegation delegation, Band band) => delegation.Delegates.Count == 0
        ? delegation.Reply != Reply.Declined
        : There(delegation, SideFilter.AtLeast(band)) != Truth.True && delegation.Delegates.Any(d => d.There != Truth.False && Match.InBand(Attendee.Of(d), [SideFilter.AtLeast(band)]) != Truth.True);

    private static AttendanceEntry EntryOf(ResolvedSession session, ResolvedDelegation delegation) =>
        AttendanceEntry.Of(session, delegation, HeadOf(delegation), session.Occurred.And(There(delegation, SideFilter.Any)));

    // Where nobody is called the head, a chair or a host is, and the only one who is recorded.
    private static ResolvedDelegate? HeadOf(ResolvedDelegation delegation) =>
        delegation.Delegates.FirstOrDefault(d => d.Role == Role.Head)
        ?? delegation.Delegates.FirstOrDefault(d => d.Role == Role.Chair)
        ?? delegation.Delegates.FirstOrDefault(d => d.Role == Role.Host)
        ?? (delegation.Delegates is [var only] ? only : null);
}
