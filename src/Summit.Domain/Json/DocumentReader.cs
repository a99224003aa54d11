using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>Reads one document, record by record: what is wrong with one never stops the others.</summary>
internal sealed class DocumentReader
{
    private const int MaxDepth = 64;

    private readonly ChronicleBuilder builder = new();
    private readonly List<Finding> findings = [];
    private readonly List<RejectedRecord> rejected = [];
    private readonly ExtraMembers extra = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public ReadResult Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> bom = Encoding.UTF8.Preamble;
        ReadOnlySpan<byte> text = utf8.StartsWith(bom) ? utf8[bom.Length..] : utf8;
        Lines lines = new(text);
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            ReadDocument(ref reader, text, ref lines);
            if (reader.Read())
            {
                throw new JsonException("The document goes on after its end.");
            }
        }
        catch (JsonException e)
        {
            findings.Add(FindingCode.NotJson.At(new(default, e.Path ?? "$", e.LineNumber + 1, e.BytePositionInLine + 1), Sentence(e)));
        }

        Chronicle chronicle = builder.WithExtra(extra).Build();
        return new(chronicle, findings, rejected);
    }

    private void ReadDocument(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Lines lines)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            findings.Add(FindingCode.NotAChronicle.At(new(default, "$", 1, 1), "A document is one JSON object."));
            reader.Skip();
            return;
        }

        bool format = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            (long line, long column) = lines.At((int)reader.TokenStartIndex);
            string member = NameOf(ref reader);
            FindingPlace place = new(default, $"$.{member}", line, column);
            bool twice = !seen.Add(member);
            if (twice)
            {
                findings.Add(FindingCode.BrokenRecord.At(place, $"The member '{member}' stands twice; the second one is read too."));
            }

            reader.Read();
            if (member == "format")
            {
                format = reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(SummitJson.Format);
                Expect(format, place, $"The format is '{SummitJson.Format}'.");
                reader.Skip();
            }
            else if (member == "version")
            {
                bool known = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version == SummitJson.Version;
                Expect(known, place, $"This library reads version {SummitJson.Version}.");
                reader.Skip();
            }
            else if (RecordType.All.FirstOrDefault(t => t.Member == member) is { } type)
            {
                ReadRecords(ref reader, text, ref lines, type, place);
            }
            else
            {
                findings.Add(FindingCode.UnknownMember.At(place, UnknownMembers.Message(member, [.. RecordType.All.Select(t => t.Member)])));
                extra[member] = JsonElement.ParseValue(ref reader);
            }
        }

        Expect(format || seen.Contains("format"), new(default, "$", 1, 1), $"The document does not say that its format is '{SummitJson.Format}'.");
    }

    private void ReadRecords(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Lines lines, RecordType type, FindingPlace place)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            Reject(text[start..(int)reader.BytesConsumed], place, FindingCode.BrokenRecord.At(place, $"'{type.Member}' is an array of records."));
            return;
        }

        JsonTypeInfo info = RecordJson.Options.GetTypeInfo(type.Type);
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            ReadRecord(text[start..(int)reader.BytesConsumed], info, type, $"$.{type.Member}[{i}]", lines.At(start));
        }
    }

    private void ReadRecord(ReadOnlySpan<byte> json, JsonTypeInfo info, RecordType type, string path, (long Line, long Column) start)
    {
        FindingPlace At(string inner, long line, long column, RecordRef id = default) => new(
            id,
            path + inner[1..],
            start.Line + line,
            line == 0 ? start.Column + column : column + 1);

        try
        {
            if (JsonSerializer.Deserialize(json, info) is not IRecord record)
            {
                Reject(json, At("$", 0, 0), FindingCode.BrokenRecord.At(At("$", 0, 0), $"A {type.Word} is an object, never null."));
                return;
            }

            builder.Add(record);
            foreach (UnknownMember unknown in UnknownMembers.In(json, info))
            {
                findings.Add(FindingCode.UnknownMember.At(At(unknown.Path, unknown.Line, unknown.Column, record.Ref), unknown.Message));
            }
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            string broken = (e as JsonException)?.Path ?? "$";
            (long line, long column) = new Lines(json).At(ValuePlace.Of(json, broken));
            FindingPlace where = At(broken, line - 1, column - 1, RecordId.Of(json));
            Reject(json, At("$", 0, 0), FindingCode.BrokenRecord.At(where, Sentence(e)));
        }
    }

    private void Reject(ReadOnlySpan<byte> json, FindingPlace where, Finding finding)
    {
        findings.Add(finding);
        rejected.Add(new(Encoding.UTF8.GetString(json), where));
    }

    private void Expect(bool met, FindingPlace place, string message)
    {
        if (!met)
        {
            findings.Add(FindingCode.NotAChronicle.At(place, message));
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            // A name with half of a surrogate pair or with bytes that are no UTF-8.
            throw new JsonException("The name of a member is no text.", e);
        }
    }

    // The framework adds path and line to its own messages; the finding has them already.
    private static string Sentence(Exception e)
    {
        int path = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        int line = e.Message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        int cut = path >= 0 ? path : line;
        return cut >= 0 ? e.Message[..cut] : e.Message;
    }
}
