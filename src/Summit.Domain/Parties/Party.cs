using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who acts: a state, an organisation or another actor.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Party : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Party()
    {
    }

    /// <summary>Which party.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<PartyId>))]
    public PartyId Id { get; internal set; }

    /// <summary>What kind of actor it is.</summary>
    [JsonInclude]
    public PartyKind Kind { get; internal set; }

    /// <summary>Its names, the one to show first.</summary>
    [JsonInclude]
    public IReadOnlyList<Name> Names { get; internal set => field = ValueList.Of(value); } = ValueList<Name>.Empty;

    /// <summary>When the party exists. Parties end: Yugoslavia did.</summary>
    [JsonInclude]
    public Edtf Existence { get; internal set; }

    /// <summary>Its ids in other systems, such as Wikidata.</summary>
    [JsonInclude]
    public IReadOnlyList<ExternalId> Identifiers { get; internal set => field = ValueList.Of(value); } = ValueList<ExternalId>.Empty;

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    /// <summary>The first name; the id where there is none.</summary>
    [JsonIgnore]
    public string Title => Names.Count > 0 ? Names[0].Text : Id.ToString();

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes a party.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static Party Create(PartyId id, PartyKind kind, params IReadOnlyList<Name> names) => new Party { Id = id, Kind = kind, Names = names }.Checked();

    /// <summary>A state.</summary>
    /// <param name="id">By convention its ISO 3166-1 alpha-3 code.</param>
    /// <param name="names">Its names, the one to show first.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static Party State(PartyId id, params IReadOnlyList<Name> names) => Create(id, PartyKind.State, names);

    /// <summary>An organisation.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static Party Organisation(PartyId id, params IReadOnlyList<Name> names) => Create(id, PartyKind.Organisation, names);

    /// <summary>The same party, existing within a span.</summary>
    [Pure]
    public Party Existing(Edtf span) => (this with { Existence = span }).Checked();

    /// <summary>The same party with one more id in another system.</summary>
    [Pure]
    public Party Identified(string scheme, string value) => (this with { Identifiers = Identifiers.With(ExternalId.Of(scheme, value)) }).Checked();

    /// <summary>The same party with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Party Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The party's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A party") ?? Guard.Missing(Names, "names") ?? Guard.Missing(Identifiers, "identifiers")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
