using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>An id as a JSON string, also as the name of a member.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
/// <typeparam name="T">The type of the id.</typeparam>
public sealed class IdConverter<T> : JsonConverter<T>
    where T : struct, IId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"An id is a JSON string. {Id.Remedy}");
        }

        string text = TextPool.Read(ref reader);
        return T.TryParse(text, null, out T id) ? id : throw new JsonException(Id.Problem(text));
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
