using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Domain.Tests;
using Summit.Domain.Time;

namespace Summit.Domain.Benchmarks;

/// <summary>Reads very many random and mutated texts: nothing may be thrown, what is read must be read again as the same, and time must be linear.</summary>
internal static class DateFuzz
{
    private const int DefaultRuns = 1_000_000;

    /// <param name="args">The number of texts, and a seed; both may be absent.</param>
    public static void Run(string[] args)
    {
        int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultRuns;
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        long valid = 0;
        long[] byLevel = new long[3];
        object gate = new();
        long start = Stopwatch.GetTimestamp();

        // One generator per block, so that a seed and a count repeat a run on any number of cores.
        const int block = 10_000;
        Parallel.For(0, (runs + block - 1) / block, number =>
        {
            Random random = new((seed * 1_000_003) + number);
            long[] levels = new long[3];
            for (int i = 0; i < Math.Min(block, runs - (number * block)); i++)
            {
                Try(i, random, levels);
            }

            lock (gate)
            {
                for (int level = 0; level < levels.Length; level++)
                {
                    byLevel[level] += levels[level];
                    valid += levels[level];
                }
            }
        });

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs:N0} texts (seed {seed}) in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s: {valid:N0} valid (levels 0, 1, 2: {byLevel[0]:N0}, {byLevel[1]:N0}, {byLevel[2]:N0}), no surprise."));
        foreach (string part in (string[])["1985,", "XXXX-02-29,", "2004?-06-~11, ", "1985-01..1985-02,", "[", "?", "9"])
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"'{part}' repeated to 16,000 and 32,000 characters: {Cost(part, 16_000):N1} and {Cost(part, 32_000):N1} ns a character"));
        }
    }

    private static void Try(int i, Random random, long[] levels)
    {
        string text = (i % 3) switch
        {
            0 => DateTexts.Grammatical(random),
            1 => DateTexts.Mutated(random),
            _ => DateTexts.Noise(random),
        };
        try
        {
            bool read = Edtf.TryParse(text, out Edtf value, out EdtfError error);
            bool readInUtf8 = Edtf.TryParse(Encoding.UTF8.GetBytes(text).AsSpan(), out Edtf same);
            bool holds = read == readInUtf8 && (read ? Holds(text, value) && same == value : error.Position >= 0 && error.Position <= text.Length && error.Reason.Length > 0);
            if (!holds)
            {
                throw new InvalidOperationException("Something does not hold.");
            }

            if (read)
            {
                levels[value.Level]++;
            }
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"The text was '{text}'.", problem);
        }
    }

    private static bool Holds(string text, Edtf value)
    {
        string canonical = value.ToString();
        Edtf again = Edtf.Parse(canonical);
        bool bounded = value.TryGetBounds(out DayBounds bounds);
        return again == value && again.ToString() == canonical && value.OriginalText == text && value.ToEnglish().Length > 0
            && (!bounded || (bounds.EarliestStart == value.Earliest && bounds.LatestEnd == value.Latest));
    }

    private static double Cost(string part, int length)
    {
        string text = part[^1] is ',' or ' ' ? $"[{string.Concat(Enumerable.Repeat(part, length / part.Length))}1985]" : string.Concat(Enumerable.Repeat(part, length / part.Length));
        double[] costs = new double[101];
        bool read = false;
        for (int i = 0; i < costs.Length; i++)
        {
            long start = Stopwatch.GetTimestamp();
            read |= Edtf.TryParse(text, out Edtf _);
            costs[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / text.Length;
        }

        GC.KeepAlive(read);

        // The median of many is past tiered compilation and a busy machine's pauses.
        Array.Sort(costs);
        return costs[costs.Length / 2];
    }
}
