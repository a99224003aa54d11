using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Summit.Domain.Importers;

/// <summary>The objects in named arrays of a JSON file. In a broken file every object that is whole is read for itself.</summary>
internal static class JsonObjects
{
    /// <param name="Array">The name of the array in which it stands; empty for none.</param>
    /// <param name="Line">The line where it begins, counted from 1.</param>
    /// <param name="Value">The object.</param>
    public readonly record struct Found(string Array, long Line, JsonElement Value);

    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="arrays">The names of the arrays.</param>
    /// <param name="keys">The fields of which a record has one. An object with objects in it and without these is the document, or what is left of it.</param>
    /// <param name="log">Takes a finding where the file is broken.</param>
    public static IReadOnlyList<Found> Read(InputFile file, IReadOnlyList<string> arrays, IReadOnlyList<string> keys, ImportLog log)
    {
        byte[] bytes = file.Bytes();
        ReadOnlyMemory<byte> utf8 = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
        if (!TryParse(utf8.Span, out _, out int all) || utf8.Span[all..].ContainsAnyExcept(" \t\r\n"u8))
        {
            log.Add(ImportProblem.BrokenFile, new(file.Name), "The file is not JSON, or is cut off. Each object in it that is whole is read for itself.");
        }

        // One character a byte, so that places in the text are places in the bytes.
        string text = Encoding.Latin1.GetString(utf8.Span);
        Regex marks = new($"\"({string.Join('|', arrays)})\"\\s*:\\s*\\[|\\{{", RegexOptions.CultureInvariant);
        List<Found> found = [];
        (string array, long line, int counted) = ("", 1, 0);
        for (Match mark = marks.Match(text); mark.Success;)
        {
            int after = mark.Index + mark.Length;
            if (mark.Groups[1].Success)
            {
                array = mark.Groups[1].Value;
            }
            else if (TryParse(utf8.Span[mark.Index..], out JsonElement value, out int length) && (keys.Any(k => value.TryGetProperty(k, out _)) || !text.AsSpan(after, length - 1).Contains('{')))
            {
                line += text.AsSpan(counted, mark.Index - counted).Count('\n');
                counted = mark.Index;
                found.Add(new(array, line, value));
                after = mark.Index + length;
            }

            mark = marks.Match(text, after);
        }

        return found;
    }

    private static bool TryParse(ReadOnlySpan<byte> utf8, out JsonElement value, out int consumed)
    {
        (value, consumed) = (default, 0);
        Utf8JsonReader reader = new(utf8, Options);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? document) || !IsText(utf8[..(int)reader.BytesConsumed]))
            {
                return false;
            }

            (value, consumed) = (document.RootElement, (int)reader.BytesConsumed);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // The framework's parser takes bytes that are no UTF-8, and names with half of a surrogate pair, and throws only when somebody asks for them.
    private static bool IsText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return false;
        }

        Utf8JsonReader reader = new(json, Options);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
