using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An open code as a JSON string. Reading is lenient about which word, strict about its form.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
/// <typeparam name="T">The vocabulary.</typeparam>
public sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, ICode<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"A code is a JSON string. {Code.Remedy}");
        }

        string word = TextPool.Read(ref reader);
        return T.TryFrom(word, out T code) ? code : throw new JsonException(Code.Problem(word));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        // Records leave out what is not recorded; answers say so.
        if (value.IsRecorded)
        {
            writer.WriteStringValue(value.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
