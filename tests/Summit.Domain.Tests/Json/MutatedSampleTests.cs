using System.Text;
using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>
/// The sample with one character changed, added, taken away, or cut there: only records that the change touches are lost.
/// </summary>
/// <remarks>
/// The ordinary run tries a sample of the changes. All of them (some hours) are tried by
/// <c>SUMMIT_WORLDS=100000000 dotnet test tests/Summit.Domain.Tests --filter FullyQualifiedName~MutatedSample</c>.
/// </remarks>
public class MutatedSampleTests
{
    private const string Marks = "\"{}[],:\\x0- \n\0/é";
    private const int WorldsPerTry = 40;

    private static readonly byte[] Indented = Encoding.UTF8.GetBytes(SummitJson.Write(Sample.IndiaPakistan));
    private static readonly byte[] OneLine = Compact(Indented);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sample_ChangedAnywhere_LosesNoOtherRecord(bool indented)
    {
        byte[] text = indented ? Indented : OneLine;
        RecordSpans spans = new(text, Sample.IndiaPakistan);
        int changes = text.Length * ((2 * Marks.Length) + 1);
        int tries = Math.Min(changes, Worlds.Iterations / WorldsPerTry);
        int step = Math.Max(1, changes / tries);
        Parallel.For(0, changes / step, i =>
        {
            int change = Spread(i, step, changes);
            (int at, int kind) = (change / ((2 * Marks.Length) + 1), change % ((2 * Marks.Length) + 1));
            byte[] mark = kind == 2 * Marks.Length ? [] : Encoding.UTF8.GetBytes(Marks[(kind / 2)..((kind / 2) + 1)]);
            bool replaces = kind % 2 == 0;
            byte[] changed = [.. text[..at], .. mark, .. text[(replaces ? at + 1 : at)..]];
            spans.Expect(SummitJson.TryRead(changed), at, replaces ? at + 1 : at, $"{(indented ? "indented" : "one line")}, byte {at}, {(replaces ? "becomes" : "after")} '{Encoding.UTF8.GetString(mark)}'");
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Sample_CutAnywhere_LosesNoRecordBeforeTheCut(bool indented)
    {
        byte[] text = indented ? Indented : OneLine;
        RecordSpans spans = new(text, Sample.IndiaPakistan);
        int step = Math.Max(1, text.Length / Math.Min(text.Length, Worlds.Iterations / WorldsPerTry));
        Parallel.For(0, text.Length / step, i =>
        {
            int length = Spread(i, step, text.Length);
            ReadResult read = SummitJson.TryRead(text.AsSpan(0, length));
            spans.Expect(read, length, text.Length, $"{(indented ? "indented" : "one line")}, cut after {length}");
            if (!read.HasErrors && length < text.Length - 2)
            {
                throw new InvalidOperationException($"cut after {length}: no error");
            }
        });
    }

    // Within each step another place, so that a sample does not only meet one kind of change.
    private static int Spread(int i, int step, int all) => (int)Math.Min(all - 1L, ((long)i * step) + ((long)i * 7919 % step));

    private static byte[] Compact(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
    }
}
