using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Writes records of an answer as they stand in the line form, each with its type, whatever the options of the answer. Answers are written, never read.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class RecordsInAnswers : JsonConverter<IReadOnlyList<IRecord>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<IRecord> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Answers are written, never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<IRecord> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (IRecord record in value)
        {
            TypeTag.Write(writer, record);
        }

        writer.WriteEndArray();
    }
}
