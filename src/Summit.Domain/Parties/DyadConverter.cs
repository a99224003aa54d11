using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A dyad as a JSON array of two ids; null where none is recorded.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class DyadConverter : JsonConverter<Dyad>
{
    private const string Form = "A dyad is an array of two different party ids.";

    /// <inheritdoc/>
    public override Dyad Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || !TryReadParty(ref reader, out PartyId a)
            || !reader.Read() || !TryReadParty(ref reader, out PartyId b) || a == b || !reader.Read() || reader.TokenType != JsonTokenType.EndArray)
        {
            throw new JsonException(Form);
        }

        return Dyad.Of(a, b);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Dyad value, JsonSerializerOptions options)
    {
        if (!value.IsRecorded)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        writer.WriteStringValue(value.First.Value);
        writer.WriteStringValue(value.Second.Value);
        writer.WriteEndArray();
    }

    private static bool TryReadParty(ref Utf8JsonReader reader, out PartyId party)
    {
        party = default;
        return reader.TokenType == JsonTokenType.String && PartyId.TryParse(reader.GetString(), out party);
    }
}
