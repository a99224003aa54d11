namespace Summit.Domain;

/// <summary>Looking records up by id.</summary>
public sealed partial class Chronicle
{
    /// <summary>The record with this id, whatever its type; null if there is none or the id is the default value.</summary>
    public IRecord? Find(RecordRef id) => byId.GetValueOrDefault(id);

    /// <summary>The record with this id, whatever its type; null if there is none or the text can be no id.</summary>
    public IRecord? Find(string id) => RecordRef.TryParse(id, out RecordRef record) ? Find(record) : null;

    /// <summary>The party with this id; null if there is none.</summary>
    public Party? Find(PartyId id) => Find((RecordRef)id) as Party;

    /// <summary>The person with this id; null if there is none.</summary>
    public Person? Find(PersonId id) => Find((RecordRef)id) as Person;

    /// <summary>The office with this id; null if there is none.</summary>
    public Office? Find(OfficeId id) => Find((RecordRef)id) as Office;

    /// <summary>The tenure with this id; null if there is none.</summary>
    public Tenure? Find(TenureId id) => Find((RecordRef)id) as Tenure;

    /// <summary>The forum with this id; null if there is none.</summary>
    public Forum? Find(ForumId id) => Find((RecordRef)id) as Forum;

    /// <summary>The session with this id; null if there is none.</summary>
    public Session? Find(SessionId id) => Find((RecordRef)id) as Session;

    /// <summary>The meeting with this id; null if there is none.</summary>
    public Meeting? Find(MeetingId id) => Find((RecordRef)id) as Meeting;

    /// <summary>The escalation with this id; null if there is none.</summary>
    public Escalation? Find(EscalationId id) => Find((RecordRef)id) as Escalation;

    /// <summary>The statement with this id; null if there is none.</summary>
    public Statement? Find(StatementId id) => Find((RecordRef)id) as Statement;

    /// <summary>The source with this id; null if there is none.</summary>
    public Source? Find(SourceId id) => Find((RecordRef)id) as Source;

    /// <summary>The claim with this id; null if there is none.</summary>
    public Claim? Find(ClaimId id) => Find((RecordRef)id) as Claim;

    /// <summary>The declaration of coverage with this id; null if there is none.</summary>
    public Coverage? Find(CoverageId id) => Find((RecordRef)id) as Coverage;
}
