namespace Summit.Domain;

/// <summary>Checks of what contains what: circles, and claims on parts that their record does not have.</summary>
internal sealed class ContainmentChecks(Chronicle chronicle, List<Finding> findings)
{
    private readonly ILookup<SessionId, Session> parts = SessionTree.PartsIn(chronicle);
    private readonly HashSet<RecordRef> circles =
        [.. Circles.In(chronicle.Forums, f => chronicle.Find(f.Parent)), .. Circles.In(chronicle.Sessions, s => chronicle.Find(s.PartOf))];

    public void Check(Forum forum)
    {
        if (circles.Contains(forum.Id))
        {
            findings.Add(FindingCode.CircularReference.In(forum.Id, $"Going from parent to parent leads back to the forum '{forum.Id}'.", "$.parent"));
        }
    }

    public void Check(Session session)
    {
        if (circles.Contains(session.Id))
        {
            findings.Add(FindingCode.CircularReference.In(session.Id, $"Going from part to whole leads back to the session '{session.Id}'.", "$.partOf"));
        }
    }

    public void Check(Claim claim)
    {
        ClaimSubject subject = claim.Subject;
        if ((!subject.Party.IsRecorded && !subject.Person.IsRecorded && subject.Step.Length == 0) || chronicle.Find(subject.Record) is not { } record)
        {
            return;
        }

        string name = $"the {RecordType.Of(record).Word} '{record.Ref}'";
        if (subject.Party.IsRecorded && !HasParty(record, subject.Party))
        {
            findings.Add(FindingCode.UnknownPart.In(claim.Id, $"The party '{subject.Party}' is not in {name}.", "$.subject.party"));
        }

        if (subject.Person.IsRecorded && !HasPerson(record, subject.Person))
        {
            findings.Add(FindingCode.UnknownPart.In(claim.Id, $"The person '{subject.Person}' is not in {name}.", "$.subject.person"));
        }

        if (subject.Step.Length > 0 && (record is not Escalation escalation || escalation.Steps.All(s => s.Key != subject.Step)))
        {
            findings.Add(FindingCode.UnknownPart.In(claim.Id, $"{char.ToUpperInvariant(name[0])}{name[1..]} has no step '{Code.Shown(subject.Step)}'.", "$.subject.step"));
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
}
