using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A topic as a JSON string. A text that is no code is kept, because a list of topics in free words is no reason to set a record aside.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class TopicConverter : JsonConverter<Topic>
{
    /// <inheritdoc/>
    public override Topic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? Topic.Kept(TextPool.Read(ref reader))
            : throw new JsonException($"A code is a JSON string. {Code.Remedy}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Topic value, JsonSerializerOptions options)
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
    public override Topic ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Topic value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);
}
