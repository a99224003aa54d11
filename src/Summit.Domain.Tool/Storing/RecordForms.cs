using System.Security.Cryptography;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tool;

/// <summary>The two forms of a record: how a text tells which it is, and how each is read and written.</summary>
internal static class RecordForms
{
    /// <summary>The form of a text, by the first member that tells: the head of lines has the format of lines, and a line without a head has the type of its record.</summary>
    /// <param name="start">The beginning of the text in UTF-8.</param>
    public static RecordForm Of(ReadOnlySpan<byte> start)
    {
        Utf8JsonReader reader = new(start.StartsWith("\uFEFF"u8) ? start["\uFEFF"u8.Length..] : start, isFinalBlock: false, default);
        try
        {
            while (reader.Read() && (reader.TokenType == JsonTokenType.StartObject || reader.TokenType == JsonTokenType.PropertyName))
            {
                if (reader.TokenType == JsonTokenType.StartObject)
                {
                    continue;
                }

                bool isFormat = reader.ValueTextEquals("format"u8);
                bool isType = reader.ValueTextEquals("$type"u8);
                if (isFormat || isType)
                {
                    return isType || (reader.Read() && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(SummitJson.LinesFormat)) ? RecordForm.Lines : RecordForm.Document;
                }

                if (!reader.Read() || !reader.TrySkip())
                {
                    return RecordForm.Document;
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair: the reader of documents says what is wrong.
        }

        return RecordForm.Document;
    }

    /// <summary>The form of a file that is written, by its name: lines if it ends with <c>.ndjson</c> or <c>.jsonl</c>, without the ending of a compression.</summary>
    public static RecordForm Named(string path)
    {
        string plain = Compressed.Of(path) == Compression.None ? path : Path.ChangeExtension(path, null);
        return Path.GetExtension(plain) is ".ndjson" or ".jsonl" ? RecordForm.Lines : RecordForm.Document;
    }

    /// <summary>Reads a text in a form, as far as it can be read.</summary>
    public static ReadResult Read(Stream text, RecordForm form) => form == RecordForm.Lines ? SummitJson.TryReadLines(text) : SummitJson.TryRead(text);

    /// <summary>Writes the canonical text in a form.</summary>
    public static void Write(Stream text, Chronicle chronicle, RecordForm form)
    {
        if (form == RecordForm.Lines)
        {
            SummitJson.WriteLines(text, chronicle);
        }
        else
        {
            SummitJson.Write(text, chronicle);
        }
    }

    /// <summary>What <c>sha256sum</c> says of the canonical text in a form.</summary>
    public static byte[] Hash(Chronicle chronicle, RecordForm form)
    {
        using SHA256 hash = SHA256.Create();
        using (CryptoStream sink = new(Stream.Null, hash, CryptoStreamMode.Write))
        {
            Write(sink, chronicle, form);
        }

        return hash.Hash!;
    }
}
