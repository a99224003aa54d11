using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Writes a chronicle as one document.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Chronicle chronicle)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Layout))
        {
            Write(writer, chronicle);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static void Write(Utf8JsonWriter writer, Chronicle chronicle)
    {
        writer.WriteStartObject();
        writer.WriteString("format", SummitJson.Format);
        writer.WriteNumber("version", SummitJson.Version);
        using IEnumerator<IRecord> records = chronicle.GetEnumerator();
        bool more = records.MoveNext();
        foreach (RecordType type in RecordType.All)
        {
            if (!more || RecordType.Of(records.Current) != type)
            {
                continue;
            }

            writer.WriteStartArray(type.Member);
            for (; more && RecordType.Of(records.Current) == type; more = records.MoveNext())
            {
                JsonSerializer.Serialize(writer, records.Current, SummitJson.Options.GetTypeInfo(type.Type));
            }

            writer.WriteEndArray();
        }

        foreach ((string name, JsonElement value) in chronicle.Extra ?? [])
        {
            writer.WritePropertyName(name);
            Canonical.Write(writer, value);
        }

        writer.WriteEndObject();
    }
}
