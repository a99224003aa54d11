namespace Summit.Domain;

/// <summary>Whom a record names, and what is to be heard on it.</summary>
public sealed partial class Reading
{
    private Dossier DossierOf(IRecord record) => record switch
    {
        Meeting meeting => DossierOf(meeting),
        Session session => DossierOf(Chronicle.SessionForest[session.Id]),
        Statement statement => DossierOf(statement),
        Escalation escalation => Kept(record, () => Of(record, escalation.Start, [.. escalation.Parties.Union(escalation.Steps.Select(s => s.Actor).Where(a => a.IsRecorded))])),
        Forum forum => Kept(record, () => Of(record, default, [.. forum.Memberships.Select(m => m.Party).Distinct()])),
        Tenure tenure => Of(record, default, Chronicle.Find(tenure.Office) is { } office ? [office.Party] : []),
        Office office => Of(record, default, [office.Party]),
        Person person => Of(record, default, [.. tenures.Value[person.Id].Select(t => Chronicle.Find(t.Office)?.Party ?? default).Where(p => p.IsRecorded).Distinct()]),
        Party party => Of(record, default, [party.Id]),
        _ => Of(record, default, []),
    };

    // Of many parts, steps or memberships each asks for it.
    private Dossier Kept(IRecord record, Func<Dossier> made) => dossiers.TryGetValue(record.Ref, out Dossier? kept) ? kept : dossiers.GetOrAdd(record.Ref, made());

    private Dossier Of(IRecord record, Edtf when, IReadOnlyList<PartyId> parties) => Dossier.Of(Policy, Sources, record.Ref, new(parties), when, Chronicle.ClaimsOn(record.Ref));
}
