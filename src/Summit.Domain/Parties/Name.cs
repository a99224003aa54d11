using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A name in one language, used by one party or by everybody.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Name : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Name()
    {
    }

    /// <summary>The name itself; never blank.</summary>
    [JsonInclude]
    public string Text { get; internal set => field = value ?? ""; } = "";

    /// <summary>The language as a BCP 47 tag such as <c>en</c>; empty when not recorded.</summary>
    [JsonInclude]
    public string Language { get; internal set => field = value ?? ""; } = "";

    /// <summary>The party that uses the name; the default when it is in general use.</summary>
    [JsonInclude]
    public PartyId UsedBy { get; internal set; }

    /// <summary>What the name covers, where that is less than the whole record; empty for the whole record.</summary>
    [JsonInclude]
    public string Of { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A name in general use.</summary>
    /// <param name="text">The name.</param>
    /// <param name="language">A BCP 47 tag, or empty.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static Name Create(string text, string language = "") => new Name { Text = text, Language = language }.Checked();

    /// <summary>A name that one party uses.</summary>
    /// <param name="party">Who uses it.</param>
    /// <param name="text">The name.</param>
    /// <param name="of">What the name covers, where that is less than the whole record; empty for the whole record.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static Name Scoped(PartyId party, string text, string of = "") => new Name { Text = text, UsedBy = party, Of = of }.Checked();

    /// <summary>A name in general use, in no recorded language.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public static implicit operator Name(string text) => Create(text);

    /// <summary>The name itself.</summary>
    public override string ToString() => Text;

    (string Message, string Member)? IGuarded.FirstProblem() =>
        string.IsNullOrWhiteSpace(Text) ? ("A name must not be blank.", "text") : Guard.BrokenText(Text, "text") ?? Guard.BrokenText(Language, "language") ?? Guard.BrokenText(Of, "of");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
