namespace Summit.Domain;

/// <summary>What two meetings have in common, and what tells them apart.</summary>
internal sealed class DuplicateTraits(Reading reading)
{
    private readonly Names names = Names.Of(reading);

    /// <summary>Whether something recorded of the one excludes what is recorded of the other.</summary>
    public bool Contradict(Meeting one, Meeting other) =>
        (!other.Others && Parties(one).Except(Parties(other)).Any())
        || (!one.Others && Parties(other).Except(Parties(one)).Any())
        || (reading.WasHeld(one.Id), reading.WasHeld(other.Id)) is (Truth.True, Truth.False) or (Truth.False, Truth.True)
        || FacetLens.All.Any(l => Differ(l.In(one.Facets), l.In(other.Facets)))
        || (one.Place is { In.IsRecorded: true } place && other.Place is { In.IsRecorded: true } venue && place.In != venue.In)
        || AtDifferentSessions(one, other)
        || Parties(one).Intersect(Parties(other)).Any(p => !MayShare(Delegates(one, p), Delegates(other, p)));

    /// <summary>Who came, place, session, title and topics, as far as the two agree.</summary>
    public IEnumerable<string> Shared(Meeting one, Meeting other)
    {
        foreach (PartyId party in Parties(one).Intersect(Parties(other)).Order())
        {
            if (Delegates(one, party).FirstOrDefault(d => Delegates(other, party).Any(e => AreOne(d, e))) is { } shared)
            {
                yield return $"{names[shared.Person.IsRecorded ? (RecordRef)shared.Person : shared.Office]} for {names[party]}";
            }
        }

        if (one.Place is { } place && other.Place is { } venue && string.Equals(place.Name, venue.Name, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"both in {place}";
        }

        if (one.Session.IsRecorded && one.Session == other.Session)
        {
            yield return $"both at {names[one.Session]}";
        }

        if (one.Title.Length > 0 && string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase))
        {
            yield return "the same title";
        }

        if (one.Topics.Intersect(other.Topics).ToArray() is { Length: > 0 } topics)
        {
            yield return $"both about {Words.List(topics)}";
        }
    }

    /// <summary>The facets that the two have in common.</summary>
    public static IEnumerable<string> Alike(Meeting one, Meeting other) =>
        from lens in FacetLens.All
        let value = lens.In(one.Facets)
        where value.IsRecorded && value == lens.In(other.Facets)
        select $"the same {lens.Row.Name}, {value}";

    private static IEnumerable<PartyId> Parties(Meeting meeting) => meeting.Delegations.Select(d => d.Party);

    private static IReadOnlyList<Representative> Delegates(Meeting meeting, PartyId party) =>
        [.. meeting.Delegations.Where(d => d.Party == party).SelectMany(d => d.Delegates)];

    private static bool Differ(ClaimValue one, ClaimValue other) => one.IsRecorded && other.IsRecorded && one != other;

    private bool AtDifferentSessions(Meeting one, Meeting other) =>
        reading.Chronicle.Find(one.Session) is { } first && reading.Chronicle.Find(other.Session) is { } second
        && reading.Identities.AreOne(first.Id, second.Id) == Truth.False
        && !reading.Chronicle.SessionForest.IsAbove(first, second) && !reading.Chronicle.SessionForest.IsAbove(second, first);

    /// <summary>Whether somebody named by the one may be somebody named by the other; so it is where one of them names nobody.</summary>
    private static bool MayShare(IReadOnlyList<Representative> one, IReadOnlyList<Representative> other) =>
        one.Count == 0 || other.Count == 0 || one.Any(d => other.Any(e => MayBeOne(d, e)));

    // Somebody may hold two offices, but is one person.
    private static bool MayBeOne(Representative one, Representative other) =>
        one.Person.IsRecorded && other.Person.IsRecorded ? one.Person == other.Person
        : !one.Office.IsRecorded || !other.Office.IsRecorded || one.Office == other.Office;

    private static bool AreOne(Representative one, Representative other) =>
        one.Person.IsRecorded && other.Person.IsRecorded ? one.Person == other.Person
        : one.Office.IsRecorded && one.Office == other.Office;
}
