namespace Summit.Domain;

/// <summary>Whom a record names, and what is to be heard on it.</summary>
public sealed partial class Reading
{
    private Dossier DossierOf(IRecord record) => record switch
    {
        Meeting meeting => DossierOf(meeting),
        Session session => DossierOf(session, [.. SessionTree.Above(Chronicle, session)], HostOf(session)),
        Statement statement => DossierOf(statement),
        Escalation escalation => Of(record, escalation.Start, [.. escalation.Parties.Union(escalation.Steps.Select(s => s.Actor).Where(a => a.IsRecorded))]),
        Forum forum => Of(record, default, [.. forum.Memberships.Select(m => m.Party).Distinct()]),
        Tenure tenure => Of(record, default, Chronicle.Find(tenure.Office) is { } office ? [office.Party] : []),
        Office office => Of(record, default, [office.Party]),
        Person person => Of(record, default, [.. tenures.Value[person.Id].Select(t => Chronicle.Find(t.Office)?.Party ?? default).Where(p => p.IsRecorded).Distinct()]),
        Party party => Of(record, default, [party.Id]),
        _ => Of(record, default, []),
    };

    private PartyId HostOf(Session session) => SessionTree.Above(Chronicle, session).Prepend(session).Select(s => s.Host).FirstOrDefault(h => h.IsRecorded);

    private Dossier Of(IRecord record, Edtf when, IReadOnlyList<PartyId> parties) => Dossier.Of(Policy, Sources, record.Ref, new(parties), when, Chronicle.ClaimsOn(record.Ref));
}
