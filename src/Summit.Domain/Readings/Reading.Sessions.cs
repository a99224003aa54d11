using System.Collections.Concurrent;

namespace Summit.Domain;

/// <summary>Sessions as a reading takes them. A part takes from its whole what it does not record itself.</summary>
public sealed partial class Reading
{
    /// <summary>A session for one pair of its parties.</summary>
    internal ResolvedSession Resolve(Session session, Dyad pair)
    {
        if (sessions.TryGetValue(session.Id, out ResolvedSession? kept))
        {
            return kept;
        }

        // Wholes first, from the nearest that is known already, or the outermost: a chain of any length is walked once, and without recursion.
        ConcurrentDictionary<RecordRef, ResolvedSession> own = Policy.DecidesPerDyad ? sessionsOfPair.Of(pair) : sessions;
        Stack<SessionNode> ahead = [];
        ResolvedSession? above = null;
        bool forEveryPair = true;
        for (SessionNode? at = Chronicle.SessionForest[session.Id]; at is not null && !sessions.TryGetValue(at.Session.Id, out above); at = WholeOf(at))
        {
            if (own.TryGetValue(at.Session.Id, out above))
            {
                forEveryPair = false;
                break;
            }

            ahead.Push(at);
        }

        while (ahead.TryPop(out SessionNode? next))
        {
            forEveryPair = forEveryPair && !(Policy.DecidesPerDyad && !DossierOf(next).HearsNothing);
            above = (forEveryPair ? sessions : own).GetOrAdd(next.Session.Id, ResolvedFor(next, above, forEveryPair ? default : pair));
        }

        return above!;
    }

    /// <summary>
    /// The whole from which a part takes what the reading makes of it, so that claims on it reach its parts; null for a session that is no part, and in a
    /// circle of parts, which is a finding and where the record's own values are inherited instead.
    /// </summary>
    private static SessionNode? WholeOf(SessionNode node) => node.EndsInCircle ? null : node.Whole;

    private bool DependsOnThePair(Session session) => Resolve(session, default) is var _ && !sessions.ContainsKey(session.Id);

    private static Participants ParticipantsIn(Session session, PartyId host) =>
        new([.. session.Delegations.Select(d => d.Party).Union(host.IsRecorded ? [host] : [])], host);

    private ResolvedSession ResolvedFor(SessionNode node, ResolvedSession? above, Dyad pair)
    {
        Session session = node.Session;
        DayBounds when = session.When.IsRecorded ? session.When.BoundsOrAnywhen : DaysIn(above) ?? DayBounds.Anywhen;
        if (Policy.TakesTheRecord)
        {
            return new(session, AsFarAsKnown(session.Id, RecordedOccurrence.Of(node.Occurrence, node.Plan)), when, node.Plan, node.Place, node.Host, session.Modality, TopicTruth.Listed(session.Topics), ResolveAll(session.Delegations, null, pair, when));
        }

        Dossier dossier = DossierOf(node);
        Proposition held = dossier.Held(pair);
        when = dossier.Mentions(ClaimProperty.When) ? dossier.Dated(ClaimProperty.When, default, when, held, pair).Value : when;
        Plan plan = session.Plan.IsRecorded || above is null ? node.Plan : above.Plan;
        return new(
            session,
            AsFarAsKnown(session.Id, HeldIn(node, held, above).Value),
            when,
            dossier.Mentions(ClaimProperty.Plan) ? dossier.Planned(plan).Value : plan,
            PlaceIn(dossier, session.Place is not null || above is null ? node.Place : above.Place, pair).Value,
            node.Host,
            dossier.Mentions(ClaimProperty.Modality) ? dossier.Coded(ClaimProperty.Modality, default, session.Modality, pair).Value : session.Modality,
            TopicTruth.In(dossier, session.Topics, pair),
            ResolveAll(session.Delegations, dossier, pair, when));
    }

    /// <summary>Whether a session was held. What a part does not record itself it takes from its whole as the policy takes it, not as the whole records it.</summary>
    private Resolved<Truth> HeldIn(SessionNode node, Proposition held, ResolvedSession? above)
    {
        Truth recorded = above is null ? RecordedOccurrence.Of(node.Occurrence, node.Plan) : RecordedOccurrence.Of(node.Session.Occurrence, node.Session.Plan);
        return Decided(held, recorded, node.Session.Occurrence.IsRecorded ? null : above?.Occurred);
    }

    private Resolved<Truth> HeldIn(Session session, Proposition held, Dyad pair = default)
    {
        SessionNode node = Chronicle.SessionForest[session.Id];
        return HeldIn(node, held, WholeOf(node) is { } whole ? Resolve(whole.Session, pair) : null);
    }

    /// <summary>The days within which a meeting or a session without a day of its own lies, and the session that gives them; null if none does.</summary>
    internal (RecordRef From, DayBounds Days)? DaysAbove(IRecord record, Dyad pair = default)
    {
        Session? above = record switch
        {
            Meeting { When.IsRecorded: false } meeting => Chronicle.Find(meeting.Session),
            Session { When.IsRecorded: false } part => WholeOf(Chronicle.SessionForest[part.Id])?.Session,
            _ => null,
        };
        return above is not null && DaysIn(Resolve(above, pair)) is { } days ? (above.Id, days) : null;
    }

    private static DayBounds? DaysIn(ResolvedSession? above) => above is null || above.When == DayBounds.Anywhen ? null : DayBounds.Anywhen.Inside(above.When)!.Value;

    /// <summary>The day that a session records itself, else that of the nearest whole that does; against it a day of publication is held.</summary>
    private Edtf RecordedDay(Session? session) => session is null ? default : Chronicle.SessionForest[session.Id].When;

    private Dossier DossierOf(SessionNode node) =>
        Kept(node.Session, () => Dossier.Of(Policy, Sources, node.Session.Id, ParticipantsIn(node.Session, node.Host), node.When, ClaimsOn(node)));

    /// <summary>The claims on the session, and those on its wholes that speak of one of its delegates by name.</summary>
    private IReadOnlyList<Claim> ClaimsOn(SessionNode node)
    {
        IReadOnlyList<Claim> claims = Chronicle.ClaimsOn(node.Session.Id);
        HashSet<PersonId> named = node.Whole is null ? [] : [.. node.Session.Delegations.SelectMany(d => d.Delegates).Select(r => r.Person).Where(p => p.IsRecorded)];
        Claim[] above = [.. named.SelectMany(p => Chronicle.SessionClaims[p]).Where(c => Chronicle.Find(c.Subject.Record) is Session whole && Chronicle.SessionForest.IsAbove(whole, node.Session))];
        return above.Length == 0 ? claims : [.. claims.Concat(above).OrderBy(c => c.Id)];
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
