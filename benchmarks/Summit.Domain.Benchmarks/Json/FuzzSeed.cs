using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Samples;
using Summit.Domain.Tests;

namespace Summit.Domain.Benchmarks;

/// <summary>A small sound text that is mutated: a few records of the sample, as a document or as lines.</summary>
internal sealed class FuzzSeed
{
    private const int MostRecords = 6;
    private const int LongestRecord = 700;

    private static readonly IRecord[] Small = [.. ((IRecord[])[.. Sample.IndiaPakistan]).Where(r => SummitJson.Write(r).Length < LongestRecord)];

    private readonly RecordSpans? spans;
    private readonly (IRecord Record, int Start, int End)[] lines = [];

    private FuzzSeed(Chronicle chronicle, bool isLines, bool isIndented)
    {
        IsLines = isLines;
        Text = isLines ? Encoding.UTF8.GetBytes(SummitJson.WriteLines(chronicle)) : isIndented ? SummitJson.WriteUtf8(chronicle) : Compact(SummitJson.WriteUtf8(chronicle));
        if (isLines)
        {
            int at = Array.IndexOf(Text, (byte)'\n') + 1;
            lines = [.. ((IRecord[])[.. chronicle]).Select(r => (r, at, at = Array.IndexOf(Text, (byte)'\n', at) + 1))];
        }
        else
        {
            spans = new(Text, chronicle);
        }
    }

    /// <summary>Whether the text has one record in each line.</summary>
    public bool IsLines { get; }

    /// <summary>The text in UTF-8.</summary>
    public byte[] Text { get; }

    public static FuzzSeed Of(Random random, int number) =>
        new([.. random.GetItems(Small, random.Next(1, MostRecords + 1)).DistinctBy(r => r.Ref)], number % 3 == 0, number % 3 == 1);

    /// <summary>The whole sample as a document.</summary>
    public static FuzzSeed OfSample() => new(Sample.IndiaPakistan, isLines: false, isIndented: true);

    /// <summary>Reads a text as one of this form.</summary>
    public ReadResult Read(ReadOnlySpan<byte> text) => IsLines ? SummitJson.TryReadLines(text) : SummitJson.TryRead(text);

    /// <summary>Reads a text as one of this form, from a stream.</summary>
    public ReadResult Read(Stream text) => IsLines ? SummitJson.TryReadLines(text) : SummitJson.TryRead(text);

    /// <summary>Every record that the changed bytes do not touch was read.</summary>
    /// <exception cref="InvalidOperationException">A record is lost.</exception>
    public void Expect(ReadResult read, int from, int to)
    {
        spans?.Expect(read, from, to, "document");
        foreach ((IRecord record, int start, int end) in lines)
        {
            // Its line feeds belong to a line and to its neighbour.
            bool isTouched = start - 1 < Math.Max(to, from + 1) && from <= end;
            if (!isTouched && !Equals(read.Chronicle.Find(record.Ref), record) && !read.Chronicle.Displaced.Contains(record))
            {
                throw new InvalidOperationException($"lines: {record.Ref} is lost. {string.Join('\n', read.Findings.Take(5))}");
            }
        }
    }

    private static byte[] Compact(byte[] json)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        return System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }
}
