namespace Summit.Domain;

/// <summary>Goes through the ids, codes and dates of records, in the order of their documents.</summary>
/// <remarks>What it buys: the serializer's own description of the types would box each value. A test holds both to be the same. A record's own id refers to itself and is left out.</remarks>
internal abstract partial class RecordWalk : LeafWalk
{
    public void Walk(IRecord record)
    {
        switch (record)
        {
            case Party party: Of(party); break;
            case Person person: Names(person.Names); Citations(person.Citations); break;
            case Office office: Of(office); break;
            case Tenure tenure: Of(tenure); break;
            case Forum forum: Of(forum); break;
            case Session session: Of(session); break;
            case Meeting meeting: Of(meeting); break;
            case Escalation escalation: Of(escalation); break;
            case Statement statement: Of(statement); break;
            case Source source: Of(source); break;
            case Claim claim: Of(claim); break;
            case Coverage coverage: Of(coverage); break;
        }
    }

    private void Of(Party party)
    {
        Code("kind", party.Kind);
        Names(party.Names);
        Date("existence", party.Existence);
        Citations(party.Citations);
    }

    private void Of(Office office)
    {
        Reference("party", office.Party, References.Party);
        Code("band", office.Band);
        Codes("portfolios", office.Portfolios);
        Citations(office.Citations);
    }

    private void Of(Tenure tenure)
    {
        Reference("person", tenure.Person, References.Person);
        Reference("office", tenure.Office, References.Office);
        Date("span", tenure.Span);
        Citations(tenure.Citations);
    }

    private void Of(Forum forum)
    {
        Reference("parent", forum.Parent, References.Forum);
        for (int i = 0; i < forum.Memberships.Count; i++)
        {
            Enter("memberships", i);
            Membership membership = forum.Memberships[i];
            Reference("party", membership.Party, References.Party);
            Code("status", membership.Status);
            Date("span", membership.Span);
            Leave();
        }

        Citations(forum.Citations);
    }

    private void Of(Session session)
    {
        Reference("forum", session.Forum, References.Forum);
        Reference("partOf", session.PartOf, References.Session);
        Date("when", session.When);
        At(session.Place);
        Reference("host", session.Host, References.Party);
        Code("modality", session.Modality);
        Code("plan", session.Plan);
        Code("occurrence", session.Occurrence);
        Codes("topics", session.Topics);
        Delegations(session.Delegations);
        Citations(session.Citations);
    }

    private void Of(Meeting meeting)
    {
        Date("when", meeting.When);
        At(meeting.Place);
        Reference("session", meeting.Session, References.Session);
        Of(meeting.Facets);
        Code("plan", meeting.Plan);
        Code("occurrence", meeting.Occurrence);
        Delegations(meeting.Delegations);
        for (int i = 0; i < meeting.Pairs.Count; i++)
        {
            Enter("pairs", i);
            Between("between", meeting.Pairs[i].Between);
            Code("directness", meeting.Pairs[i].Directness);
            Leave();
        }

        Codes("topics", meeting.Topics);
        Citations(meeting.Citations);
    }

    private void Of(Escalation escalation)
    {
        Parties("parties", escalation.Parties);
        Names(escalation.Names);
        Date("start", escalation.Start);
        Date("end", escalation.End);
        Date("ceaseFire", escalation.CeaseFire);
        for (int i = 0; i < escalation.Steps.Count; i++)
        {
            Enter("steps", i);
            EscalationStep step = escalation.Steps[i];
            Date("when", step.When);
            Reference("actor", step.Actor, References.Party);
            Code("action", step.Action);
            Leave();
        }

        Citations(escalation.Citations);
    }

    private void Of(Statement statement)
    {
        Code("kind", statement.Kind);
        Parties("by", statement.By);
        Reference("spokenBy", statement.SpokenBy, References.Person);
        Parties("to", statement.To);
        Date("when", statement.When);
        At(statement.Place);
        Reference("occasion", statement.Occasion, References.Occasions);
        Reference("reports", statement.Reports, References.Reported);
        Codes("portfolios", statement.Portfolios);
        Codes("topics", statement.Topics);
        for (int i = 0; i < statement.Points.Count; i++)
        {
            Enter("points", i);
            Codes("topics", statement.Points[i].Topics);
            Leave();
        }

        Code("adoption", statement.Adoption);
        for (int i = 0; i < statement.BlockedBy.Count; i++)
        {
            // Somebody who is not named is no party of the record.
            Reference("blockedBy", statement.BlockedBy[i] == Statement.Unnamed ? default : statement.BlockedBy[i], References.Party, i);
        }

        Codes("reasons", statement.Reasons);
        Citations(statement.Citations);
    }
}
