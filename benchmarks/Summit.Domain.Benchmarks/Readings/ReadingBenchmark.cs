using System.Globalization;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Benchmarks;

/// <summary>
/// Reading, checking and writing a record file: against going over its tokens, and against plain classes. The bars: reading 6 and then 4.5 times the tokens,
/// the structural check 2 times, writing 3 times the classes' writing, and 0.85 times the bytes that the classes retain.
/// </summary>
/// <remarks>
/// Unfair to us: the plain classes check nothing, hold dates as strings and lose what they do not know; white space is cheap to go over, and the text is indented.
/// Unfair to the peer: nothing.
/// </remarks>
internal static class ReadingBenchmark
{
    private static readonly int[] Sizes = [1_000, 10_000];

    public static void Run(string[] args)
    {
        foreach (int size in args.Length > 0 ? [.. args.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : Sizes)
        {
            Measure(size, Console.Out);
        }
    }

    private static void Measure(int size, TextWriter output)
    {
        byte[] text = SummitJson.WriteUtf8(MadeRecord.Of(size));
        Chronicle chronicle = SummitJson.Read(text);
        PlainModel model = Modelled(text);
        if (!SummitJson.WriteUtf8(chronicle).AsSpan().SequenceEqual(text) || Written(model).Length + 1 != text.Length)
        {
            throw new InvalidOperationException("What is read and written again is another document.");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} meetings, {text.Length / size} bytes of text each"));
        output.WriteLine(Ratio.Heading);
        output.WriteLine(Ratio.Of("reading / tokens", size, () => SummitJson.TryRead(text), () => Tokens(text)));
        output.WriteLine(Ratio.Of("reading / plain classes", size, () => SummitJson.TryRead(text), () => Modelled(text)));
        output.WriteLine(Ratio.Of("structural check / tokens", size, () => Counted(StructuralChecks.Of(chronicle, new HashSet<RecordRef>())), () => Tokens(text)));
        output.WriteLine(Ratio.Of("whole check / tokens", size, () => chronicle.Check(), () => Tokens(text)));
        output.WriteLine(Ratio.Of("writing / plain classes", size, () => SummitJson.WriteUtf8(chronicle), () => Written(model)));
        output.WriteLine(Retained(text, size));
        output.WriteLine();
    }

    private static int Tokens(ReadOnlySpan<byte> text)
    {
        Utf8JsonReader reader = new(text);
        int count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }

    private static int Counted(IEnumerable<Finding> findings) => findings.Count();

    private static PlainModel Modelled(ReadOnlySpan<byte> text) => JsonSerializer.Deserialize(text, PlainContext.Default.PlainModel)!;

    private static byte[] Written(PlainModel model) => JsonSerializer.SerializeToUtf8Bytes(model, PlainContext.Default.PlainModel);

    private static string Retained(byte[] text, int size)
    {
        // Both are held to the end, so that nothing of one is counted off the other.
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Chronicle chronicle = SummitJson.Read(text);
        long between = GC.GetTotalMemory(forceFullCollection: true);
        PlainModel model = Modelled(text);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(chronicle);
        GC.KeepAlive(model);
        (long ours, long theirs) = (between - before, after - between);
        return string.Create(CultureInfo.InvariantCulture, $"retained: {ours / size} bytes a meeting, plain classes {theirs / size}: {ours / (double)theirs:N3}");
    }
}
