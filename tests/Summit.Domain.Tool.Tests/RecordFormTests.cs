using System.IO.Compression;
using System.Text;

namespace Summit.Domain.Tool.Tests;

/// <summary>A record can be a document or lines, plain or compressed, in a file or on standard input: what is answered is the same.</summary>
public class RecordFormTests
{
    private const string Document = """
        {"format": "summit-chronicle", "version": 1, "parties": [{"id": "A"}, {"id": "B"}],
         "meetings": [{"id": "m", "when": "2020-05-01", "occurrence": "held", "facets": {"format": "bilateral", "encounter": "formal-meeting", "modality": "in-person"},
           "delegations": [{"party": "A"}, {"party": "B"}]}]}
        """;

    private const string Lines = """
        {"format": "summit-records", "version": 1}

        {"$type": "party", "id": "A"}
        {"$type": "party", "id": "B"}
        {"id": "m", "$type": "meeting", "when": "2020-05-01", "occurrence": "held", "facets": {"format": "bilateral", "encounter": "formal-meeting", "modality": "in-person"}, "delegations": [{"party": "A"}, {"party": "B"}]}
        """;

    private const string CanonicalLines = """
        {"format":"summit-records","version":1}
        {"$type":"party","id":"A"}
        {"$type":"party","id":"B"}
        {"$type":"meeting","id":"m","when":"2020-05-01","facets":{"format":"bilateral","encounter":"formal-meeting","modality":"in-person"},"occurrence":"held","delegations":[{"party":"A"},{"party":"B"}]}

        """;

    private static readonly string[] Question = ["last-contact", "A", "B", "--as-of", "2020-06-01", "--record"];

    public static TheoryData<string, string> Texts
    {
        get
        {
            TheoryData<string, string> texts = [];
            foreach (string text in (string[])[Document, Lines, "\uFEFF" + Lines, "\n \n" + Lines])
            {
                texts.Add(text, ".json");
                texts.Add(text, ".gz");
                texts.Add(text, ".br");
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Record_OfEachForm_IsAskedCheckedAndCompared(string text, string ending)
    {
        using TemporaryFile plain = new(Document);
        using TemporaryFile file = new(Packed(text, ending), ending);

        Ran.Summit([.. Question, file.Path]).Should().Be(Ran.Summit([.. Question, plain.Path]));
        Ran.Summit("check", file.Path).Should().Be(Ran.Summit("check", plain.Path));
        Ran.Summit("duplicates", file.Path).Should().Be(Ran.Summit("duplicates", plain.Path));
        Ran.Summit("diff", plain.Path, file.Path).Should().Be(new Ran(0, $"{plain.Path} → {file.Path}\nNothing differs.\n", ""));
        if (ending != ".br")
        {
            Ran.With(Packed(text, ending), [.. Question, "-"]).Should().Be(Ran.Summit([.. Question, plain.Path]), "gzip is told by its bytes");
        }
    }

    [Fact]
    public void Gzip_IsToldByItsBytes()
    {
        using TemporaryFile file = new(Packed(Document, ".gz"), ".json");

        Ran.Summit("check", file.Path).Output.Should().Contain("in 3 records.");
    }

    [Theory]
    [InlineData(".gz")]
    [InlineData(".br")]
    public void CompressedBytes_ThatAreBroken_AreRefused(string ending)
    {
        byte[] packed = Packed(string.Join('\n', Enumerable.Range(0, 2000).Select(i => $$"""{"$type": "party", "id": "party-{{i * 7919}}"}""").Prepend("""{"format": "summit-records", "version": 1}""")), ending);
        byte[] damaged = [.. packed];
        damaged.AsSpan(packed.Length / 3, 40).Fill(0xFF);
        foreach (byte[] bytes in (byte[][])[packed[..(packed.Length / 2)], damaged])
        {
            using TemporaryFile file = new(bytes, ending);
            string sentence = $"summit: The record file '{file.Path}' cannot be read: its compressed bytes are broken or cut off.\n";

            Ran.Summit("check", file.Path).Should().Be(new Ran(2, "", sentence));
            Ran.Summit("fmt", file.Path).Should().Be(new Ran(2, "", sentence));
            Ran.Summit([.. Question, file.Path]).Should().Be(new Ran(2, "", sentence));
            File.ReadAllBytes(file.Path).Should().Equal(bytes);
        }
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".gz")]
    [InlineData(".br")]
    public void Fmt_KeepsFormAndCompression(string ending)
    {
        using TemporaryFile file = new(Packed(Lines, ending), ending);

        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(1, $"{file.Path} is not in canonical form.\n", ""));
        Ran.Summit("fmt", file.Path).Should().Be(new Ran(0, $"{file.Path} is now in canonical form.\n", ""));
        Unpacked(file.Path, ending).Should().Be(CanonicalLines.ReplaceLineEndings("\n"));
        Ran.Summit("fmt", file.Path, "--check").Should().Be(new Ran(0, $"{file.Path} is in canonical form.\n", ""));
        Ran.Summit("fmt", file.Path, "--check", "--form", "document").Code.Should().Be(1);
        Ran.Summit("fmt", file.Path, "--form", "document").Should().Be(new Ran(0, $"{file.Path} is now in canonical form.\n", ""));
        Unpacked(file.Path, ending).Should().Be(Ran.With(Document, "fmt", "-").Output);
        Ran.Summit("fmt", file.Path).Should().Be(new Ran(0, $"{file.Path} is already in canonical form.\n", ""));
    }

    [Theory]
    [InlineData(".ndjson")]
    [InlineData(".ndjson.gz")]
    [InlineData(".ndjson.br")]
    public void Fmt_WritesAnotherFile(string ending)
    {
        using TemporaryFile file = new(Document);
        string target = file.Path + ending;
        try
        {
            Ran.Summit("fmt", file.Path, "--output", target).Should().Be(new Ran(0, $"{target} is now in canonical form.\n", ""));
            Unpacked(target, ending[^3..]).Should().Be(CanonicalLines.ReplaceLineEndings("\n"));
            File.ReadAllText(file.Path).Should().Be(Document);
        }
        finally
        {
            File.Delete(target);
        }
    }

    [Fact]
    public void Fmt_WritesLinesToStandardOutput()
    {
        using TemporaryFile file = new(Packed(Document, ".gz"), ".gz");

        Ran.With(Document, "fmt", "-", "--form", "lines").Should().Be(new Ran(0, CanonicalLines.ReplaceLineEndings("\n"), ""));
        Ran.With(Lines, "fmt", "-").Should().Be(new Ran(0, CanonicalLines.ReplaceLineEndings("\n"), ""));
        Ran.Summit("fmt", file.Path, "-o", "-", "--form", "lines").Should().Be(new Ran(0, CanonicalLines.ReplaceLineEndings("\n"), ""));
    }

    [Fact]
    public void Fmt_AskedBadly_SaysWhatItNeeds()
    {
        using TemporaryFile file = new(Document);
        string nowhere = Path.Combine(file.Path + ".folder", "record.json");

        Ran.Summit("fmt", file.Path, "--form", "line").Should().Be(new Ran(2, "", "summit: --form does not know 'line'; did you mean 'lines'? Known are document, lines.\n"));
        Ran.Summit("fmt", file.Path, "--check", "--output", "-").Should().Be(new Ran(2, "", "summit: With --check nothing is written, so that --output has no meaning.\n"));
        Ran.Summit("fmt", file.Path, "--output", nowhere).Should().Be(new Ran(2, "", $"summit: The record file '{nowhere}' cannot be written: there is no such folder.\n"));
        File.ReadAllText(file.Path).Should().Be(Document);
    }

    [Fact]
    public void Lines_ThatAreBroken_LoseOnlyThemselves()
    {
        const string Text = """
            {"format": "summit-records", "version": 1}
            {"$type": "party", "id": "A"
            {"$type": "meeting", "id": "m", "session": "nowhere"}
            {"$type": "party", "id": "B"}}
            {"$type": "meeting", "id": "n", "session": "nowhere"}
            """;

        Ran ran = Ran.With(Text, "check", "-", "--severity", "error");

        ran.Code.Should().Be(1);
        ran.Output.Should().Contain("in 2 records, 2 records unreadable.")
            .And.Contain("SD1001 error A $ (line 2, column 29)").And.Contain("SD2001 error m $.session (line 3)").And.Contain("SD1001 error B $ (line 4, column 30)").And.Contain("SD2001 error n $.session (line 5)");
        Ran.With(Text, "fmt", "-").Code.Should().Be(1);
    }

    [Fact]
    public void Lines_WithoutAHead_AreToldSo() =>
        Ran.With("""{"$type": "party", "id": "A"}""", "check", "-").Output.Should().Contain("""The first line is {"format": "summit-records", "version": 1}.""");

    [Fact]
    public void Finding_OfALateRecord_HasItsLine()
    {
        string filler = string.Concat(Enumerable.Range(0, 3000).Select(i => $"{{\"id\": \"p-{i}\", \"names\": [{{\"text\": \"a long name, so that it takes more than one piece\"}}]}},\n"));
        string text = $"{{\"format\": \"summit-chronicle\", \"version\": 1, \"parties\": [\n{filler}{{\"id\": \"last\"}}],\n\"meetings\": [{{\"id\": \"m\",\n\"session\": \"nowhere\"}}]}}";

        Ran.With(text, "check", "-", "--severity", "error").Output.Should().Contain("SD2001 error m $.session (line 3003)");
        using TemporaryFile file = new(text);
        Ran.Summit("last-contact", "last", "p-1", "--as-of", "2020-01-01", "--record", file.Path).Error.Should().Contain("SD2001 error m $.session (line 3003)");
    }

    private static byte[] Packed(string text, string ending)
    {
        using MemoryStream packed = new();
        using (Stream packing = ending switch { ".gz" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true), ".br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true), _ => packed })
        {
            packing.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static string Unpacked(string path, string ending)
    {
        using FileStream packed = File.OpenRead(path);
        using Stream text = ending switch { ".gz" => new GZipStream(packed, CompressionMode.Decompress), ".br" => new BrotliStream(packed, CompressionMode.Decompress), _ => packed };
        using StreamReader reader = new(text, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
