using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain.Time;

/// <summary>A date as a JSON string: any spelling is read, the canonical one is written. The default value is null.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class EdtfConverter : JsonConverter<Edtf>
{
    private const int StackLength = 128;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.String => FromText(ref reader),

            // Strict options refuse null for every value that cannot be null.
            JsonTokenType.Null when !options.RespectNullableAnnotations => default,
            _ => throw new JsonException("A date is a JSON string in the Extended Date/Time Format."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[StackLength];
        if (!value.IsRecorded)
        {
            writer.WriteNullValue();
        }
        else if (value.TryFormat(text, out int length))
        {
            writer.WriteStringValue(text[..length]);
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }

    /// <inheritdoc/>
    public override Edtf ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.IsRecorded ? value.ToString() : throw new JsonException("A date that is not recorded has no text, so it cannot be a key."));

    private static Edtf FromText(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && EdtfUtf8.TryParse(reader.ValueSpan, out Edtf plain, out _))
        {
            return plain;
        }

        string text = reader.GetString()!;
        return Edtf.TryParse(text, out Edtf value, out EdtfError error) ? value : throw new JsonException($"'{Code.Shown(text)}' is not a valid date. {error}");
    }
}
