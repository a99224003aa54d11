using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Summit.Domain;

/// <summary>Text in JSON that is not text: bytes that are not UTF-8, or half of a surrogate pair. The framework lets some of it through, changes some and throws on the rest.</summary>
internal static class JsonText
{
    public const string Broken = "A text has half of a surrogate pair or bytes that are not UTF-8.";

    /// <summary>Whether a value, names and texts within it included, has such text. The value is JSON otherwise.</summary>
    public static bool IsBroken(ReadOnlySpan<byte> json)
    {
        // Without an escape only bytes can be wrong, which the framework looks for many at a time.
        if (Utf8.IsValid(json) && json.IndexOf("\\u"u8) < 0)
        {
            return false;
        }

        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return reader.Read() && IsBroken(reader);
    }

    /// <inheritdoc cref="IsBroken(ReadOnlySpan{byte})"/>
    public static bool IsBroken(JsonElement element) => element.ValueKind != JsonValueKind.Undefined && IsBroken(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>The same of the value at which a reader stands. The reader is a copy: the caller's stays where it is.</summary>
    public static bool IsBroken(Utf8JsonReader reader)
    {
        bool broken = IsBrokenToken(ref reader);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = reader.CurrentDepth;
            while (!broken && reader.Read() && reader.CurrentDepth > depth)
            {
                broken = IsBrokenToken(ref reader);
            }
        }

        return broken;
    }

    /// <summary>Whether the name or text at which a reader stands is not text; false at any other token.</summary>
    public static bool IsBrokenToken(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return false;
        }

        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
        {
            return !Utf8.IsValid(reader.ValueSpan);
        }

        try
        {
            _ = reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
