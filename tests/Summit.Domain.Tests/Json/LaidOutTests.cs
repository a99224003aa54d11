using System.Text.Json;
using CsCheck;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>How a document is laid out changes what reading costs, never what is read.</summary>
public sealed class LaidOutTests
{
    private const int Meetings = 400;

    [Fact]
    public void AnyDocument_IsReadAlikeHoweverItIsLaidOut() => AnyRecords.Chronicle.Sample(chronicle =>
    {
        byte[] canonical = SummitJson.WriteUtf8(chronicle);
        foreach (byte[] text in new[] { Laid(canonical, false, ' ', 2, "\n"), Laid(canonical, true, '\t', 1, "\n"), Laid(canonical, true, ' ', 3, "\r\n"), Laid(canonical, true, ' ', 0, "\n") })
        {
            ReadResult other = SummitJson.TryRead(text);

            other.Chronicle.Equals(chronicle).Should().BeTrue();
            Told(other).Should().Equal(Told(SummitJson.TryRead(canonical)));
        }
    });

    [Fact]
    public void Depth_OfAClaim_IsLimitedAlikeHoweverItIsLaidOut()
    {
        for (int depth = 55; depth < 66; depth++)
        {
            string nested = $"{new string('[', depth)}1{new string(']', depth)}";
            string document = $$"""
                {
                  "format": "summit-chronicle",
                  "version": 1,
                  "claims": [
                    {
                      "id": "c", "source": "s", "stance": "asserts", "subject": { "record": "m" }, "property": "x", "value": {{nested}}
                    },
                    {
                      "id": "d", "source": "s", "stance": "asserts", "subject": { "record": "m" }, "property": "x", "value": 1
                    }
                  ]
                }
                """;
            ReadResult laidOut = SummitJson.TryRead(document);

            laidOut.Chronicle.Claims.Count.Should().Be(depth + 1 <= ReadLimits.Default.Depth ? 2 : 1, "the claim is an object, and its value nests {0} deep in it", depth);
            laidOut.Chronicle.Equals(SummitJson.TryRead(document.ReplaceLineEndings(" ")).Chronicle).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Meetings - 1)]
    [InlineData(Meetings)]
    public void Limit_OfRecords_EndsReadingAtTheFirstTooMany(int records)
    {
        ReadResult read = SummitJson.TryRead(SummitJson.WriteUtf8(Many()), new ReadLimits { Records = records });

        read.Chronicle.Count.Should().Be(records);
        read.Findings.Select(f => (f.Code, f.Where.Path)).Should().Equal(records < Meetings ? [(FindingCode.LimitReached, $"$.meetings[{records}]")] : Array.Empty<(FindingCode, string)>());
    }

    [Fact]
    public void Finding_AmongManyRecords_KeepsItsPlace()
    {
        string text = SummitJson.Write(Many()).Replace("\"id\": \"m200\"", "\"id\": \"m 200\"", StringComparison.Ordinal).Replace("\"id\": \"m300\"", "\"id\": \"m300\", \"titel\": \"x\"", StringComparison.Ordinal);
        ReadResult read = SummitJson.TryRead(text);

        read.Chronicle.Count.Should().Be(Meetings - 1);
        read.Findings.Select(f => (f.Code, f.Where.Path)).Should().Equal([(FindingCode.BrokenRecord, "$.meetings[200].id"), (FindingCode.UnknownMember, "$.meetings[300].titel")]);
    }

    [Fact]
    public void Document_LaidOutAsItIsWritten_CostsLessToReadThanInOneLine()
    {
        byte[] canonical = SummitJson.WriteUtf8(Many());
        byte[] line = Laid(canonical, false, ' ', 2, "\n");
        SummitJson.TryRead(canonical);
        SummitJson.TryRead(line);

        Growth.Bytes(() => SummitJson.TryRead(canonical)).Should().BeLessThan(Growth.Bytes(() => SummitJson.TryRead(line)) * 9 / 10);
    }

    private static Chronicle Many() =>
        Chronicle.Of([.. Enumerable.Range(100, Meetings).Select(i => Meeting.Held($"m{i - 100:000}", new LocalDate(2020, 1, 1), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")))]);

    private static IEnumerable<(FindingCode, string, string)> Told(ReadResult read) => read.Findings.Select(f => (f.Code, f.Message, f.Where.Path));

    private static byte[] Laid(byte[] json, bool indented, char indent, int size, string newLine)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = indented, IndentCharacter = indent, IndentSize = size, NewLine = newLine, Encoder = CanonicalEncoder.Instance }))
        {
            document.WriteTo(writer);
        }

        return stream.ToArray();
    }
}
