using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a claim is about: a record, a part of one (a party, a person or a step in it), or a dyad.</summary>
/// <remarks>Equal when all members are equal; no order. Every id converts to the subject that is its record.</remarks>
public sealed record ClaimSubject : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal ClaimSubject()
    {
    }

    /// <summary>The record; the default when the claim is about a dyad.</summary>
    [JsonInclude]
    public RecordRef Record { get; internal set; }

    /// <summary>The party in the record of which it speaks; the default for the record as a whole.</summary>
    [JsonInclude]
    public PartyId Party { get; internal set; }

    /// <summary>The person in the record of whom it speaks; the default for none.</summary>
    [JsonInclude]
    public PersonId Person { get; internal set; }

    /// <summary>The key of the step in the escalation of which it speaks; empty for none.</summary>
    [JsonInclude]
    public string Step { get; internal set => field = value ?? ""; } = "";

    /// <summary>The dyad; the default when the claim is about a record.</summary>
    [JsonInclude]
    public Dyad Dyad { get; internal set; }

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A record as a whole.</summary>
    /// <exception cref="ArgumentException"><paramref name="record"/> is the default value.</exception>
    public static ClaimSubject Of(RecordRef record) => new ClaimSubject { Record = record }.Checked();

    /// <summary>A relation of two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static ClaimSubject Of(Dyad dyad) => new ClaimSubject { Dyad = dyad }.Checked();

    /// <summary>The same record, and in it one party.</summary>
    [Pure]
    public ClaimSubject In(PartyId party) => (this with { Party = party }).Checked();

    /// <summary>The same record, and in it one person.</summary>
    [Pure]
    public ClaimSubject In(PersonId person) => (this with { Person = person }).Checked();

    /// <summary>The same escalation, and in it one step.</summary>
    [Pure]
    public ClaimSubject AtStep(string key) => (this with { Step = key }).Checked();

    /// <summary>Record, part and dyad, as far as given.</summary>
    public override string ToString() =>
        Dyad.IsRecorded ? Dyad.ToString() : string.Join(' ', new[] { Record.ToString(), Party.ToString(), Person.ToString(), Step }.Where(t => t.Length > 0));

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Record.IsRecorded == Dyad.IsRecorded ? ("A claim is about a record or about a dyad, one of the two.", "record")
        : Dyad.IsRecorded && (Party.IsRecorded || Person.IsRecorded || Step.Length > 0) ? ("A dyad has no parts.", "dyad")
        : Guard.BrokenText(Step, "step");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(PartyId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(PersonId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(OfficeId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(TenureId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(ForumId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(SessionId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(MeetingId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(EscalationId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(StatementId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(SourceId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(CoverageId id) => Of((RecordRef)id);

    /// <summary>The record with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static implicit operator ClaimSubject(RecordRef id) => Of((RecordRef)id);

    /// <summary>The relation of the two parties.</summary>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static implicit operator ClaimSubject(Dyad dyad) => Of(dyad);
}
