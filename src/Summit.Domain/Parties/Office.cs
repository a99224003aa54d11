using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A post of one party, with its band and its portfolios.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Office : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Office()
    {
    }

    /// <summary>Which office.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<OfficeId>))]
    public OfficeId Id { get; internal set; }

    /// <summary>The party that the office belongs to.</summary>
    [JsonInclude]
    public PartyId Party { get; internal set; }

    /// <summary>What the office is called.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>How high it stands.</summary>
    [JsonInclude]
    public Band Band { get; internal set; }

    /// <summary>What it is about; empty when not recorded.</summary>
    [JsonInclude]
    public IReadOnlyList<Portfolio> Portfolios { get; internal set => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>Whether several persons hold it at a time. False, the default, means one at a time: a successor then ends a tenure with an unknown end.</summary>
    [JsonInclude]
    public bool Shared { get; internal set; }

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes an office that one person holds at a time.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="party"/> is the default value, <paramref name="title"/> has half of a surrogate pair, or a portfolio is the default value.</exception>
    public static Office Create(OfficeId id, PartyId party, string title, Band band, params IReadOnlyList<Portfolio> portfolios) =>
        new Office { Id = id, Party = party, Title = title, Band = band, Portfolios = portfolios }.Checked();

    /// <summary>The same office, held by several persons at a time.</summary>
    [Pure]
    public Office HeldByMany() => this with { Shared = true };

    /// <summary>The same office with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Office Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "An office")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.Missing(Portfolios, "portfolios")
        ?? Guard.If(!Party.IsRecorded, "An office needs its party.", "party")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
