using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Summit.Domain;

/// <summary>Writes kept JSON in one way, so that equal values give equal bytes: members in the order of their names, numbers as ECMAScript writes them, with all their digits.</summary>
internal static class Canonical
{
    // The limits of ECMAScript: beyond them a number has an exponent.
    private const int LongestPlainNumber = 21;
    private const int MostZeros = 6;

    /// <summary>The bytes in canonical form.</summary>
    /// <exception cref="JsonException">A name or text in it is not text.</exception>
    public static byte[] BytesOf(JsonElement element) =>
        JsonText.IsBroken(element) ? throw new JsonException(JsonText.Broken) : Bytes(element).WrittenSpan.ToArray();

    /// <summary>Whether two values are the same: members in any order, numbers by value. The framework's own comparison throws on large exponents.</summary>
    public static bool Same(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind
        && (left.ValueKind is JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array
            ? Bytes(left).WrittenSpan.SequenceEqual(Bytes(right).WrittenSpan)
            : JsonElement.DeepEquals(left, right));

    /// <summary>A hash that is the same for values that are the same.</summary>
    public static int HashOf(JsonElement element)
    {
        HashCode hash = default;
        hash.AddBytes(Bytes(element).WrittenSpan);
        return hash.ToHashCode();
    }

    /// <summary>One object of these members, in their order.</summary>
    public static JsonElement Object(IEnumerable<KeyValuePair<string, JsonElement>> members) => JsonElement.Parse(Bytes(writer =>
    {
        writer.WriteStartObject();
        foreach ((string name, JsonElement value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }).WrittenSpan);

    public static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Number:
                // Not as a raw value, which the writer neither indents nor puts on a line of its own.
                JsonElement.Parse(Number(element.GetRawText())).WriteTo(writer);
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static ArrayBufferWriter<byte> Bytes(JsonElement element) => Bytes(writer => Write(writer, element));

    private static ArrayBufferWriter<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = CanonicalEncoder.Instance });
        write(writer);
        writer.Flush();
        return buffer;
    }

    // 1.50e1, 15.0 and 15 are one number: its digits without zeros at either end, and where the point stands. Exponents of more than 64 bits are left
    // as they are written.
    private static string Number(string text)
    {
        int e = text.IndexOfAny(['e', 'E']);
        ReadOnlySpan<char> mantissa = text.AsSpan(0, e < 0 ? text.Length : e).TrimStart('-');
        int point = mantissa.IndexOf('.');
        string all = point < 0 ? mantissa.ToString() : string.Concat(mantissa[..point], mantissa[(point + 1)..]);
        string digits = all.TrimStart('0').TrimEnd('0');
        if (digits.Length == 0)
        {
            return "0";
        }

        long exponent = 0;
        if (e >= 0 && !long.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return text;
        }

        // The value is 0.digits times ten to this power, which may be beyond 64 bits where the exponent just is not.
        Int128 power = (point < 0 ? mantissa.Length : point) - (all.Length - all.TrimStart('0').Length) + (Int128)exponent;
        string sign = text[0] == '-' ? "-" : "";
        return power > LongestPlainNumber || power <= -MostZeros ? string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[..1]}{(digits.Length > 1 ? "." : "")}{digits[1..]}e{(power > 0 ? "+" : "")}{power - 1}")
            : power >= digits.Length ? $"{sign}{digits.PadRight((int)power, '0')}"
            : power > 0 ? $"{sign}{digits[..(int)power]}.{digits[(int)power..]}"
            : $"{sign}0.{new string('0', (int)-power)}{digits}";
    }
}
