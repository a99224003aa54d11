using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A declaration that the record is complete within limits: inside them, the absence of a record means that nothing happened.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Coverage : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Coverage()
    {
    }

    /// <summary>Which declaration.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<CoverageId>))]
    public CoverageId Id { get; internal set; }

    /// <summary>The parties that are covered, each with each; empty for all.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> Parties { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>The kinds of contact that are covered; empty for all.</summary>
    [JsonInclude]
    public IReadOnlyList<Directness> Kinds { get; internal set => field = ValueList.Of(value); } = ValueList<Directness>.Empty;

    /// <summary>The lowest band that is covered; not recorded for all bands.</summary>
    [JsonInclude]
    public Band Band { get; internal set; }

    /// <summary>The portfolios that are covered; empty for all.</summary>
    [JsonInclude]
    public IReadOnlyList<Portfolio> Portfolios { get; internal set => field = ValueList.Of(value); } = ValueList<Portfolio>.Empty;

    /// <summary>The means of contact that are covered; empty for all.</summary>
    [JsonInclude]
    public IReadOnlyList<Modality> Modalities { get; internal set => field = ValueList.Of(value); } = ValueList<Modality>.Empty;

    /// <summary>The first and the last day, both inclusive. Only days that surely lie in the interval are covered.</summary>
    [JsonInclude]
    public Edtf Interval { get; internal set; }

    /// <summary>The source of the declaration; the default when not recorded.</summary>
    [JsonInclude]
    public SourceId Source { get; internal set; }

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>What is covered, in words; a declaration has no title of its own.</summary>
    [JsonIgnore]
    public string Title => $"coverage {(Parties.Count == 0 ? "of all parties" : string.Join(", ", Parties))} {Interval}".Trim();

    /// <summary>Declares coverage between parties over an interval.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or a party is the default value.</exception>
    public static Coverage Create(CoverageId id, Edtf interval, params IReadOnlyList<PartyId> parties) => new Coverage { Id = id, Interval = interval, Parties = parties }.Checked();

    /// <summary>The same declaration for these kinds of contact only.</summary>
    /// <exception cref="ArgumentException">A kind is the default value.</exception>
    [Pure]
    public Coverage Of(params IReadOnlyList<Directness> kinds) => (this with { Kinds = kinds }).Checked();

    /// <summary>The same declaration for a band and those above it only.</summary>
    [Pure]
    public Coverage From(Band band) => this with { Band = band };

    /// <summary>The same declaration for these portfolios only.</summary>
    /// <exception cref="ArgumentException">A portfolio is the default value.</exception>
    [Pure]
    public Coverage In(params IReadOnlyList<Portfolio> portfolios) => (this with { Portfolios = portfolios }).Checked();

    /// <summary>The same declaration for these means only.</summary>
    /// <exception cref="ArgumentException">A means is the default value.</exception>
    [Pure]
    public Coverage By(params IReadOnlyList<Modality> modalities) => (this with { Modalities = modalities }).Checked();

    /// <summary>The same declaration, made by a source.</summary>
    [Pure]
    public Coverage DeclaredIn(SourceId source) => this with { Source = source };

    /// <summary>The same declaration with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Coverage Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same declaration with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Coverage Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A declaration of coverage")
        ?? Guard.Missing(Parties, "parties")
        ?? Guard.Missing(Kinds, "kinds")
        ?? Guard.Missing(Portfolios, "portfolios")
        ?? Guard.Missing(Modalities, "modalities")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
