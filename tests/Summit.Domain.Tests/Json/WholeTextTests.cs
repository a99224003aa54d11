using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>A reading that calls itself whole has lost nothing, so that a tool may write it back.</summary>
public class WholeTextTests
{
    private const int WorldsPerTry = 40;
    private const string Head = """{"format": "summit-chronicle", "version": 1, """;

    [Theory]
    [InlineData("""{"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B"}]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"} {"id": "B"}]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"},, {"id": "B"},]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "B"}] "persons": []}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"}], {"id": "B"}]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"}], "parties": [{"id": "B"}]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"}], "x": 1, "nmaes": {}, "parties": [{"id": "B"}]}""", true)]
    [InlineData(Head + """ "persons": [{"id": "A"}], {"parties": [{"id": "B"}]}""", true)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "B"}]""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"} {"id": "B"}]""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "B"}]} "persons": []""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "B"}]} more""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"}, 1, {"id": "B"}]}""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "no id"}, {"id": "B"}]}""", false)]
    [InlineData(Head + """ "parties": [{"id": "A"}, {"id": "B"}, {"id": "B", "kind": "state"}]}""", false)]
    [InlineData("""{"format": "summit-chronicle", "parties": [{"id": "A"} {"id": "B"}]}""", false)]
    [InlineData("""{"version": 1, "parties": [{"id": "A"} {"id": "B"}]}""", false)]
    [InlineData(Head + """ "version": 1, "parties": [{"id": "A"}, {"id": "B"}]}""", false)]
    public void Document_IsWhole_WhereAllOfItIsInTheChronicle(string text, bool isWhole)
    {
        ReadResult read = SummitJson.TryRead(text);

        read.IsWhole.Should().Be(isWhole, string.Join('\n', read.Findings));
        (read.Chronicle.Count, read.Chronicle.Find("A") is not null, read.Chronicle.Find("B") is not null).Should().Be((2, true, true));
    }

    [Fact]
    public void Document_BeyondALimit_IsNotWhole()
    {
        const string Text = Head + """ "parties": [{"id": "A"}, {"id": "B", "names": []}]}""";

        SummitJson.TryRead(Encoding.UTF8.GetBytes(Text), new ReadLimits { Records = 1 }).IsWhole.Should().BeFalse();
        SummitJson.TryRead(Encoding.UTF8.GetBytes(Text), new ReadLimits { RecordBytes = 20 }).IsWhole.Should().BeFalse();
        SummitJson.TryRead(Encoding.UTF8.GetBytes(Text), new ReadLimits { Depth = 1 }).IsWhole.Should().BeFalse();
        SummitJson.TryRead(Encoding.UTF8.GetBytes(Text), new ReadLimits { Findings = 1 }).IsWhole.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"$type": "party", "id": "A"}""", true)]
    [InlineData("""{"$type": "party", "id": "A", "x": 1}""", true)]
    [InlineData("""{"$type": "party", "id": "A"},""", false)]
    [InlineData("""{"$type": "party", "id": "A" """, false)]
    [InlineData("""{"$type": "party", "id": "no id"}""", false)]
    public void Lines_AreWhole_WhereEachIsARecord(string line, bool isWhole) =>
        SummitJson.TryReadLines($$"""{"format": "summit-records", "version": 1}{{'\n'}}{{line}}""").IsWhole.Should().Be(isWhole);

    [Fact]
    public void Lines_WithoutAHead_AreNotWhole() => SummitJson.TryReadLines("""{"$type": "party", "id": "A"}""").IsWhole.Should().BeFalse();

    [Fact]
    public void Sample_WithAMarkTooManyOrTooFew_IsTheSampleWhereItIsWhole()
    {
        byte[] text = Encoding.UTF8.GetBytes(SummitJson.Write(Sample.IndiaPakistan));
        int[] marks = Marks(text);
        int tries = Math.Min(marks.Length, Worlds.Iterations / WorldsPerTry);
        Parallel.For(0, tries, i =>
        {
            int at = marks[(int)((long)i * marks.Length / tries)];
            foreach (byte[] changed in new byte[][] { [.. text[..at], .. text[(at + 1)..]], [.. text[..at], text[at], .. text[at..]] })
            {
                ReadResult read = SummitJson.TryRead(changed);
                if (read.IsWhole && !read.Chronicle.Equals(Sample.IndiaPakistan))
                {
                    throw new InvalidOperationException($"byte {at}, '{(char)text[at]}': {string.Join('\n', read.Findings)}");
                }

                if (!read.IsWhole && !read.HasErrors)
                {
                    throw new InvalidOperationException($"byte {at}, '{(char)text[at]}': nothing tells what is lost");
                }
            }
        });
    }

    // Brackets, commas and colons, none of them in a text.
    private static int[] Marks(byte[] json)
    {
        List<int> marks = [];
        bool inText = false;
        for (int i = 0; i < json.Length; i++)
        {
            i += inText && json[i] == '\\' ? 1 : 0;
            inText ^= json[i] == '"';
            if (!inText && "{}[],:".Contains((char)json[i], StringComparison.Ordinal))
            {
                marks.Add(i);
            }
        }

        return [.. marks];
    }
}
