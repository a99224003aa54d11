namespace Summit.Domain;

/// <summary>Sessions as a reading takes them. A part takes from its whole what it does not record itself.</summary>
public sealed partial class Reading
{
    /// <summary>A session for one pair of its parties.</summary>
    internal ResolvedSession Resolve(Session session, Dyad pair) =>
        Policy.DecidesPerDyad ? ResolvedFor(session, pair)
        : sessions.TryGetValue(session.Id, out ResolvedSession? kept) ? kept
        : sessions.GetOrAdd(session.Id, ResolvedFor(session, default));

    private static Participants ParticipantsIn(Session session, PartyId host) =>
        new([.. session.Delegations.Select(d => d.Party).Union(host.IsRecorded ? [host] : [])], host);

    private ResolvedSession ResolvedFor(Session session, Dyad pair)
    {
        (Occurrence occurrence, Plan plan, Place? place, PartyId host) = (session.Occurrence, session.Plan, session.Place, session.Host);
        List<Session> wholes = session.PartOf.IsRecorded ? [.. SessionTree.Above(Chronicle, session)] : [];
        foreach (Session whole in wholes)
        {
            occurrence = occurrence.IsRecorded ? occurrence : whole.Occurrence;
            plan = plan.IsRecorded ? plan : whole.Plan;
            place ??= whole.Place;
            host = host.IsRecorded ? host : whole.Host;
        }

        DayBounds when = session.When.IsRecorded ? session.When.BoundsOrAnywhen : DaysAbove(session, pair)?.Days ?? DayBounds.Anywhen;
        if (Policy.TakesTheRecord)
        {
            return new(session, AsFarAsKnown(session.Id, RecordedOccurrence.Of(occurrence, plan)), when, plan, place, host, session.Modality, TopicTruth.Listed(session.Topics), WithLevels(ResolveAll(session.Delegations), when));
        }

        ResolvedSession? above = Above(wholes, pair);
        Dossier dossier = DossierOf(session, wholes, host);
        Proposition held = dossier.Held(pair);
        when = dossier.Mentions(ClaimProperty.When) ? dossier.Dated(ClaimProperty.When, default, when, held, pair).Value : when;
        return new(
            session,
            AsFarAsKnown(session.Id, HeldIn(session, wholes, held, above).Value),
            when,
            dossier.Mentions(ClaimProperty.Plan) ? dossier.Planned(session.Plan.IsRecorded || above is null ? plan : above.Plan).Value : session.Plan.IsRecorded || above is null ? plan : above.Plan,
            PlaceIn(dossier, session.Place is not null || above is null ? place : above.Place, pair).Value,
            host,
            dossier.Mentions(ClaimProperty.Modality) ? dossier.Coded(ClaimProperty.Modality, default, session.Modality, pair).Value : session.Modality,
            TopicTruth.In(dossier, session.Topics, pair),
            WithLevels(ResolveAll(session.Delegations, dossier, pair), when));
    }

    /// <summary>
    /// The whole as the reading takes it, so that claims on it reach its parts; null for a session that is no part, and in a circle of parts, which is a
    /// finding and where the record's own values are inherited instead.
    /// </summary>
    private ResolvedSession? Above(List<Session> wholes, Dyad pair) => wholes.Count > 0 && Chronicle.Find(wholes[^1].PartOf) is null ? Resolve(wholes[0], pair) : null;

    /// <summary>Whether a session was held. What a part does not record itself it takes from its whole as the policy takes it, not as the whole records it.</summary>
    private Resolved<Truth> HeldIn(Session session, List<Session> wholes, Proposition held, ResolvedSession? above)
    {
        Session[] recording = above is null ? [session, .. wholes] : [session];
        Truth recorded = RecordedOccurrence.Of(recording.Select(s => s.Occurrence).FirstOrDefault(o => o.IsRecorded), recording.Select(s => s.Plan).FirstOrDefault(p => p.IsRecorded));
        return Decided(held, recorded, session.Occurrence.IsRecorded ? null : above?.Occurred);
    }

    private Resolved<Truth> HeldIn(Session session, Proposition held, Dyad pair = default)
    {
        List<Session> wholes = [.. SessionTree.Above(Chronicle, session)];
        return HeldIn(session, wholes, held, Above(wholes, pair));
    }

    /// <summary>The days within which a meeting or a session without a day of its own lies, and the session that gives them; null if none does.</summary>
    internal (RecordRef From, DayBounds Days)? DaysAbove(IRecord record, Dyad pair = default)
    {
        Session? above = record switch
        {
            Meeting { When.IsRecorded: false } meeting => Chronicle.Find(meeting.Session),
            Session { When.IsRecorded: false } part when !SessionTree.IsInCircle(Chronicle, part) => Chronicle.Find(part.PartOf),
            _ => null,
        };
        return above is not null && Resolve(above, pair).When is var days && days != DayBounds.Anywhen ? (above.Id, DayBounds.Anywhen.Inside(days)!.Value) : null;
    }

    /// <summary>The day that a session records itself, else that of the nearest whole that does; against it a day of publication is held.</summary>
    private Edtf RecordedDay(Session? session) =>
        session is null ? default : session.When.IsRecorded ? session.When : SessionTree.Above(Chronicle, session).Select(w => w.When).FirstOrDefault(w => w.IsRecorded);

    private Dossier DossierOf(Session session, List<Session> wholes, PartyId host) =>
        Dossier.Of(Policy, Sources, session.Id, ParticipantsIn(session, host), RecordedDay(session), ClaimsOn(session, wholes));

    /// <summary>The claims on the session, and those on its wholes that speak of one of its delegates by name.</summary>
    private IReadOnlyList<Claim> ClaimsOn(Session session, List<Session> wholes)
    {
        IReadOnlyList<Claim> claims = Chronicle.ClaimsOn(session.Id);
        HashSet<PersonId> named = wholes.Count == 0 ? [] : [.. session.Delegations.SelectMany(d => d.Delegates).Select(r => r.Person).Where(p => p.IsRecorded)];
        return named.Count == 0 ? claims : [.. claims.Concat(wholes.SelectMany(w => Chronicle.ClaimsOn(w.Id)).Where(c => named.Contains(c.Subject.Person))).OrderBy(c => c.Id)];
    }

    /// <summary>The place. Claims name it only; where it is the recorded one, all that is recorded of it stays.</summary>
    private static Resolved<Place?> PlaceIn(Dossier dossier, Place? recorded, Dyad pair)
    {
        Resolved<Place?> place = dossier.Mentions(ClaimProperty.Place)
            ? dossier.Coded<Place?>(ClaimProperty.Place.Name, TryReadPlace, default, recorded, recorded is not null, pair, same: SamePlace)
            : Resolved<Place?>.Recorded(recorded);
        return place.Value is not null && SamePlace(place.Value, recorded) ? place with { Value = recorded } : place;
    }

    private static bool SamePlace(Place? one, Place? other, out Place? both)
    {
        both = one;
        return SamePlace(one, other);
    }

    private static bool SamePlace(Place? one, Place? other) => one?.Name == other?.Name;

    private static bool TryReadPlace(ClaimValue value, out Place? place)
    {
        place = value.Text is { } name && !string.IsNullOrWhiteSpace(name) ? Place.Of(name) : null;
        return place is not null;
    }
}
