namespace Summit.Domain;

/// <summary>A session with its parts as the occasion of a round: who was there, and which meetings were in or beside it. What it knows of a party it looks up once.</summary>
internal sealed class BilateralOccasion
{
    private readonly Reading reading;
    private readonly HashSet<SessionId> ids;
    private readonly ILookup<PartyId, (ResolvedSession Session, int Place)> seats;
    private readonly Dictionary<PartyId, ResolvedMeeting[]> meetings = [];

    public BilateralOccasion(Reading reading, Session session, DayBounds? window)
    {
        (this.reading, Window) = (reading, window);
        Recorded = SessionTree.WithParts(reading.Chronicle.SessionForest.Parts, session);
        Sessions = [.. Recorded.Select(s => reading.Resolve(s, default))];
        SpokenOf = reading.SpokenOf(Recorded, ClaimProperty.Met);
        ids = [.. Recorded.Select(s => s.Id)];
        seats = Sessions.SelectMany(s => s.Record.Delegations.Select((d, place) => (d.Party, Seat: (s, place)))).ToLookup(s => s.Party, s => s.Seat);
    }

    /// <summary>The session and its parts, the whole first.</summary>
    public IReadOnlyList<Session> Recorded { get; }

    /// <summary>Those of which sources say whom a party met.</summary>
    public IReadOnlyList<Session> SpokenOf { get; }

    /// <summary>The session and its parts as the reading takes them, in the same order.</summary>
    public IReadOnlyList<ResolvedSession> Sessions { get; }

    /// <summary>The days asked about; null for all.</summary>
    public DayBounds? Window { get; }

    /// <summary>The parties with a delegation there.</summary>
    public IEnumerable<PartyId> Parties => seats.Select(s => s.Key);

    public bool Has(PartyId party) => seats.Contains(party);

    /// <summary>The meetings of a party in or beside the session, in the order of their ids.</summary>
    public IReadOnlyList<ResolvedMeeting> MeetingsOf(PartyId party)
    {
        if (!meetings.TryGetValue(party, out ResolvedMeeting[]? theirs))
        {
            meetings.Add(party, theirs = [.. reading.Chronicle.ByParty.MeetingsOf(party).Where(m => !m.Session.IsRecorded || IsLinked(m)).Select(m => reading.Resolve(m, default)).Where(IsAt)]);
        }

        return theirs;
    }

    public bool IsLinked(Meeting meeting) => ids.Contains(meeting.Session);

    public Truth Within(DayBounds when) => Window is { } window ? when.Overlaps(window) : Truth.True;

    /// <summary>Whether some delegates of both may have been there on a common day of the window.</summary>
    public bool MayMeet(Dyad pair) =>
        Stays(pair, pair.First).Any(a => Stays(pair, pair.Second).Any(b => a.Overlap(b, out DayBounds days) != Truth.False && Within(days) != Truth.False));

    /// <summary>
    /// The days of a party's delegates there; any time where it has no delegation, as a host may have none. A delegate's span says when he was in the
    /// room: that he was in the place on other days is recorded apart, by a meeting there. One that is not certain makes the stay possible, and that is enough
    /// to leave open whether the two met.
    /// </summary>
    private IEnumerable<DayBounds> Stays(Dyad pair, PartyId party)
    {
        if (!seats.Contains(party))
        {
            yield return DayBounds.Anywhen;
            yield break;
        }

        foreach ((ResolvedSession session, int place) in seats[party])
        {
            foreach (PresenceGroup group in PresenceGroup.Of(session.Delegations[place], remoteApart: false))
            {
                yield return group.Span ?? session.When;
            }
        }

        // The meetings of the two are what is asked about.
        foreach (ResolvedMeeting meeting in MeetingsOf(party))
        {
            if (!meeting.Record.Delegations.Any(d => d.Party == pair.Other(party)) && meeting.Occurred != Truth.False && meeting.Delegations.Any(d => d.Party == party && d.Delegates.Any(r => r.There != Truth.False)))
            {
                yield return meeting.When;
            }
        }
    }

    /// <summary>Whether a meeting was in or beside the session: as recorded, or because it was at the same place on its days.</summary>
    private bool IsAt(ResolvedMeeting meeting) =>
        IsLinked(meeting.Record)
        || (!meeting.Record.Session.IsRecorded && meeting.Record.Place is { } place && Sessions[0].Place is { } venue && place.Name == venue.Name && meeting.When.Overlaps(Sessions[0].When) == Truth.True);
}
