using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Writes the line form, a line at a time.</summary>
internal static class LineWriter
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = CanonicalEncoder.Instance };

    private static ReadOnlySpan<byte> Tag => "\"$type\""u8;

    public static IEnumerable<ReadOnlyMemory<byte>> Pieces(Chronicle chronicle, ExtraMembers? extra)
    {
        yield return Head(extra);
        foreach (IRecord record in chronicle)
        {
            yield return Line(record);
        }
    }

    public static ReadOnlyMemory<byte> Head(ExtraMembers? extra) => Written(extra, static (writer, members) =>
    {
        writer.WriteStartObject();
        writer.WriteString("format", SummitJson.LinesFormat);
        writer.WriteNumber("version", SummitJson.Version);
        CanonicalDocument.WriteExtra(writer, members);
        writer.WriteEndObject();
    });

    /// <exception cref="ArgumentException">The record is not one of this library's, or has an unknown member with the name of the tag.</exception>
    public static ReadOnlyMemory<byte> Line(IRecord record)
    {
        if (record is null || RecordType.IndexOf(record) < 0)
        {
            throw new ArgumentException($"{record?.GetType().Name ?? "null"} is not a type of record.", nameof(record));
        }

        byte[] members = RecordJson.Bytes(record);
        return members.AsSpan().IndexOf(Tag) < 0 ? Tagged(RecordType.Of(record), members.AsSpan(1)) : Checked(record);
    }

    // The bytes are compact, so the tag stands before the first member, and nothing is parsed again.
    private static byte[] Tagged(RecordType type, ReadOnlySpan<byte> members)
    {
        ReadOnlySpan<byte> word = Encoding.UTF8.GetBytes(type.Word);
        return [.. "{"u8, .. Tag, .. ":\""u8, .. word, .. "\","u8, .. members, (byte)'\n'];
    }

    private static ReadOnlyMemory<byte> Checked(IRecord record)
    {
        try
        {
            return Written(record, TypeTag.Write);
        }
        catch (JsonException e)
        {
            throw new ArgumentException(e.Message, nameof(record), e);
        }
    }

    private static ReadOnlyMemory<byte> Written<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Layout))
        {
            write(writer, value);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
