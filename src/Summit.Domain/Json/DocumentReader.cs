using System.Text.Json;

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
        ReadOnlySpan<byte> text = Utf8Text.WithoutMark(utf8);
        Lines lines = new(text);
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            ReadDocument(ref reader, text, ref lines);

            // Anything but white space after the document throws.
            reader.Read();
        }
        catch (JsonException e)
        {
            findings.Add(FindingCode.NotJson.At(new(default, e.Path ?? "$", e.LineNumber + 1, e.BytePositionInLine + 1), RecordReader.Sentence(e)));
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

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            (long line, long column) = lines.At((int)reader.TokenStartIndex);
            if (JsonText.IsBrokenToken(ref reader))
            {
                FindingPlace name = new(default, "$", line, column);
                findings.Add(FindingCode.BrokenRecord.At(name, JsonText.Broken));
                reader.Read();
                Keep(Skipped(ref reader, text), name);
            }
            else
            {
                ReadMember(ref reader, text, ref lines, reader.GetString()!, line, column);
            }
        }

        foreach (string member in (string[])["format", "version"])
        {
            Expect(seen.Contains(member), new(default, "$", 1, 1), $"The document has no member '{member}'.");
        }
    }

    private void ReadMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Lines lines, string member, long line, long column)
    {
        FindingPlace place = new(default, $"$.{member}", line, column);
        RecordType? type = RecordType.All.FirstOrDefault(t => t.Member == member);
        bool twice = !seen.Add(member);
        if (twice)
        {
            findings.Add(FindingCode.BrokenRecord.At(place, $"The member '{Code.Shown(member)}' stands twice{(type is null ? "." : "; the second one is read too.")}"));
        }

        reader.Read();
        if (member == "format")
        {
            Expect(reader.TokenType == JsonTokenType.String && !JsonText.IsBrokenToken(ref reader) && reader.ValueTextEquals(SummitJson.Format), place, $"The format is '{SummitJson.Format}'.");
            reader.Skip();
        }
        else if (member == "version")
        {
            bool known = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int version) && version == SummitJson.Version;
            Expect(known, place, $"This library reads version {SummitJson.Version}.");
            reader.Skip();
        }
        else if (type is not null)
        {
            ReadRecords(ref reader, text, ref lines, type, place);
        }
        else
        {
            ReadUnknown(ref reader, text, ref lines, member, place, twice);
        }
    }

    private void ReadUnknown(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Lines lines, string member, FindingPlace place, bool twice)
    {
        (long line, long column) = lines.At((int)reader.TokenStartIndex);
        ReadOnlySpan<byte> json = Skipped(ref reader, text);
        if (TextFault.FirstIn(json) is { } fault)
        {
            findings.Add(RecordReader.Faulty(json, fault, new(place.Path, line, column)));
            Keep(json, place);
        }
        else if (twice)
        {
            Keep(json, place);
        }
        else
        {
            findings.Add(FindingCode.UnknownMember.At(place, UnknownMembers.Message(member, [.. RecordType.All.Select(t => t.Member)])));
            extra[member] = JsonElement.Parse(json);
        }
    }

    private void ReadRecords(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, ref Lines lines, RecordType type, FindingPlace place)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            findings.Add(FindingCode.BrokenRecord.At(place, $"'{type.Member}' is an array of records."));
            Keep(Skipped(ref reader, text), place);
            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            (long line, long column) = lines.At((int)reader.TokenStartIndex);
            ValueStart start = new($"$.{type.Member}[{i}]", line, column);
            ReadOnlySpan<byte> json = Skipped(ref reader, text);
            if (RecordReader.Read(json, type, start, findings) is { } record)
            {
                builder.Add(record);
            }
            else
            {
                Keep(json, start.Place);
            }
        }
    }

    private static ReadOnlySpan<byte> Skipped(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return text[start..(int)reader.BytesConsumed];
    }

    private void Keep(ReadOnlySpan<byte> json, FindingPlace where) => rejected.Add(new(json.ToArray(), where));

    private void Expect(bool met, FindingPlace place, string message)
    {
        if (!met)
        {
            findings.Add(FindingCode.NotAChronicle.At(place, message));
        }
    }
}
