using System.Text;
using NodaTime;
using NodaTime.Text;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>Reading and writing plain days such as <c>2018-04-24</c>, against NodaTime's ISO pattern, which knows nothing else.</summary>
internal static class DateBenchmark
{
    private const int Days = 1000;
    private const int Repeats = 100;

    public static void Run(TextWriter output)
    {
        output.WriteLine(Measured.Heading);
        foreach (Measured line in Measure())
        {
            output.WriteLine(line);
        }
    }

    public static IEnumerable<Measured> Measure()
    {
        LocalDate[] dates = [.. Enumerable.Range(0, Days).Select(i => new LocalDate(2018, 4, 24).PlusDays(i * 17))];
        string[] texts = [.. dates.Select(LocalDatePattern.Iso.Format)];
        byte[][] utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        Edtf[] values = [.. dates.Select(d => (Edtf)d)];
        char[] chars = new char[16];
        StringBuilder builder = new(16);
        int sink = 0;

        yield return Line(0.25, "parse a string", () => Each(i => sink += Edtf.TryParse(texts[i], out Edtf _) ? 1 : 0), () => Each(i => sink += LocalDatePattern.Iso.Parse(texts[i]).Success ? 1 : 0));
        yield return Line(0.25, "parse UTF-8 (peer: string)", () => Each(i => sink += Edtf.TryParse(utf8[i].AsSpan(), out Edtf _) ? 1 : 0), () => Each(i => sink += LocalDatePattern.Iso.Parse(texts[i]).Success ? 1 : 0));
        yield return Line(0.5, "format into a buffer", () => Each(i => sink += values[i].TryFormat(chars.AsSpan(), out int n) ? n : 0), () => Each(i => sink += LocalDatePattern.Iso.AppendFormat(dates[i], builder.Clear()).Length));
        yield return Line(0.6, "format to a string", () => Each(i => sink += values[i].ToString().Length), () => Each(i => sink += LocalDatePattern.Iso.Format(dates[i]).Length));
        GC.KeepAlive(sink);

        static Measured Line(double must, string what, Action ours, Action peer) => Ratio.Of("P15", must, $"{what} / NodaTime's ISO pattern", Days * Repeats, ours, peer);
    }

    private static void Each(Action<int> act)
    {
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            for (int i = 0; i < Days; i++)
            {
                act(i);
            }
        }
    }
}
