using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An episode of escalation between parties, under a neutral title.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Escalation : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Escalation()
    {
    }

    /// <summary>Which escalation.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<EscalationId>))]
    public EscalationId Id { get; internal set; }

    /// <summary>A neutral title.</summary>
    [JsonInclude]
    public string Title { get; internal set => field = value ?? ""; } = "";

    /// <summary>The parties to it.</summary>
    [JsonInclude]
    public IReadOnlyList<PartyId> Parties { get; internal set => field = ValueList.Of(value); } = ValueList<PartyId>.Empty;

    /// <summary>The names that the parties use for it, each with its party.</summary>
    [JsonInclude]
    public IReadOnlyList<Name> Names { get; internal set => field = ValueList.Of(value); } = ValueList<Name>.Empty;

    /// <summary>When it began.</summary>
    [JsonInclude]
    public Edtf Start { get; internal set; }

    /// <summary>When it ended; not recorded does not mean that it ended.</summary>
    [JsonInclude]
    public Edtf End { get; internal set; }

    /// <summary>When a cease-fire took effect.</summary>
    [JsonInclude]
    public Edtf CeaseFire { get; internal set; }

    /// <summary>Its steps in the order of the record.</summary>
    [JsonInclude]
    public IReadOnlyList<EscalationStep> Steps { get; internal set => field = ValueList.OfAlike(value); } = ValueList<EscalationStep>.Empty;

    /// <summary>Free-text notes; empty when there are none.</summary>
    [JsonInclude]
    public string Note { get; internal set => field = value ?? ""; } = "";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>Describes an escalation.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> or a party is the default value, a party is named twice, or <paramref name="title"/> has half of a surrogate pair.</exception>
    public static Escalation Create(EscalationId id, string title, Edtf start, Edtf end, params IReadOnlyList<PartyId> parties) =>
        new Escalation { Id = id, Title = title, Start = start, End = end, Parties = parties }.Checked();

    /// <summary>The same escalation with a name that one party uses.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null.</exception>
    [Pure]
    public Escalation Called(Name name) => (this with { Names = Names.With(name) }).Checked();

    /// <summary>The same escalation with one more step.</summary>
    /// <exception cref="ArgumentException"><paramref name="step"/> is null or has a key that is taken.</exception>
    [Pure]
    public Escalation FollowedBy(EscalationStep step) => (this with { Steps = Steps.With(step) }).Checked();

    /// <summary>The same escalation with a cease-fire.</summary>
    [Pure]
    public Escalation WithCeaseFire(Edtf when) => this with { CeaseFire = when };

    /// <summary>The same escalation, ended.</summary>
    [Pure]
    public Escalation EndedOn(Edtf end) => this with { End = end };

    /// <summary>The same escalation with free-text notes; they replace those it had.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    [Pure]
    public Escalation Noting(string text) => (this with { Note = text }).Checked();

    /// <summary>The same escalation with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Escalation Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "An escalation")
        ?? Guard.BrokenText(Title, "title")
        ?? Guard.Missing(Names, "names")
        ?? Guard.Missing(Steps, "steps")
        ?? Guard.Missing(Parties, "parties")
        ?? Guard.BrokenText(Note, "note")
        ?? Guard.If(Steps.Where(s => s.Key.Length > 0).GroupBy(s => s.Key).Any(g => g.Count() > 1), "Two steps have the same key.", "steps")
        ?? Guard.Twice(Parties, static p => p, "A party is named twice.", "parties")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
