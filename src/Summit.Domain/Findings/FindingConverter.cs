using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>
/// A finding as one flat object: code, severity, record, path, line, column, message, remedy. Every member is written, null where nothing is known.
/// Findings are written, never read.
/// </summary>
/// <remarks>Public because source generators of other assemblies name it.</remarks>
public sealed class FindingConverter : JsonConverter<Finding>
{
    /// <summary>Refuses: findings are written, never read.</summary>
    /// <exception cref="JsonException">Always.</exception>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Findings are written, never read: check the record again.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("code", value.Code.Code);
        writer.WriteString("severity", OutputCodeConverter<Severity>.WordOf(value.Severity));
        writer.WriteString("record", value.Where.Record.IsRecorded ? value.Where.Record.Value : null);
        writer.WriteString("path", value.Where.Path.Length > 0 ? value.Where.Path : null);
        Write(writer, "line", value.Where.Line);
        Write(writer, "column", value.Where.Column);
        writer.WriteString("message", value.Message);
        writer.WriteString("remedy", value.Remedy);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
