using System.Diagnostics;
using System.Globalization;
using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Benchmarks;

/// <summary>
/// Reads very many mutated documents and lines: nothing may be thrown, no record that a change does not touch may be lost, what is lost must be told, what is
/// read must be written and read again as the same, a stream must give what a span gives, and memory must be bounded.
/// </summary>
internal static class JsonFuzz
{
    private const int DefaultRuns = 1_000_000;
    private const int Block = 2_000;
    private const int SeedsOfBlock = 40;
    private const int RunsOfSample = 1_000;
    private const long BytesOfText = 4_000;
    private const long BytesOfCall = 2_000_000;

    private static readonly FuzzSeed Sample = FuzzSeed.OfSample();

    /// <param name="args">The number of texts, and a seed; both may be absent.</param>
    public static void Run(string[] args)
    {
        int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultRuns;
        int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        Tally all = new();
        object gate = new();
        long start = Stopwatch.GetTimestamp();
        int done = 0;

        // One generator per block, so that a seed and a count repeat a run on any number of cores.
        Parallel.For(0, (runs + Block - 1) / Block, number =>
        {
            Random random = new((seed * 1_000_003) + number);
            FuzzSeed[] seeds = [.. Enumerable.Range(0, SeedsOfBlock).Select(i => FuzzSeed.Of(random, i))];
            Tally tally = new();
            int count = Math.Min(Block, runs - (number * Block));
            for (int i = 0; i < count; i++)
            {
                FuzzSeed one = i % RunsOfSample == 0 ? Sample : seeds[random.Next(seeds.Length)];
                bool isSingle = i % RunsOfSample == 0 || i % 2 == 0;
                FuzzMutation mutation = isSingle ? FuzzMutation.Single(one.Text, random) : FuzzMutation.Wild(one.Text, seeds[random.Next(seeds.Length)].Text, random);
                Try(one, mutation, isSingle, i, tally);
            }

            lock (gate)
            {
                all.Add(tally);
                done += count;
                if (done / 100_000 != (done - count) / 100_000)
                {
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} in {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s"));
                }
            }
        });

        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs:N0} texts (seed {seed}) in {seconds:N0} s ({1e6 * seconds / runs:N0} s a million): {all.Sound:N0} sound, {all.Forgiven:N0} forgiven, {all.Broken:N0} with something lost, {all.Records:N0} records read, {all.Findings:N0} findings; at most {all.Most:N0} bytes allocated by one call; no surprise."));
    }

    private static void Try(FuzzSeed seed, FuzzMutation mutation, bool isSingle, int number, Tally tally)
    {
        try
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ReadResult read = seed.Read(mutation.Text);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Require(allocated <= BytesOfCall + (BytesOfText * mutation.Text.Length), $"{allocated} bytes were allocated");
            if (isSingle)
            {
                seed.Expect(read, mutation.From, mutation.To);
            }

            Require(read.IsWhole || read.HasErrors || read.Chronicle.Displaced.Count > 0, "something is lost, and nothing tells it");
            Require(read.HasErrors || read.Rejected.Count == 0, "a record is rejected, and nothing tells it");
            Require(read.Findings.All(f => f.Message.Length > 0 && f.Remedy.Length > 0 && f.ToString().Length > 0), "a finding says nothing");
            if (number % 4 == 0)
            {
                Chronicle again = seed.IsLines ? SummitJson.TryReadLines(SummitJson.WriteLines(read.Chronicle)).Chronicle : SummitJson.Read(SummitJson.WriteUtf8(read.Chronicle));
                Require(again.Equals(read.Chronicle), "what was read is not what is read again");
            }

            if (number % 8 == 0)
            {
                using MemoryStream stream = new(mutation.Text);
                ReadResult streamed = seed.Read(stream);
                Require(streamed.Chronicle.Equals(read.Chronicle) && streamed.Findings.SequenceEqual(read.Findings), "a stream gives something else");
            }

            tally.Count(read, allocated);
        }
        catch (Exception problem)
        {
            throw new InvalidOperationException($"The text was {Convert.ToBase64String(mutation.Text)}, that is\n{Encoding.UTF8.GetString(mutation.Text)}\nchanged from {mutation.From} to {mutation.To} in\n{Encoding.UTF8.GetString(seed.Text)}", problem);
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }

    private sealed class Tally
    {
        public long Sound { get; private set; }

        public long Forgiven { get; private set; }

        public long Broken { get; private set; }

        public long Records { get; private set; }

        public long Findings { get; private set; }

        public long Most { get; private set; }

        public void Count(ReadResult read, long allocated)
        {
            Sound += read.HasErrors ? 0 : 1;
            Forgiven += read.HasErrors && read.IsWhole ? 1 : 0;
            Broken += read.IsWhole ? 0 : 1;
            Records += read.Chronicle.Count;
            Findings += read.Findings.Count;
            Most = Math.Max(Most, allocated);
        }

        public void Add(Tally other) => (Sound, Forgiven, Broken, Records, Findings, Most) =
            (Sound + other.Sound, Forgiven + other.Forgiven, Broken + other.Broken, Records + other.Records, Findings + other.Findings, Math.Max(Most, other.Most));
    }
}
