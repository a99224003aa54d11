using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>On which line of a text each record begins, so that a finding between records has a place as well.</summary>
internal sealed class RecordLines
{
    private const int Least = 1 << 16;
    private const int LongestValue = 1 << 24;

    private readonly Dictionary<string, long> lineOf = new(StringComparer.Ordinal);
    private readonly RecordForm form;
    private readonly int depth;
    private JsonReaderState state;
    private long line = 1;
    private long start = 1;
    private bool isId;

    // A record is a line, or an object in an array that is a member of the document.
    private RecordLines(RecordForm form)
    {
        this.form = form;
        depth = form == RecordForm.Lines ? 0 : 2;
        state = New();
    }

    /// <summary>The lines of the records in a text. In a document, those before the place where it ceases to be JSON.</summary>
    public static RecordLines Of(Stream text, RecordForm form)
    {
        RecordLines lines = new(form);
        byte[] buffer = new byte[Least];
        int held = text.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        bool final = held < buffer.Length;
        int done = buffer.AsSpan(0, held).StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        while (lines.Take(buffer.AsSpan(done, held - done), final) is int taken and >= 0 && !final && buffer.Length < LongestValue)
        {
            done += taken;
            buffer.AsSpan(done, held - done).CopyTo(buffer);
            (held, done) = (held - done, 0);
            if (held == buffer.Length)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            int read = text.Read(buffer.AsSpan(held));
            held += read;
            final = read == 0;
        }

        return lines;
    }

    /// <summary>The finding with the line of its record, where it has none of its own.</summary>
    public Finding Placed(Finding finding) =>
        finding.Where.Line is null && lineOf.TryGetValue(finding.Where.Record.ToString(), out long line) ? finding with { Where = finding.Where with { Line = line } } : finding;

    private JsonReaderState New() => new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Disallow, AllowMultipleValues = form == RecordForm.Lines });

    // The bytes that are done with; negative where nothing more can be read.
    private int Take(ReadOnlySpan<byte> json, bool final)
    {
        int done = 0;
        while (true)
        {
            int taken = Tokens(json[done..], final, out bool isBroken);
            if (taken < 0 || !isBroken)
            {
                return taken < 0 ? taken : done + taken;
            }

            done += taken;
        }
    }

    private int Tokens(ReadOnlySpan<byte> json, bool final, out bool isBroken)
    {
        Utf8JsonReader reader = new(json, final, state);
        (int counted, int sound) = (0, 0);
        isBroken = false;
        try
        {
            while (reader.Read())
            {
                sound = (int)reader.BytesConsumed;
                if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == depth)
                {
                    int here = (int)reader.TokenStartIndex;
                    line += json[counted..here].Count((byte)'\n');
                    (start, counted) = (line, here);
                }
                else if (isId && reader.TokenType == JsonTokenType.String && Text(reader) is { } id)
                {
                    lineOf.TryAdd(id, start);
                }

                isId = reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1 && reader.ValueTextEquals("id"u8);
            }

            state = reader.CurrentState;
            sound = (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            // Where the text breaks is a finding of the reader's; what came before has its lines, and in the form of lines what comes after.
            isBroken = true;
            int rest = form == RecordForm.Lines ? json[sound..].IndexOf((byte)'\n') + 1 : 0;
            sound = rest > 0 ? sound + rest : -1;
            (state, isId) = (New(), false);
        }

        line += json[counted..Math.Max(counted, sound)].Count((byte)'\n');
        return sound;
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
