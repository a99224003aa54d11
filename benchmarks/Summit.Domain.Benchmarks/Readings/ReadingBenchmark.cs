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
        Console.WriteLine(Measured.Heading);
        foreach (Measured line in (args.Length > 0 ? [.. args.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : Sizes).SelectMany(Measure))
        {
            Console.WriteLine(line);
        }
    }

    public static IEnumerable<Measured> Measure(int size)
    {
        byte[] text = SummitJson.WriteUtf8(MadeRecord.Of(size));
        Chronicle chronicle = SummitJson.Read(text);
        PlainModel model = Modelled(text);
        if (!SummitJson.WriteUtf8(chronicle).AsSpan().SequenceEqual(text) || Written(model).Length + 1 != text.Length)
        {
            throw new InvalidOperationException("What is read and written again is another document.");
        }

        string n = string.Create(CultureInfo.InvariantCulture, $"{size:N0} meetings of {text.Length / size} bytes");
        yield return Ratio.Of("P12", 6, $"reading, {n} / tokens", size, () => SummitJson.TryRead(text), () => Tokens(text));
        yield return Ratio.Of("", null, $"reading, {n} / plain classes", size, () => SummitJson.TryRead(text), () => Modelled(text));
        yield return Ratio.Of("P12", 2, $"structural check, {n} / tokens", size, () => Counted(StructuralChecks.Of(chronicle, new HashSet<RecordRef>())), () => Tokens(text));
        yield return Ratio.Of("", null, $"whole check, {n} / tokens", size, () => chronicle.Check(), () => Tokens(text));
        yield return Ratio.Of("P12", 3, $"writing, {n} / plain classes", size, () => SummitJson.WriteUtf8(chronicle), () => Written(model));
        yield return Retained(text, size, n);
        int contacts = chronicle.Contacts().Contacts.Count;
        (double nanoseconds, long bytes) = Ratio.Alone(contacts, () => chronicle.Contacts());
        yield return new("P10", $"chronicle to history, {n}: microseconds a contact", 1, nanoseconds / 1000, "");
        yield return new("P10", $"chronicle to history, {n}: bytes allocated a contact", 600, bytes, "");
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

    private static Measured Retained(byte[] text, int size, string n)
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
        return new("P12", $"retained, {n} / plain classes", 0.85, ours / (double)theirs, string.Create(CultureInfo.InvariantCulture, $"{ours / size} and {theirs / size} bytes a meeting"));
    }
}
