using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The id of a record in another system, such as Wikidata.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record ExternalId : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal ExternalId()
    {
    }

    /// <summary>The scheme that the id belongs to, such as <c>wikidata</c>; never blank.</summary>
    [JsonInclude]
    public string Scheme { get; internal set => field = value ?? ""; } = "";

    /// <summary>The id in that scheme; never blank.</summary>
    [JsonInclude]
    public string Value { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>An id in another system.</summary>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> or <paramref name="value"/> is blank.</exception>
    public static ExternalId Of(string scheme, string value) => new ExternalId { Scheme = scheme, Value = value }.Checked();

    /// <summary>Scheme and value with a colon between them.</summary>
    public override string ToString() => $"{Scheme}:{Value}";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        string.IsNullOrWhiteSpace(Scheme) ? ("The scheme of an external id must not be blank.", "scheme")
        : string.IsNullOrWhiteSpace(Value) ? ("The value of an external id must not be blank.", "value")
        : Guard.BrokenText(Scheme, "scheme") ?? Guard.BrokenText(Value, "value");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
