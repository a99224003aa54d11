using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>JSON of the tool's own, where the library has no answer type: dates, findings, records.</summary>
internal static class Json
{
    /// <summary>What is written, in one line or over several.</summary>
    public static string Text(bool indented, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A text, or null for none. Half of a surrogate pair, which JSON cannot hold, becomes the replacement character.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        }
    }

    /// <summary>A whole number, or null for none.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A day in ISO form, or null for none.</summary>
    public static void Write(this Utf8JsonWriter writer, string name, LocalDate? day) => writer.Write(name, day is { } known ? Texts.Iso(known) : null);

    /// <summary>An id or a code, or null where there is none.</summary>
    public static void WriteWord(this Utf8JsonWriter writer, string name, string word) => writer.Write(name, word.Length > 0 ? word : null);
}
