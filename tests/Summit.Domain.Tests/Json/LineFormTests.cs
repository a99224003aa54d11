using System.IO.Pipelines;
using System.Text;
using Summit.Domain.Json;
using Summit.Domain.Samples;
using ReadResult = Summit.Domain.Json.ReadResult;

namespace Summit.Domain.Tests;

/// <summary>The line form: what is written is read through every door, and a broken line loses only itself.</summary>
public class LineFormTests
{
    private const string Head = "{\"format\":\"summit-records\",\"version\":1}\n";

    [Fact]
    public async Task Sample_InLines_IsTheSameThroughEveryDoor()
    {
        Chronicle sample = Sample.IndiaPakistan;
        string lines = SummitJson.WriteLines(sample);
        byte[] utf8 = Encoding.UTF8.GetBytes(lines);
        using MemoryStream stream = new();
        await SummitJson.WriteLinesAsync(stream, sample);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        await SummitJson.WriteLinesAsync(pipe.Writer, sample);
        await pipe.Writer.CompleteAsync();

        stream.ToArray().Should().Equal(utf8);
        lines.Should().StartWith(Head).And.EndWith("}\n");
        lines.Count(c => c == '\n').Should().Be(sample.Count + 1);
        ReadResult[] all =
        [
            SummitJson.TryReadLines(lines), SummitJson.TryReadLines(utf8), SummitJson.TryReadLines(new Trickle(utf8, 3)),
            await SummitJson.TryReadLinesAsync(new Trickle(utf8, 1_000)), await SummitJson.TryReadLinesAsync(pipe.Reader),
        ];
        all.Should().OnlyContain(r => r.Chronicle.Equals(sample) && r.Findings.Count == 0);
    }

    [Fact]
    public async Task Sample_AsADocument_IsTheSameThroughEveryDoor()
    {
        Chronicle sample = Sample.IndiaPakistan;
        byte[] utf8 = SummitJson.WriteUtf8(sample);
        using MemoryStream stream = new();
        await SummitJson.WriteAsync(stream, sample);
        using MemoryStream written = new();
        SummitJson.Write(written, sample);
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 0));
        await SummitJson.WriteAsync(pipe.Writer, sample);
        await pipe.Writer.CompleteAsync();

        stream.ToArray().Should().Equal(utf8);
        written.ToArray().Should().Equal(utf8);
        ReadResult[] all = [SummitJson.TryRead(new Trickle(utf8, 11)), await SummitJson.TryReadAsync(new Trickle(utf8, 5_000)), await SummitJson.TryReadAsync(pipe.Reader)];
        all.SelectMany(r => r.Findings).Should().BeEmpty();
        all.Should().OnlyContain(r => r.Chronicle.Equals(sample));
    }

    [Fact]
    public void Document_InPieces_IsReadAsInOne()
    {
        byte[] document = Encoding.UTF8.GetBytes(SmallDocument.Text);
        byte[] marks = "\"{}[],:x\n"u8.ToArray();
        for (int at = 0; at < document.Length; at++)
        {
            byte[] changed = [.. document];
            changed[at] = marks[at % marks.Length];

            SummitJson.TryRead(new Trickle(changed, 1 + (at % 50))).Should().Be(SummitJson.TryRead(changed), "byte {0}", at);
        }
    }

    [Fact]
    public void Line_ThatIsBroken_LosesOnlyItself()
    {
        string text = Head + "{\"$type\":\"party\",\"id\":\"A\"}\r\n\n{\"$type\":\"party\",\"id\":\"B\n{\"$type\":\"party\",\"id\":\"C\",\"kind\":7}\n{\"$type\":\"prty\",\"id\":\"D\"}\n" + Head + "{\"$type\":\"party\",\"id\":\"E\"} x\n{\"id\":\"F\",\"$type\":\"party\"}";

        ReadResult read = SummitJson.TryReadLines(text);

        "ABCDEF".Select(c => c.ToString()).Where(id => read.Chronicle.Find(id) is not null).Should().Equal("A", "F");
        read.Findings.Select(f => $"{f.Code} {f.Where}").Should().Equal(
            "SD1001 $ (line 4, column 25)", "SD1003 C $.kind (line 5, column 34)", "SD1003 D $ (line 6, column 1)", "SD1001 E $ (line 8, column 28)");
        read.Rejected.Select(r => r.Json).Should().Equal("{\"$type\":\"party\",\"id\":\"B", "{\"$type\":\"party\",\"id\":\"C\",\"kind\":7}", "{\"$type\":\"prty\",\"id\":\"D\"}", "{\"$type\":\"party\",\"id\":\"E\"} x");
    }

    [Theory]
    [InlineData("{\"$type\":\"party\",\"id\":\"A\"}\n", "SD1002 error $ (line 1, column 1): The first line is {\"format\": \"summit-records\", \"version\": 1}.")]
    [InlineData("", "SD1002 error $ (line 1, column 1): The first line is {\"format\": \"summit-records\", \"version\": 1}.")]
    [InlineData("{\"format\":\"summit-records\",\"version\":2}\n", "SD1002 error $.version (line 1, column 28): This library reads version 1.")]
    [InlineData("{\"format\":\"summit-records\"}\n", "SD1002 error $ (line 1, column 1): The document has no member 'version'.")]
    [InlineData("{\"format\":\"summit-chronicle\",\"version\":1}\n", "SD1002 error $.format (line 1, column 2): The format is 'summit-records'. This text is one document: SummitJson.TryRead reads it.")]
    public void Head_ThatIsWrong_IsReported(string lines, string finding) =>
        SummitJson.TryReadLines(lines).Findings.Should().ContainSingle().Which.ToString().Should().Be(finding);

    [Fact]
    public void Members_ThatNobodyKnows_StandInTheHead()
    {
        Chronicle chronicle = SummitJson.Read("{\"format\": \"summit-chronicle\", \"version\": 1, \"x\": [1]}");

        SummitJson.WriteLines(chronicle).Should().Be("{\"format\":\"summit-records\",\"version\":1,\"x\":[1]}\n");
        SummitJson.TryReadLines(SummitJson.WriteLines(chronicle)).Chronicle.Should().Be(chronicle);
    }

    [Fact]
    public async Task Lines_OneAfterTheOther_HaveNumberRecordAndFindings()
    {
        byte[] text = Encoding.UTF8.GetBytes(Head + "{\"$type\":\"party\",\"id\":\"A\"}\n{}\n{\"$type\":\"party\",\"id\":\"B\"}\n");
        List<RecordLine> lines = [];
        await foreach (RecordLine line in SummitJson.ReadLinesAsync(new Trickle(text, 4)))
        {
            lines.Add(line);
        }

        lines.Select(l => (l.Number, l.Record?.Ref.ToString(), l.Rejected?.Json, l.Findings.Count)).Should().Equal((2, "A", null, 0), (3, null, "{}", 1), (4, "B", null, 0));
        SummitJson.ReadLines(new Trickle(text, 9)).Should().Equal(lines);
    }

    [Fact]
    public async Task Reading_ThatIsCancelled_Ends()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => SummitJson.TryReadLinesAsync(new Trickle([], 1), cancellationToken: source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => SummitJson.TryReadAsync(new Trickle([], 1), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => SummitJson.WriteLinesAsync(new MemoryStream(), Sample.IndiaPakistan, source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }
}
