namespace Summit.Domain;

/// <summary>Checks of what contains what: circles, and claims on parts that their record does not have.</summary>
internal sealed class ContainmentChecks(Chronicle chronicle)
{
    private readonly ILookup<SessionId, Session> parts = SessionTree.PartsIn(chronicle);

    public IEnumerable<Finding> Of(Forum forum) => IsInCircle(forum, f => chronicle.Find(f.Parent))
        ? [FindingCode.CircularReference.In(forum.Id, $"Going from parent to parent leads back to the forum '{forum.Id}'.", "$.parent")]
        : [];

    public IEnumerable<Finding> Of(Session session) => IsInCircle(session, s => chronicle.Find(s.PartOf))
        ? [FindingCode.CircularReference.In(session.Id, $"Going from part to whole leads back to the session '{session.Id}'.", "$.partOf")]
        : [];

    public IEnumerable<Finding> Of(Claim claim)
    {
        ClaimSubject subject = claim.Subject;
        if (chronicle.Find(subject.Record) is not { } record)
        {
            yield break;
        }

        string name = $"the {RecordType.Of(record).Word} '{record.Ref}'";
        if (subject.Party.IsRecorded && !HasParty(record, subject.Party))
        {
            yield return FindingCode.UnknownPart.In(claim.Id, $"The party '{subject.Party}' is not in {name}.", "$.subject.party");
        }

        if (subject.Person.IsRecorded && !HasPerson(record, subject.Person))
        {
            yield return FindingCode.UnknownPart.In(claim.Id, $"The person '{subject.Person}' is not in {name}.", "$.subject.person");
        }

        if (subject.Step.Length > 0 && (record is not Escalation escalation || escalation.Steps.All(s => s.Key != subject.Step)))
        {
            yield return FindingCode.UnknownPart.In(claim.Id, $"{char.ToUpperInvariant(name[0])}{name[1..]} has no step '{Code.Shown(subject.Step)}'.", "$.subject.step");
        }
    }

    private bool HasParty(IRecord record, PartyId party) => record switch
    {
        Session session => session.Host == party || Delegations(session).Any(d => d.Party == party),
        Meeting meeting => meeting.Facets.Mediators.Contains(party) || meeting.Delegations.Any(d => d.Party == party),
        Forum forum => ForumTree.WithParents(chronicle, forum).Any(f => f.Memberships.Any(m => m.Party == party)),
        Escalation escalation => escalation.Parties.Contains(party) || escalation.Steps.Any(s => s.Actor == party),
        Statement statement => statement.By.Contains(party) || statement.To.Contains(party) || statement.BlockedBy.Contains(party),
        Office office => office.Party == party,
        Tenure tenure => chronicle.Find(tenure.Office)?.Party == party,
        Source source => source.By.Contains(party),
        Coverage coverage => coverage.Parties.Count == 0 || coverage.Parties.Contains(party),
        Party self => self.Id == party,
        _ => false,
    };

    private bool HasPerson(IRecord record, PersonId person) => record switch
    {
        Session session => Delegations(session).Any(d => d.Delegates.Any(r => r.Person == person)),
        Meeting meeting => meeting.Delegations.Any(d => d.Delegates.Any(r => r.Person == person)),
        Statement statement => statement.SpokenBy == person,
        Tenure tenure => tenure.Person == person,
        Office office => chronicle.Tenures.Any(t => t.Office == office.Id && t.Person == person),
        Person self => self.Id == person,
        _ => false,
    };

    // A claim on the whole that names a part's delegate speaks of that delegate.
    private IEnumerable<Delegation> Delegations(Session whole) => SessionTree.WithParts(parts, whole).SelectMany(s => s.Delegations);

    // Only the records of the circle itself are named, not those that lead into it.
    private static bool IsInCircle<T>(T start, Func<T, T?> above)
        where T : class, IRecord
    {
        HashSet<RecordRef> seen = [];
        for (T? one = above(start); one is not null && seen.Add(one.Ref); one = above(one))
        {
            if (one.Ref == start.Ref)
            {
                return true;
            }
        }

        return false;
    }
}
