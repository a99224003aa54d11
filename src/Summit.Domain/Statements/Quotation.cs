using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Words of a statement as they were said, with their language.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Quotation : IGuarded, IJsonOnDeserialized
{
    [JsonConstructor]
    internal Quotation()
    {
    }

    /// <summary>The words.</summary>
    [JsonInclude]
    public string Text { get; internal set => field = value ?? ""; } = "";

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>; empty when not recorded.</summary>
    [JsonInclude]
    public string Language { get; internal set => field = value ?? ""; } = "";

    [JsonExtensionData, JsonInclude]
    internal ExtraMembers? Extra { get; set; }

    /// <summary>A quotation.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">The language as a BCP 47 tag; empty for not recorded.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, or a text has half of a surrogate pair.</exception>
    public static Quotation Of(string text, string language = "") => new Quotation { Text = text, Language = language }.Checked();

    /// <summary>The words in quotation marks.</summary>
    public override string ToString() => $"“{Text}”";

    (string Message, string Member)? IGuarded.FirstProblem() =>
        Guard.If(Text.Length == 0, "A quotation needs its text.", "text")
        ?? Guard.BrokenText(Text, "text")
        ?? Guard.BrokenText(Language, "language");

    void IJsonOnDeserialized.OnDeserialized() => Guard.CheckedWhenRead(this);
}
