using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain.Json;

/// <summary>A day of an answer as an ISO 8601 string. Answers are written, never read.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Answers are written, never read.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
