using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>No text exhausts the memory, and what is left out is told.</summary>
[Collection("memory")]
public class ReadLimitsTests
{
    private const string Head = "{\"format\": \"summit-chronicle\", \"version\": 1, ";
    private const int Megabyte = 1 << 20;

    public static TheoryData<string, string, string> Hostile => new()
    {
        { Head + "\"parties\": [", "1,", "1]}" },
        { Head + "\"parties\": [", "{},", "{}]}" },
        { Head + "\"parties\": [", "{\"id\":7},", "{}]}" },
        { Head + "\"parties\": [", "{\"id\":\"IND\",\"x\":1} ", "]}" },
        { Head + "\"parties\": [", "{\"a\" ", "]}" },
        { Head + "\"parties\": [{\"id\":\"IND\"", ",\"x\":[", "]}" },
        { Head, "\"\\ud800\":1,", "\"x\":1}" },
        { Head + "\"parties\": ", "[", "" },
        { "", "[", "" },
        { "", "{\"parties\":[{", "" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Megabyte_OfHostileText_RetainsNoMoreThanTwentyMegabytes(string start, string each, string end)
    {
        byte[] text = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(each, Megabyte / each.Length)) + end);
        _ = SummitJson.TryRead(Encoding.UTF8.GetBytes(start + each + end));
        long before = GC.GetTotalMemory(forceFullCollection: true);

        ReadResult read = SummitJson.TryRead(text);

        long retained = GC.GetTotalMemory(forceFullCollection: true) - before;
        retained.Should().BeLessThan(20 * Megabyte);
        read.HasErrors.Should().BeTrue();
        GC.KeepAlive(text);
    }

    [Fact]
    public void Findings_BeyondTheCap_AreCountedAndAnErrorIsKept()
    {
        string text = Head + "\"parties\": [" + string.Concat(Enumerable.Range(0, 50).Select(i => $"{{\"id\": \"p{i}\", \"x\": 1}},")) + "{\"id\": 7}, {\"id\": 8}]}";

        ReadResult read = SummitJson.TryRead(Encoding.UTF8.GetBytes(text), new ReadLimits { Findings = 10 });

        read.Findings.Select(f => f.Code.Code).Should().Equal([.. Enumerable.Repeat("SD1004", 10), "SD1003", "SD1010"]);
        read.Findings[^1].Message.Should().Be("At least 41 further findings and 0 rejected records are left out.");
        (read.HasErrors, read.Chronicle.Count).Should().Be((true, 50));
    }

    [Fact]
    public void Records_BeyondTheLimit_AreNotRead()
    {
        ReadResult read = SummitJson.TryRead(Encoding.UTF8.GetBytes(Head + "\"parties\": [{\"id\": \"A\"}, {\"id\": \"B\"}, {\"id\": \"C\"}]}"), new ReadLimits { Records = 2 });

        read.Chronicle.Count.Should().Be(2);
        read.Findings.Should().ContainSingle().Which.ToString().Should().StartWith("SD1009 error $.parties[2]").And.EndWith("The text has more than 2 records. Reading ends here.");
    }

    [Fact]
    public void Record_LongerThanTheLimit_IsPassedOverAndTheRestIsRead()
    {
        string text = Head + "\"parties\": [{\"id\": \"A\", \"x\": \"" + new string('x', 300) + "\"}, {\"id\": \"B\"}]}";

        ReadResult read = SummitJson.TryRead(Encoding.UTF8.GetBytes(text), new ReadLimits { RecordBytes = 200 });

        read.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCode.LimitReached);
        (read.Chronicle.Find("A") is null, read.Chronicle.Find("B") is not null).Should().Be((true, true));
        SummitJson.TryRead(new Trickle(Encoding.UTF8.GetBytes(text), 7), new ReadLimits { RecordBytes = 200 }).Findings.Select(f => f.Code).Should().Equal(FindingCode.LimitReached);
    }

    [Fact]
    public void Depth_OfALowerLimit_IsKept() =>
        SummitJson.TryRead(Encoding.UTF8.GetBytes(Head + "\"parties\": [{\"id\": \"A\", \"x\": [[[]]]}, {\"id\": \"B\"}]}"), new ReadLimits { Depth = 3 })
            .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCode.LimitReached);

    [Fact]
    public void Line_OfAGigabyte_IsPassedOverInBoundedMemory()
    {
        const long gigabyte = 1L << 30;
        byte[] head = Encoding.UTF8.GetBytes("{\"format\":\"summit-records\",\"version\":1}\n{\"$type\":\"party\",\"id\":\"A\",\"x\":\"");
        byte[] end = Encoding.UTF8.GetBytes("\"}\n{\"$type\":\"party\",\"id\":\"B\"}\n");
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadResult read = SummitJson.TryReadLines(new LongLine(head, gigabyte, end));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 * Megabyte);
        read.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCode.LimitReached);
        read.Chronicle.Find("B").Should().NotBeNull();
    }

    [Fact]
    public void Limits_OutOfRange_AreRefused()
    {
        FluentActions.Invoking(() => new ReadLimits { Depth = 63 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReadLimits { RecordBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReadLimits { Records = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReadLimits { Findings = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private sealed class LongLine(byte[] head, long letters, byte[] end) : ReadOnlyStream
    {
        private long at;

        public override int Read(Span<byte> buffer)
        {
            int count = 0;
            for (; count < buffer.Length && at < head.Length + letters + end.Length; count++, at++)
            {
                if (at >= head.Length && at < head.Length + letters)
                {
                    int run = (int)Math.Min(buffer.Length - count, head.Length + letters - at);
                    buffer.Slice(count, run).Fill((byte)'x');
                    (count, at) = (count + run - 1, at + run - 1);
                }
                else
                {
                    buffer[count] = at < head.Length ? head[at] : end[at - head.Length - letters];
                }
            }

            return count;
        }
    }
}
