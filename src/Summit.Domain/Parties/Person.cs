using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A person who holds or held offices.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Person : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Person()
    {
    }

    /// <summary>Which person.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<PersonId>))]
    public PersonId Id { get; internal set; }

    /// <summary>The names, the one to show first.</summary>
    [JsonInclude]
    public IReadOnlyList<Name> Names { get; internal set => field = ValueList.Of(value); } = ValueList<Name>.Empty;

    /// <summary>Its ids in other systems, such as Wikidata.</summary>
    [JsonInclude]
    public IReadOnlyList<ExternalId> Identifiers { get; internal set => field = ValueList.Of(value); } = ValueList<ExternalId>.Empty;

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>The first name; the id where there is none.</summary>
    [JsonIgnore]
    public string Title => Names.Count > 0 ? Names[0].Text : Id.ToString();

    /// <summary>Describes a person.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public static Person Create(PersonId id, params IReadOnlyList<Name> names) => new Person { Id = id, Names = names }.Checked();

    /// <summary>The same person with one more id in another system.</summary>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> or <paramref name="value"/> is blank.</exception>
    [Pure]
    public Person Identified(string scheme, string value) => (this with { Identifiers = Identifiers.With(ExternalId.Of(scheme, value)) }).Checked();

    /// <summary>The same person with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Person Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A person")
        ?? Guard.Missing(Names, "names")
        ?? Guard.Missing(Identifiers, "identifiers")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
