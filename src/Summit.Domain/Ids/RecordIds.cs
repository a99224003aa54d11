using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Which party acts, such as <c>IND</c> (for states ISO 3166-1 alpha-3 by convention).</summary>
[RecordId, JsonConverter(typeof(IdConverter<PartyId>))]
public readonly partial record struct PartyId : IId<PartyId>, IComparable<PartyId>;

/// <summary>Which person.</summary>
[RecordId, JsonConverter(typeof(IdConverter<PersonId>))]
public readonly partial record struct PersonId : IId<PersonId>, IComparable<PersonId>;

/// <summary>Which office.</summary>
[RecordId, JsonConverter(typeof(IdConverter<OfficeId>))]
public readonly partial record struct OfficeId : IId<OfficeId>, IComparable<OfficeId>;

/// <summary>Which tenure: one span of one person in one office.</summary>
[RecordId, JsonConverter(typeof(IdConverter<TenureId>))]
public readonly partial record struct TenureId : IId<TenureId>, IComparable<TenureId>;

/// <summary>Which forum.</summary>
[RecordId, JsonConverter(typeof(IdConverter<ForumId>))]
public readonly partial record struct ForumId : IId<ForumId>, IComparable<ForumId>;

/// <summary>Which session of a forum.</summary>
[RecordId, JsonConverter(typeof(IdConverter<SessionId>))]
public readonly partial record struct SessionId : IId<SessionId>, IComparable<SessionId>;

/// <summary>Which meeting.</summary>
[RecordId, JsonConverter(typeof(IdConverter<MeetingId>))]
public readonly partial record struct MeetingId : IId<MeetingId>, IComparable<MeetingId>;

/// <summary>Which escalation.</summary>
[RecordId, JsonConverter(typeof(IdConverter<EscalationId>))]
public readonly partial record struct EscalationId : IId<EscalationId>, IComparable<EscalationId>;

/// <summary>Which statement.</summary>
[RecordId, JsonConverter(typeof(IdConverter<StatementId>))]
public readonly partial record struct StatementId : IId<StatementId>, IComparable<StatementId>;

/// <summary>Which source.</summary>
[RecordId, JsonConverter(typeof(IdConverter<SourceId>))]
public readonly partial record struct SourceId : IId<SourceId>, IComparable<SourceId>;

/// <summary>Which claim.</summary>
[RecordId, JsonConverter(typeof(IdConverter<ClaimId>))]
public readonly partial record struct ClaimId : IId<ClaimId>, IComparable<ClaimId>;

/// <summary>Which declaration of coverage.</summary>
[RecordId, JsonConverter(typeof(IdConverter<CoverageId>))]
public readonly partial record struct CoverageId : IId<CoverageId>, IComparable<CoverageId>;
