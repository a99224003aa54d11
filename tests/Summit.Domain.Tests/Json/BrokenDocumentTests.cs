using System.Text;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Whatever the bytes, reading throws nothing but what it says, and what can be read is read.</summary>
public class BrokenDocumentTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(SmallDocument.Text);

    private static readonly byte[][] Replacements =
        [.. new[] { "\"", "{", "}", "[", "]", ",", ":", "\\", "x", "0", "-", " ", "\n", "\0", "/", "", "\"\"", "null", "1e9", "\\ud800" }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xED, 0xA0, 0x80]];

    [Fact]
    public void SmallDocument_AsItIs_IsReadWhole()
    {
        ReadResult read = SummitJson.TryRead(SmallDocument.Text);

        read.HasErrors.Should().BeFalse();
        read.Chronicle.Count.Should().Be(SmallDocument.Records.Count);
        SmallDocument.Records.Should().OnlyContain(r => Bytes[r.Start] == '{' && Bytes[r.End - 1] == '}');
    }

    [Fact]
    public void Document_CutAnywhere_KeepsTheRecordsBeforeTheCut()
    {
        for (int length = 0; length < Bytes.Length - 2; length++)
        {
            ReadResult read = Tried(Bytes.AsSpan(0, length), $"cut after {length}");

            read.HasErrors.Should().BeTrue("the text ends after byte {0}", length);
            foreach ((string id, _, int end) in SmallDocument.Records.Where(r => r.End < length))
            {
                read.Chronicle.Find(id).Should().NotBeNull("{0} stands before byte {1}", id, length);
            }
        }
    }

    [Fact]
    public void Document_ChangedAnywhere_LosesNoOtherRecord()
    {
        Chronicle whole = SummitJson.Read(Bytes);
        for (int at = 0; at < Bytes.Length; at++)
        {
            foreach (byte[] replacement in Replacements)
            {
                byte[] changed = [.. Bytes[..at], .. replacement, .. Bytes[(at + 1)..]];
                string what = $"byte {at} becomes {Convert.ToHexString(replacement)}";
                ReadResult read = Tried(changed, what);
                (string? id, int start, int end) = SmallDocument.Records.FirstOrDefault(r => r.Start <= at && at < r.End);
                bool apart = id is not null && IsOneValue(changed.AsSpan(start, end - start + replacement.Length - 1));
                foreach ((string other, _, int otherEnd) in SmallDocument.Records.Where(r => r.Id != id && (apart || r.End < at)))
                {
                    if (!Equals(read.Chronicle.Find(other), whole.Find(other)) && !read.Chronicle.Displaced.Contains(whole.Find(other)!))
                    {
                        throw new InvalidOperationException($"{what}: {other} is lost. {string.Join('\n', read.Findings)}");
                    }
                }

                if (apart && !Equals(read.Chronicle.Find(id!), whole.Find(id!)))
                {
                    // The record is another one now, or it stands aside byte for byte.
                    string text = Encoding.UTF8.GetString(changed, start, end - start + replacement.Length - 1);
                    bool accounted = read.Rejected.Any(r => r.Json == text) || read.Chronicle.Count + read.Chronicle.Displaced.Count == whole.Count || read.Chronicle.Count == whole.Count - 1;
                    Agree(accounted, what);
                }
            }
        }
    }

    [Fact]
    public void Document_ChangedWithinARecord_SetsItAsideByteForByte()
    {
        string broken = SmallDocument.Text.Replace("\"minister\"", "7", StringComparison.Ordinal);

        ReadResult read = SummitJson.TryRead(broken);

        read.Rejected.Should().ContainSingle().Which.Json.Should().StartWith("{\n      \"id\": \"bangkok\"").And.Contain("\"band\": 7").And.EndWith("}");
        read.Chronicle.Count.Should().Be(3);
        broken.Should().Contain(read.Rejected[0].Json);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Document_OfGreatDepth_IsRefusedAndNothingBreaks(string opening)
    {
        foreach (int depth in new[] { 63, 64, 65, 1_000, 200_000 })
        {
            string deep = string.Concat(Enumerable.Repeat(opening, depth));

            Tried(Encoding.UTF8.GetBytes(deep), "deep").HasErrors.Should().BeTrue();
            Tried(Encoding.UTF8.GetBytes($"{{\"format\":\"summit-chronicle\",\"version\":1,\"x\":{deep}"), "deep within").HasErrors.Should().BeTrue();
            Tried(Encoding.UTF8.GetBytes($"{{\"format\":\"summit-chronicle\",\"version\":1,\"parties\":[{{\"id\":\"IND\",\"x\":{deep}"), "deep in a record").HasErrors.Should().BeTrue();
        }
    }

    [Fact]
    public void Records_DeepWithin_AreReadOrSetAside()
    {
        for (int depth = 1; depth < 64; depth++)
        {
            string deep = new string('[', depth) + new string(']', depth);
            ReadResult read = SummitJson.TryRead($"{{\"format\":\"summit-chronicle\",\"version\":1,\"parties\":[{{\"id\":\"IND\",\"x\":{deep}}},{{\"id\":\"PAK\"}}]}}");

            (read.Chronicle.Find("IND") is not null || read.HasErrors).Should().BeTrue();
            if (!read.HasErrors)
            {
                SummitJson.Read(SummitJson.Write(read.Chronicle)).Should().Be(read.Chronicle, "what was read at depth {0} can be written and read again", depth);
            }
        }
    }

    [Fact]
    public void Noise_OfAnyBytes_IsRefusedAndNothingBreaks()
    {
        Random random = new(20251124);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] noise = new byte[random.Next(60)];
            random.NextBytes(noise);
            Tried(noise, Convert.ToHexString(noise)).HasErrors.Should().BeTrue();
        }
    }

    private static bool IsOneValue(ReadOnlySpan<byte> json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            return JsonDocument.TryParseValue(ref reader, out JsonDocument? document) && document.RootElement.ValueKind == JsonValueKind.Object && reader.BytesConsumed == json.Length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Both doors agree, and neither throws anything else.
    private static ReadResult Tried(ReadOnlySpan<byte> document, string what)
    {
        ReadResult read;
        try
        {
            read = SummitJson.TryRead(document);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{what}: {e}", e);
        }

        bool refused = false;
        try
        {
            Agree(SummitJson.Read(document).Equals(read.Chronicle), what);
        }
        catch (ChronicleFormatException e)
        {
            refused = true;
            Agree(e.Findings.Count == read.Findings.Count, what);
        }

        Agree(refused == read.HasErrors, what);
        return read;
    }

    // Tens of thousands of documents leave no time for sentences.
    private static void Agree(bool agree, string what)
    {
        if (!agree)
        {
            throw new InvalidOperationException($"{what}: the doors disagree");
        }
    }
}
