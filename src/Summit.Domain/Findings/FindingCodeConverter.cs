using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A kind of finding as its code, such as <c>"SD2001"</c>. Only codes of the table are read.</summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class FindingCodeConverter : JsonConverter<FindingCode>
{
    /// <inheritdoc/>
    public override FindingCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return FindingCode.All.FirstOrDefault(c => c.Code == code) ?? throw new JsonException("A finding code such as SD2001 is expected here.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FindingCode value, JsonSerializerOptions options)
    {
        writer.WriteStringValue(value.Code);
    }
}
