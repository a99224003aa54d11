using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain.Json;

/// <summary>A day as an ISO 8601 string.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } result
            ? result.Value
            : throw new JsonException("A day is a JSON string such as 2025-06-26.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
