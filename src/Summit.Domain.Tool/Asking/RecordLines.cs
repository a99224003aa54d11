using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>On which line of a document each record begins, so that a finding between records has a place as well.</summary>
internal sealed class RecordLines
{
    private readonly Dictionary<string, long> lineOf = new(StringComparer.Ordinal);

    private RecordLines()
    {
    }

    /// <summary>The lines of the records in a text; those before the place where it ceases to be JSON.</summary>
    public static RecordLines Of(ReadOnlySpan<byte> text)
    {
        RecordLines lines = new();
        ReadOnlySpan<byte> json = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            lines.Read(ref reader, json);
        }
        catch (JsonException)
        {
            // Where the text breaks is a finding of the reader's; what came before has its lines.
        }

        return lines;
    }

    /// <summary>The finding with the line of its record, where it has none of its own.</summary>
    public Finding Placed(Finding finding) =>
        finding.Where.Line is null && lineOf.TryGetValue(finding.Where.Record.ToString(), out long line) ? finding with { Where = finding.Where with { Line = line } } : finding;

    // A record is an object in an array that is a member of the document.
    private void Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        const int RecordDepth = 2;
        (long line, long start, int counted) = (1, 1, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == RecordDepth)
            {
                int here = (int)reader.TokenStartIndex;
                line += json[counted..here].Count((byte)'\n');
                (start, counted) = (line, here);
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == RecordDepth + 1 && reader.ValueTextEquals("id"u8) && reader.Read() && reader.TokenType == JsonTokenType.String && Text(reader) is { } id)
            {
                lineOf.TryAdd(id, start);
            }
        }
    }

    // Half of a surrogate pair is JSON, and no text; such an id is no record's.
    private static string? Text(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
