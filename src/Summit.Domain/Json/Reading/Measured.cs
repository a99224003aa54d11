using System.Text;
using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>How far the JSON value at the beginning of a text reaches.</summary>
internal enum Extent
{
    /// <summary>The value is whole.</summary>
    Whole,

    /// <summary>More text is needed.</summary>
    Unfinished,

    /// <summary>It is not JSON.</summary>
    Broken,

    /// <summary>It is nested too deep.</summary>
    TooDeep,
}

/// <summary>The value at the beginning of a text: its length if it is whole, else the byte at which it is broken and what is wrong there.</summary>
internal readonly record struct Measured(Extent Extent, int Length, string Problem)
{
    public static Measured Of(ReadOnlySpan<byte> text, bool final, int depth)
    {
        Utf8JsonReader reader = new(text, final, new JsonReaderState(new JsonReaderOptions { MaxDepth = depth }));
        try
        {
            return reader.Read() && reader.TrySkip() ? new(Extent.Whole, (int)reader.BytesConsumed, "") : new(Extent.Unfinished, 0, "");
        }
        catch (JsonException e)
        {
            int at = Math.Min(LineStart(text, e.LineNumber ?? 0) + (int)(e.BytePositionInLine ?? 0), text.Length);
            int open = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            return open >= depth && at < text.Length && text[at] is (byte)'{' or (byte)'['
                ? new(Extent.TooDeep, at, $"More than {depth} objects and arrays stand in one another here.")
                : new(Extent.Broken, at, Sentence(text, at));
        }
    }

    /// <summary>What is said of a byte that cannot begin anything where it stands.</summary>
    public static Measured Misfit(ReadOnlySpan<byte> text) => new(Extent.Broken, 0, Sentence(text, 0));

    private static int LineStart(ReadOnlySpan<byte> text, long line)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    private static string Sentence(ReadOnlySpan<byte> text, int at)
    {
        if (at >= text.Length)
        {
            return "The text ends here, before the value is complete.";
        }

        byte found = text[at];
        int before = text[..at].LastIndexOfAnyExcept(" \t\r\n"u8);
        char previous = before < 0 ? ' ' : (char)text[before];
        return found < ' ' ? "A text breaks off here: a closing quote is missing, or a control character is not escaped."
            : found == '/' ? "JSON has no comments."
            : found == '\'' ? "A text in JSON stands in double quotes."
            : previous == ',' && found is (byte)',' or (byte)'}' or (byte)']' ? "There is a comma too many before this place."
            : previous is '"' or '}' or ']' && found is (byte)'"' or (byte)'{' or (byte)'[' ? "A comma or a colon is missing before this place."
            : $"{Shown(text[at..])} does not fit here: a quote, a comma, a colon or a bracket is missing or too many.";
    }

    private static string Shown(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out Rune rune, out _) == System.Buffers.OperationStatus.Done ? $"'{Code.Shown(rune.ToString())}'" : "A byte that is not UTF-8";
}
