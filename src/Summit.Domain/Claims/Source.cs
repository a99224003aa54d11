using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A published text, such as a press release or an article, that claims are taken from.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Source : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Source()
    {
    }

    /// <summary>Which source.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<SourceId>))]
    public SourceId Id { get; internal set; }

    /// <summary>What kind of source it is.</summary>
    [JsonInclude]
    public SourceKind Kind { get; internal set; }

    /// <summary>What it is called.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>The parties that the source speaks for; for a joint text, all its parties.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> By { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>The day of publication, often partly known.</summary>
    [JsonInclude]
    public Edtf Published { get; internal set; }

    /// <summary>Its web address; empty when not recorded. The library never opens it.</summary>
    [JsonInclude]
    public string Url { get; internal set => field = value ?? ""; } = "";

    /// <summary>The sources that it repeats.</summary>
    [JsonInclude]
    public IReadOnlyList<SourceId> DerivedFrom { get; internal set => field = ValueList.Of(value); } = ValueList<SourceId>.Empty;

    /// <summary>The text that quotes it, where it is known only from that text; the default for none. It keeps its own kind and officials.</summary>
    [JsonInclude]
    public SourceId Via { get; internal set; }

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes a source.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or a party is the default value, or <paramref name="title"/> has half of a surrogate pair.</exception>
    public static Source Create(SourceId id, SourceKind kind, string title, Edtf published, params IReadOnlyList<PartyId> by) =>
        new Source { Id = id, Kind = kind, Title = title, Published = published, By = by }.Checked();

    /// <summary>The same source, repeating others.</summary>
    /// <exception cref="ArgumentException">The source would repeat itself, or an origin is the default value.</exception>
    [Pure]
    public Source Repeating(params IReadOnlyList<SourceId> origins) => (this with { DerivedFrom = origins }).Checked();

    /// <summary>The same source, known only as another text quotes it.</summary>
    /// <exception cref="ArgumentException">The source would quote itself.</exception>
    [Pure]
    public Source QuotedBy(SourceId text) => (this with { Via = text }).Checked();

    /// <summary>The same source with a web address.</summary>
    /// <exception cref="ArgumentException"><paramref name="url"/> has half of a surrogate pair.</exception>
    [Pure]
    public Source FoundAt(string url) => (this with { Url = url }).Checked();

    /// <summary>The same source with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Source Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same source with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Source Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A source")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.BrokenText(Url, "url")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.Missing(By, "by")
        ?? Guard.Missing(DerivedFrom, "derivedFrom")
        ?? Guard.If(Id.IsRecorded && DerivedFrom.Contains(Id), "A source must not repeat itself.", "derivedFrom")
        ?? Guard.If(Id.IsRecorded && Via == Id, "A source must not be known from itself.", "via")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
