using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a claim says of its property: any JSON value, kept as it came.</summary>
/// <remarks>
/// Equal when the JSON values are (members of objects in any order, numbers by value); no order. The default value is "no value".
/// </remarks>
[JsonConverter(typeof(ClaimValueConverter))]
public readonly struct ClaimValue : IEquatable<ClaimValue>
{
    private ClaimValue(JsonElement element) => Element = element;

    /// <summary>Whether there is a value.</summary>
    public bool IsRecorded => Element.ValueKind != JsonValueKind.Undefined;

    /// <summary>The text, if the value is one; else null.</summary>
    public string? Text => Element.ValueKind == JsonValueKind.String ? Element.GetString() : null;

    /// <summary>The truth value, if the value is one; else null.</summary>
    public bool? Flag => Element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    /// <summary>The whole number, if the value is one that fits; else null.</summary>
    public long? Number => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt64(out long number) ? number : null;

    internal JsonElement Element { get; }

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> has half of a surrogate pair.</exception>
    public static ClaimValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Guard.BrokenText(text, nameof(text)) is (string message, string member))
        {
            throw new ArgumentException(message, member);
        }

        return Written(writer => writer.WriteStringValue(text));
    }

    /// <summary>A truth value.</summary>
    public static ClaimValue Of(bool flag) => Written(writer => writer.WriteBooleanValue(flag));

    /// <summary>A whole number.</summary>
    public static ClaimValue Of(long number) => Written(writer => writer.WriteNumberValue(number));

    /// <summary>Any JSON value; a copy is kept.</summary>
    /// <exception cref="ArgumentException">A name or text in <paramref name="element"/> has half of a surrogate pair or bytes that are not UTF-8.</exception>
    public static ClaimValue Of(JsonElement element) =>
        element.ValueKind == JsonValueKind.Undefined ? default
        : JsonText.IsBroken(element) ? throw new ArgumentException(JsonText.Broken, nameof(element))
        : new(element.Clone());

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(ClaimValue left, ClaimValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(ClaimValue left, ClaimValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ClaimValue other) =>
        IsRecorded && other.IsRecorded ? Canonical.Same(Element, other.Element) : IsRecorded == other.IsRecorded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ClaimValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Element.ValueKind switch
    {
        JsonValueKind.String => Text!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array => Canonical.HashOf(Element),
        _ => Element.ValueKind.GetHashCode(),
    };

    /// <summary>A text as it is, anything else as JSON in one line, members in the order of their names; empty for no value.</summary>
    public override string ToString() => !IsRecorded ? "" : Text ?? InOneLine();

    internal static ClaimValue Written(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            write(writer);
        }

        using JsonDocument document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return new(document.RootElement.Clone());
    }

    private string InOneLine()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = CanonicalEncoder.Instance }))
        {
            Canonical.Write(writer, Element);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
