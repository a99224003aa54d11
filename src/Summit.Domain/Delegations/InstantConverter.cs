using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain;

/// <summary>An exact moment as an ISO 8601 string in UTC.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class InstantConverter : JsonConverter<Instant>
{
    /// <inheritdoc/>
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true } result
            ? result.Value
            : throw new JsonException("An instant is a JSON string in UTC, such as 2025-05-10T10:05:00Z.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}
