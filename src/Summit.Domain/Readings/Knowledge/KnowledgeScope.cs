namespace Summit.Domain;

/// <summary>The claims on which an answer about two parties can rest. Too many of them make too many days, too few a wrong promise.</summary>
internal sealed class KnowledgeScope(Reading reading, Dyad pair)
{
    private readonly Chronicle chronicle = reading.Chronicle;

    /// <summary>The claims, in the order of their ids.</summary>
    public IEnumerable<Claim> Claims()
    {
        HashSet<RecordRef> records = [.. Occasions(), .. Statements()];
        HashSet<PersonId> persons = [.. records.SelectMany(PersonsIn)];
        records.UnionWith(persons.Select(p => (RecordRef)p));
        records.UnionWith(chronicle.Tenures.Where(t => persons.Contains(t.Person)).Select(t => (RecordRef)t.Id));
        HashSet<RecordRef> bodies = [.. chronicle.Forums.Where(f => f.Memberships.Any(m => pair.Has(m.Party))).Select(f => (RecordRef)f.Id)];
        HashSet<RecordRef> linked = Linked(records);
        return chronicle.Claims.Where(c =>
            records.Contains(c.Subject.Record)
            || c.Subject.Dyad == pair
            || (bodies.Contains(c.Subject.Record) && (!c.Subject.Party.IsRecorded || pair.Has(c.Subject.Party)))
            || (c.IsOnIdentity && linked.Contains(c.Subject.Record)));
    }

    /// <summary>Their meetings and escalations, and the events at which they have a place or are expected.</summary>
    private IEnumerable<RecordRef> Occasions()
    {
        SessionForest forest = chronicle.SessionForest;
        Meeting[] meetings = [.. chronicle.Meetings.Where(m => m.Delegations.Any(d => pair.Has(d.Party)) || m.Facets.Mediators.Any(pair.Has))];
        HashSet<ForumId> forums = [.. chronicle.ForumBodies.ForumsOf(pair.First), .. chronicle.ForumBodies.ForumsOf(pair.Second)];
        IEnumerable<Session> sessions = chronicle.Sessions
            .Where(s => s.Delegations.Any(d => pair.Has(d.Party)) || pair.Has(forest[s.Id].Host) || forums.Contains(s.Forum))
            .Concat(meetings.Select(m => chronicle.Find(m.Session)).OfType<Session>());
        HashSet<SessionId> wholes = [.. sessions.Select(s => forest[s.Id].Outermost.Id)];
        IEnumerable<Session> events = wholes.SelectMany(w => forest.Events[w]);
        return meetings.Select(m => (RecordRef)m.Id)
            .Concat(events.SelectMany(s => forest[s.Id].EndsInCircle ? SessionTree.WithWholes(chronicle, s) : [s]).Select(s => (RecordRef)s.Id))
            .Concat(chronicle.Escalations.Where(e => e.Parties.Any(pair.Has) || e.Steps.Any(s => pair.Has(s.Actor))).Select(e => (RecordRef)e.Id));
    }

    // A statement that names nobody as its maker is of those who were at what it reports or was made at.
    private IEnumerable<RecordRef> Statements()
    {
        HashSet<RecordRef> occasions = [.. Occasions()];
        return chronicle.Statements
            .Where(s => s.By.Any(pair.Has) || s.To.Any(pair.Has) || s.BlockedBy.Any(pair.Has) || (s.By.Count == 0 && (occasions.Contains(s.Reports) || occasions.Contains(s.Occasion))))
            .Select(s => (RecordRef)s.Id);
    }

    /// <summary>The persons whom a record names there, and those whom claims on it name.</summary>
    private IEnumerable<PersonId> PersonsIn(RecordRef record)
    {
        IReadOnlyList<Delegation> delegations = chronicle.Find(record) switch { Meeting meeting => meeting.Delegations, Session session => session.Delegations, _ => [] };
        return delegations.SelectMany(d => d.Delegates).Select(r => r.Person)
            .Concat(chronicle.ClaimsOn(record).SelectMany(c => new[] { c.Subject.Person, c.Says(ClaimProperty.Head, out ClaimedHead head) ? head.Person : default }))
            .Where(p => p.IsRecorded);
    }

    /// <summary>The records that claims link with some of these, directly or through others.</summary>
    private HashSet<RecordRef> Linked(HashSet<RecordRef> records)
    {
        ILookup<RecordRef, RecordRef> links = reading.IdentityPairs.SelectMany(p => new[] { p, (One: p.Other, Other: p.One) }).ToLookup(p => p.One, p => p.Other);
        HashSet<RecordRef> linked = [.. records];
        Stack<RecordRef> ahead = new(records);
        while (ahead.TryPop(out RecordRef next))
        {
            foreach (RecordRef other in links[next].Where(linked.Add))
            {
                ahead.Push(other);
            }
        }

        return linked;
    }
}
