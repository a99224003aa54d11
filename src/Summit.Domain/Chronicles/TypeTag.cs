using System.Text.Json;

namespace Summit.Domain;

/// <summary>The member that tells of which type a record is, where its place does not.</summary>
internal static class TypeTag
{
    public const string Member = "$type";

    /// <summary>
    /// The word of a record's tag; null if it has none, or one that is not a text. The tag becomes white space in the given text, so that every other
    /// member keeps its place.
    /// </summary>
    public static string? Cut(Span<byte> json)
    {
        Utf8JsonReader reader = new(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        int last = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int start = (int)reader.TokenStartIndex;
            bool found = reader.ValueTextEquals(Member);
            reader.Read();
            if (found && reader.TokenType == JsonTokenType.String)
            {
                string word = reader.GetString()!;
                int end = (int)reader.BytesConsumed;
                reader.Read();

                // The comma after the tag goes with it; at the end of the record the one before.
                bool more = reader.TokenType == JsonTokenType.PropertyName;
                Blank(more ? json[start..(int)reader.TokenStartIndex] : json[(last < 0 ? start : last)..end]);
                return word;
            }

            reader.Skip();
            last = (int)reader.BytesConsumed;
        }

        return null;
    }

    /// <summary>Writes a record with its tag first.</summary>
    /// <exception cref="JsonException">The record has an unknown member with the name of the tag.</exception>
    public static void Write(Utf8JsonWriter writer, IRecord record)
    {
        using JsonDocument document = JsonDocument.Parse(RecordJson.Bytes(record));
        writer.WriteStartObject();
        writer.WriteString(Member, RecordType.Of(record).Word);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (member.NameEquals(Member))
            {
                throw new JsonException($"'{record.Ref}' has an unknown member '{Member}', which is the name of the tag that tells its type.");
            }

            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void Blank(Span<byte> text)
    {
        foreach (ref byte letter in text)
        {
            letter = letter == (byte)'\n' ? letter : (byte)' ';
        }
    }
}
