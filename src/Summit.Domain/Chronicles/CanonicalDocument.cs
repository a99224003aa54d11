using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Summit.Domain;

/// <summary>A chronicle as one document: one sequence of bytes for all chronicles that are equal, and the hash of it.</summary>
internal static class CanonicalDocument
{
    public const string Format = "summit-chronicle";

    public const int Version = 1;

    private const int PieceBytes = 1 << 16;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = CanonicalEncoder.Instance };

    public static byte[] Write(Chronicle chronicle)
    {
        using PooledBytes buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Layout))
        {
            Write(writer, chronicle);
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
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

    /// <summary>The SHA-256 of the text in hexadecimal digits.</summary>
    public static string Hash(Chronicle chronicle)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ReadOnlyMemory<byte> piece in Pieces(chronicle))
        {
            hash.AppendData(piece.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same text at once: all records of a type by one call of the serializer, which makes as much anew for each call as for a record.</summary>
    public static void Write(Utf8JsonWriter writer, Chronicle chronicle)
    {
        WriteHead(writer);
        foreach (IReadOnlyList<IRecord> records in chronicle.ByType.Where(r => r.Count > 0))
        {
            RecordType type = RecordType.Of(records[0]);
            writer.WritePropertyName(type.Member);
            JsonSerializer.Serialize(writer, records, RecordJson.Options.GetTypeInfo(type.List));
        }

        WriteExtra(writer, chronicle.Extra);
        writer.WriteEndObject();
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
        WriteHead(writer);
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

            JsonSerializer.Serialize(writer, record, RecordJson.Options.GetTypeInfo(type.Type));
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

    private static void WriteHead(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
    }
}
