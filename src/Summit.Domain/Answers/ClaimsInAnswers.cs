using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Writes the claims of an answer as they stand in a document, whatever the options of the answer. Answers are written, never read.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class ClaimsInAnswers : JsonConverter<IReadOnlyList<Claim>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<Claim> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Answers are written, never read.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Claim> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Claim claim in value)
        {
            JsonSerializer.Serialize(writer, claim, RecordJson.Options.GetTypeInfo(typeof(Claim)));
        }

        writer.WriteEndArray();
    }
}
