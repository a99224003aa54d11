using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Writes a chronicle as one document.</summary>
internal static class DocumentWriter
{
    private const int PieceBytes = 1 << 16;

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

    /// <summary>The same text in pieces, each valid until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Pieces(Chronicle chronicle)
    {
        ArrayBufferWriter<byte> buffer = new(2 * PieceBytes);
        using Utf8JsonWriter writer = new(buffer, Layout);
        foreach (bool _ in Steps(writer, chronicle))
        {
            if (writer.BytesPending + buffer.WrittenCount >= PieceBytes)
            {
                writer.Flush();
                yield return buffer.WrittenMemory;
                buffer.ResetWrittenCount();
            }
        }

        writer.Flush();
        buffer.Write("\n"u8);
        yield return buffer.WrittenMemory;
    }

    public static void Write(Utf8JsonWriter writer, Chronicle chronicle)
    {
        foreach (bool _ in Steps(writer, chronicle))
        {
        }
    }

    /// <summary>Writes the members of a document that this version does not know.</summary>
    public static void WriteExtra(Utf8JsonWriter writer, ExtraMembers? extra)
    {
        foreach ((string name, JsonElement value) in extra ?? [])
        {
            writer.WritePropertyName(name);
            Canonical.Write(writer, value);
        }
    }

    // One step a record, so that a writer to a stream can empty its buffer in between.
    private static IEnumerable<bool> Steps(Utf8JsonWriter writer, Chronicle chronicle)
    {
        writer.WriteStartObject();
        writer.WriteString("format", SummitJson.Format);
        writer.WriteNumber("version", SummitJson.Version);
        RecordType? open = null;
        foreach (IRecord record in chronicle)
        {
            RecordType type = RecordType.Of(record);
            if (type != open)
            {
                if (open is not null)
                {
                    writer.WriteEndArray();
                }

                writer.WriteStartArray(type.Member);
                open = type;
            }

            JsonSerializer.Serialize(writer, record, SummitJson.Options.GetTypeInfo(type.Type));
            yield return true;
        }

        if (open is not null)
        {
            writer.WriteEndArray();
        }

        WriteExtra(writer, chronicle.Extra);
        writer.WriteEndObject();
        yield return true;
    }
}
