using System.Text.Json;

namespace Summit.Domain.Json;

/// <summary>Reads a text that is one record and nothing else.</summary>
internal static class SingleRecord
{
    /// <summary>A record of a type, or of any type if that is <see cref="IRecord"/> and the text tells it; null if the text is broken. Findings are added.</summary>
    /// <exception cref="NotSupportedException">The type is not one of this library's records.</exception>
    public static IRecord? Read(ReadOnlySpan<byte> utf8, Type wanted, List<Finding> findings)
    {
        RecordType? type = wanted == typeof(IRecord) ? null
            : RecordType.All.FirstOrDefault(t => t.Type == wanted) ?? throw new NotSupportedException($"{wanted.Name} is not a type of record.");
        ReadOnlySpan<byte> text = Utf8Text.WithoutMark(utf8);
        Utf8JsonReader reader = new(text);
        try
        {
            reader.Read();
            int begin = (int)reader.TokenStartIndex;
            reader.Skip();
            ReadOnlySpan<byte> json = text[begin..(int)reader.BytesConsumed];

            // Anything but white space after the record throws.
            reader.Read();
            (long line, long column) = new Lines(text).At(begin);
            ValueStart start = new("$", line, column);
            return type is not null ? RecordReader.Read(json, type, start, findings) : ReadTagged(json, start, findings);
        }
        catch (JsonException e)
        {
            findings.Add(FindingCode.NotJson.At(new(default, "$", e.LineNumber + 1, e.BytePositionInLine + 1), RecordReader.Sentence(e)));
            return null;
        }
    }

    private static IRecord? ReadTagged(ReadOnlySpan<byte> json, ValueStart start, List<Finding> findings)
    {
        if (JsonText.IsBroken(json))
        {
            findings.Add(RecordReader.Faulty(json, TextFault.FirstIn(json)!.Value, start, RecordId.Of(json)));
            return null;
        }

        byte[] untagged = json.ToArray();
        string? word = TypeTag.Cut(untagged);
        RecordType? type = RecordType.All.FirstOrDefault(t => t.Word == word);
        string? problem = TypeTag.Cut(untagged) is not null ? $"The member '{TypeTag.Member}' stands twice."
            : type is null && word is null ? $"A record of any type says which, such as \"{TypeTag.Member}\": \"party\"."
            : type is null ? $"'{Code.Shown(word!)}' is not a type of record{(Spelling.Nearest(word!, RecordType.All.Select(t => t.Word)) is { } near ? $"; is '{near}' meant?" : ".")}"
            : null;
        if (problem is not null)
        {
            findings.Add(FindingCode.BrokenRecord.At(start.At("$", (1, 1), RecordId.Of(json)), problem));
            return null;
        }

        return RecordReader.Read(untagged, type!, start, findings);
    }
}
