using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Importers;

/// <summary>Makes claims of the rows of a table, by the library's own reader of records.</summary>
internal static class SheetClaims
{
    private static readonly byte[] Head = Encoding.UTF8.GetBytes(SummitJson.WriteLines(Chronicle.Empty));

    public static Claim? Read(MappedRow row, SourceId table, ImportLog log)
    {
        string own = row.Take("id");
        string id = own.Length > 0 ? own : RowId.Of(table, row.Where);
        string value = row.Take("value");

        // true, a number, a list or an object is meant where it is valid; else the cell is a text.
        ReadResult read = Read(row, id, table, value, asJson: true);
        read = read.HasErrors || read.Chronicle.Claims.Count == 0 ? Read(row, id, table, value, asJson: false) : read;
        if (read.Chronicle.Claims is [var claim] && !read.HasErrors)
        {
            return claim.Citing(table, $"{row.Where.File}, {row.Where.Element}");
        }

        string why = read.Findings.FirstOrDefault(f => f.Severity == Severity.Error)?.Message ?? "something is missing";
        log.Add(ImportProblem.BrokenRecord, row.Where, $"The row is no claim: {why}");
        return null;
    }

    private static ReadResult Read(MappedRow row, string id, SourceId table, string value, bool asJson)
    {
        using MemoryStream bytes = new();
        bytes.Write(Head);
        using (Utf8JsonWriter writer = new(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("$type", "claim");
            writer.WriteString("id", id);
            writer.WriteString("source", row.Take("source") is { Length: > 0 } source ? source : table.Value);
            writer.WriteString("stance", row.Take("stance"));
            WriteSubject(writer, row.Take("subject"));
            writer.WriteString("property", row.Take("property"));
            WriteValue(writer, value, asJson);
            if (row.Take("wording") is { Length: > 0 } wording)
            {
                writer.WriteString("wording", wording);
            }

            writer.WriteEndObject();
        }

        return SummitJson.TryReadLines(bytes.ToArray());
    }

    // "bangkok-2017" is a record and "IND PAK" a dyad; a part of a record is written as in JSON.
    private static void WriteSubject(Utf8JsonWriter writer, string subject)
    {
        writer.WritePropertyName("subject");
        if (subject.StartsWith('{') && IsJson(subject))
        {
            writer.WriteRawValue(subject);
            return;
        }

        string[] parties = subject.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        writer.WriteStartObject();
        if (parties.Length == 2)
        {
            writer.WriteStartArray("dyad");
            writer.WriteStringValue(parties[0]);
            writer.WriteStringValue(parties[1]);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteString("record", subject);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string value, bool asJson)
    {
        if (value.Length == 0)
        {
            return;
        }

        writer.WritePropertyName("value");
        if (asJson && IsJson(value))
        {
            writer.WriteRawValue(value);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(text));
            return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) && document is not null && reader.BytesConsumed == Encoding.UTF8.GetByteCount(text);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
