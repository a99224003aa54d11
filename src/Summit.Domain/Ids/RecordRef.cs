using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A reference to a record of any type: its id alone, since ids are unique across types.</summary>
[RecordId, JsonConverter(typeof(IdConverter<RecordRef>))]
public readonly partial record struct RecordRef : IId<RecordRef>, IComparable<RecordRef>
{
    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(PartyId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(PersonId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(OfficeId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(TenureId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(ForumId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(SessionId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(MeetingId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(EscalationId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(StatementId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(SourceId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(ClaimId id) => id.IsRecorded ? new(id.Value) : default;

    /// <summary>The record with this id.</summary>
    public static implicit operator RecordRef(CoverageId id) => id.IsRecorded ? new(id.Value) : default;
}
