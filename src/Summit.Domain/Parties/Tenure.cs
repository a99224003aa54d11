using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One span of one person in one office.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Tenure : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Tenure()
    {
    }

    /// <summary>Which tenure.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<TenureId>))]
    public TenureId Id { get; internal set; }

    /// <summary>Who held the office.</summary>
    [JsonInclude]
    public PersonId Person { get; internal set; }

    /// <summary>Which office.</summary>
    [JsonInclude]
    public OfficeId Office { get; internal set; }

    /// <summary>From when to when, both ends inclusive; often partly known.</summary>
    [JsonInclude]
    public Edtf Span { get; internal set; }

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Person and office; a tenure has no title of its own.</summary>
    [JsonIgnore]
    public string Title => $"{Person} as {Office}";

    /// <summary>Describes a tenure.</summary>
    /// <exception cref="ArgumentException">An id is the default value.</exception>
    public static Tenure Create(TenureId id, PersonId person, OfficeId office, Edtf span = default) =>
        new Tenure { Id = id, Person = person, Office = office, Span = span }.Checked();

    /// <summary>The same tenure over another span.</summary>
    [Pure]
    public Tenure Spanning(Edtf span) => this with { Span = span };

    /// <summary>The same tenure with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Tenure Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A tenure")
        ?? Guard.If(!Person.IsRecorded, "A tenure needs its person.", "person")
        ?? Guard.If(!Office.IsRecorded, "A tenure needs its office.", "office")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
