using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Where in the text of a document each record stands, and where each array of records and its name do.</summary>
internal sealed class RecordSpans
{
    private readonly List<(IRecord Record, string Array, int Start, int End)> records = [];
    private readonly Dictionary<string, (int Start, int End)> names = [];

    /// <param name="text">A sound document.</param>
    /// <param name="chronicle">What is in it.</param>
    public RecordSpans(byte[] text, Chronicle chronicle)
    {
        Utf8JsonReader reader = new(text);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            int start = (int)reader.TokenStartIndex;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                continue;
            }

            names[name] = (start, (int)reader.TokenStartIndex + 1);
            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                int begin = (int)reader.TokenStartIndex;
                reader.Skip();
                using JsonDocument one = JsonDocument.Parse(text.AsMemory(begin, (int)reader.BytesConsumed - begin));
                records.Add((chronicle.Find(one.RootElement.GetProperty("id").GetString()!)!, name, begin, (int)reader.BytesConsumed));
            }
        }
    }

    /// <summary>Every record that the changed bytes do not touch was read. Where the name of an array is changed, its records are kept as an unknown member or set aside.</summary>
    /// <param name="read">What was read from the changed text.</param>
    /// <param name="from">The first changed byte.</param>
    /// <param name="to">The one after the last; the first where something was only added before it.</param>
    /// <param name="what">What was changed, for the message.</param>
    /// <exception cref="InvalidOperationException">A record is lost.</exception>
    public void Expect(ReadResult read, int from, int to, string what)
    {
        foreach ((IRecord record, string array, int start, int end) in records)
        {
            bool isTouched = (start < to && from < end) || (from == to && start < from && from < end);
            if (isTouched || Equals(read.Chronicle.Find(record.Ref), record) || read.Chronicle.Displaced.Contains(record))
            {
                continue;
            }

            (int nameStart, int nameEnd) = names[array];
            bool isRenamed = nameStart < Math.Max(to, from + 1) && from < nameEnd;
            bool isKept = SummitJson.Write(read.Chronicle).Contains($"\"{record.Ref}\"", StringComparison.Ordinal) || read.Rejected.Any(r => r.Json.Contains($"\"{record.Ref}\"", StringComparison.Ordinal));
            if (!isRenamed || !isKept)
            {
                throw new InvalidOperationException($"{what}: {record.Ref} is lost. {string.Join('\n', read.Findings.Take(5))}");
            }
        }
    }
}
