using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A lasting body or track, possibly under a parent body.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Forum : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Forum()
    {
    }

    /// <summary>Which forum.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<ForumId>))]
    public ForumId Id { get; internal set; }

    /// <summary>What it is called.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>The body above it; the default for none.</summary>
    [JsonInclude]
    public ForumId Parent { get; internal set; }

    /// <summary>Its members. A forum without memberships of its own has those of its parent.</summary>
    [JsonInclude]
    public IReadOnlyList<Membership> Memberships { get; internal set => field = ValueList.Of(value); } = ValueList<Membership>.Empty;

    /// <summary>Its ids in other systems, such as Wikidata.</summary>
    [JsonInclude]
    public IReadOnlyList<ExternalId> Identifiers { get; internal set => field = ValueList.Of(value); } = ValueList<ExternalId>.Empty;

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes a forum.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value, or a membership is null.</exception>
    public static Forum Create(ForumId id, string title, params IReadOnlyList<Membership> memberships) => new Forum { Id = id, Title = title, Memberships = memberships }.Checked();

    /// <summary>The same forum under a parent body.</summary>
    /// <exception cref="ArgumentException"><paramref name="parent"/> is the forum itself.</exception>
    [Pure]
    public Forum Under(ForumId parent) => (this with { Parent = parent }).Checked();

    /// <summary>The same forum with one more membership.</summary>
    /// <exception cref="ArgumentException"><paramref name="membership"/> is null.</exception>
    [Pure]
    public Forum JoinedBy(Membership membership) => (this with { Memberships = Memberships.With(membership) }).Checked();

    /// <summary>The same forum with one more id in another system.</summary>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> or <paramref name="value"/> is blank or has half of a surrogate pair.</exception>
    [Pure]
    public Forum Identified(string scheme, string value) => (this with { Identifiers = Identifiers.With(ExternalId.Of(scheme, value)) }).Checked();

    /// <summary>The same forum with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Forum Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same forum with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Forum Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A forum")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.Missing(Memberships, "memberships")
        ?? Guard.Missing(Identifiers, "identifiers")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.If(Parent.IsRecorded && Parent == Id, "A forum must not be its own parent.", "parent")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
