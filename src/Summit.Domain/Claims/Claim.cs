using System.Diagnostics.Contracts;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What one source says of one property of one record, of a part of it, or of a dyad.</summary>
/// <remarks>
/// Equal when all members are equal; no order. Where <c>System.Security.Claims</c> is imported too, write
/// <c>using Claim = Summit.Domain.Claim;</c>.
/// </remarks>
public sealed record Claim : IRecord, IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Claim()
    {
    }

    /// <summary>Which claim.</summary>
    [JsonInclude, JsonPropertyName("id"), JsonConverter(typeof(ContractOnly<ClaimId>))]
    public ClaimId Id { get; internal set; }

    /// <summary>Who says it.</summary>
    [JsonInclude]
    public SourceId Source { get; internal set; }

    /// <summary>What the source says about the value: asserts it, denies it, and so on.</summary>
    [JsonInclude]
    public Stance Stance { get; internal set; }

    /// <summary>What the claim is about.</summary>
    [JsonInclude]
    public ClaimSubject Subject { get; internal set; } = null!;

    /// <summary>Which property of the subject the claim is about.</summary>
    [JsonInclude]
    public ClaimProperty Property { get; internal set; }

    /// <summary>The value that is claimed; may be absent, as when a source declines to confirm.</summary>
    [JsonInclude]
    public ClaimValue Value { get; internal set; }

    /// <summary>A short quotation from the source; empty when not recorded.</summary>
    [JsonInclude]
    public string Wording { get; internal set => field = value ?? ""; } = "";

    /// <summary>Source, stance and property; a claim has no title of its own.</summary>
    [JsonIgnore]
    public string Title => $"{Source} {Stance} {Property}{(Value.IsRecorded ? $" {Value}" : "")}";

    /// <summary>Where the record comes from. No rule reads it, and it does not move what is known by a day.</summary>
    [JsonInclude]
    public IReadOnlyList<Citation> Citations { get; internal set => field = ValueList.Of(value); } = ValueList<Citation>.Empty;

    RecordRef IRecord.Ref => Id;

    /// <summary>Whether it speaks of records and not of what they record: that two of them are, or are not, one. It attests neither.</summary>
    internal bool IsOnIdentity => Property == ClaimProperty.SameAs.Name;

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A claim about a known property.</summary>
    /// <exception cref="ArgumentException">An id or <paramref name="stance"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> or <paramref name="property"/> is null.</exception>
    public static Claim Of<T>(ClaimId id, SourceId source, Stance stance, ClaimSubject subject, ClaimProperty<T> property, T value)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Of(id, source, stance, subject, property.Name, property.Write(value));
    }

    /// <summary>A claim about any property, known or not, without a value, as when a source declines to confirm.</summary>
    /// <exception cref="ArgumentException">An id, <paramref name="stance"/> or <paramref name="property"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public static Claim Of(ClaimId id, SourceId source, Stance stance, ClaimSubject subject, ClaimProperty property) => Of(id, source, stance, subject, property, default(ClaimValue));

    /// <summary>A claim about any property, known or not, with any value.</summary>
    /// <exception cref="ArgumentException">An id, <paramref name="stance"/> or <paramref name="property"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public static Claim Of(ClaimId id, SourceId source, Stance stance, ClaimSubject subject, ClaimProperty property, ClaimValue value)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new Claim { Id = id, Source = source, Stance = stance, Subject = subject, Property = property, Value = value }.Checked();
    }

    /// <summary>The same claim with a short quotation from the source.</summary>
    /// <exception cref="ArgumentException"><paramref name="wording"/> has half of a surrogate pair.</exception>
    [Pure]
    public Claim InWords(string wording) => (this with { Wording = wording }).Checked();

    /// <summary>Whether the claim is about this property, and the value that it claims. True only if the value can be read as the property's type.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public bool Says<T>(ClaimProperty<T> property, out T value)
    {
        ArgumentNullException.ThrowIfNull(property);
        value = default!;
        return Property == property.Name && property.Read(Value, out value);
    }

    /// <summary>The same claim with one more place that it comes from.</summary>
    /// <param name="source">Which source.</param>
    /// <param name="locator">The place in it, or empty for the whole source.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is the default value, or <paramref name="locator"/> has half of a surrogate pair.</exception>
    [Pure]
    public Claim Citing(SourceId source, string locator = "") => (this with { Citations = Citations.With(Citation.Of(source, locator)) }).Checked();

    /// <summary>The record's id and title.</summary>
    public override string ToString() => $"{Id} {Title}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.NoId(Id.IsRecorded, "A claim")
        ?? Guard.If(!Source.IsRecorded, "A claim needs its source.", "source")
        ?? Guard.If(!Stance.IsRecorded, "A claim needs its stance.", "stance")
        ?? Guard.If(Subject is null, "A claim needs its subject.", "subject")
        ?? Guard.If(!Property.IsRecorded, "A claim needs its property.", "property")
        ?? Guard.BrokenText(Wording, "wording")
        ?? Guard.Missing(Citations, "citations");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
