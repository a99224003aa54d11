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
        List<Session> wholes = session.PartOf.IsRecorded ? [.. Wholes.Above(Chronicle, session)] : [];
        foreach (Session whole in wholes)
        {
            occurrence = occurrence.IsRecorded ? occurrence : whole.Occurrence;
            plan = plan.IsRecorded ? plan : whole.Plan;
            place ??= whole.Place;
            host = host.IsRecorded ? host : whole.Host;
        }

        Truth recorded = Occurred.AsRecorded(occurrence, plan);
        if (Policy.TakesTheRecord)
        {
            return new(session, AsFarAsKnown(session.Id, recorded), BoundsOf(session.When), plan, place, host, session.Modality, ResolveAll(session.Delegations));
        }

        // What is above is resolved in the same way, so that claims on the whole reach the part; a circle of parts, a finding, ends at the part itself.
        ResolvedSession? above = wholes.Count > 0 && wholes[^1].PartOf == default ? Resolve(wholes[0], pair) : null;
        Dossier dossier = DossierOf(session, wholes, host);
        Proposition held = dossier.Held(pair);
        return new(
            session,
            AsFarAsKnown(session.Id, Decided(held, recorded, session, above).Value),
            dossier.Mentions(Spoken.When) ? dossier.Dated(ClaimProperty.When, default, session.When, held, pair).Value : BoundsOf(session.When),
            dossier.Mentions(Spoken.Plan) ? dossier.Planned(session.Plan.IsRecorded || above is null ? plan : above.Plan).Value : session.Plan.IsRecorded || above is null ? plan : above.Plan,
            PlaceIn(dossier, session.Place is not null || above is null ? place : above.Place, pair).Value,
            host,
            dossier.Mentions(Spoken.Modality) ? dossier.Coded(ClaimProperty.Modality, default, session.Modality, pair).Value : session.Modality,
            ResolveAll(session.Delegations, dossier, pair));
    }

    private Resolved<Truth> Decided(Proposition held, Truth recorded, Session session, ResolvedSession? above) =>
        above is not null && held.Asserted.Count + held.Denied.Count == 0 && !session.Occurrence.IsRecorded && recorded != Truth.False
            ? Resolved<Truth>.Recorded(above.Occurred, Basis.TheWhole)
            : Decided(held, recorded);

    private Dossier DossierOf(Session session, List<Session> wholes, PartyId host)
    {
        Edtf when = session.When.IsRecorded ? session.When : wholes.Select(w => w.When).FirstOrDefault(w => w.IsRecorded);
        return Dossier.Of(this, session.Id, ParticipantsIn(session, host), when, ClaimsOn(session, wholes));
    }

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
        Resolved<Place?> place = dossier.Mentions(Spoken.Place)
            ? dossier.Coded<Place?>(ClaimProperty.Place.Name, TryReadPlace, default, recorded, recorded is not null, pair, agree: SamePlace)
            : Resolved<Place?>.Recorded(recorded);
        return place.Value is not null && SamePlace(place.Value, recorded) ? place with { Value = recorded } : place;
    }

    private static bool SamePlace(Place? one, Place? other) => one?.Name == other?.Name;

    private static bool TryReadPlace(ClaimValue value, out Place? place)
    {
        place = value.Text is { } name && !string.IsNullOrWhiteSpace(name) ? Place.Of(name) : null;
        return place is not null;
    }
}
