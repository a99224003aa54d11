using System.Globalization;
using Summit.Domain.Json;

namespace Summit.Domain.Benchmarks;

/// <summary>Whole runs of the tool compiled ahead of time against a program that only says hello, compiled in the same way (P13). Both have to be there: .ci/tool and .ci/start make them.</summary>
/// <remarks>Unfair to us: what a start costs grows with the memory that it touches, and a page of memory costs many times more in a virtual machine.</remarks>
internal static class StartBenchmark
{
    private const int Runs = 21;
    private const string Hello = ".artifacts/publish/Summit.Domain.Hello/release/Summit.Domain.Hello";
    private const string Tools = ".artifacts/platforms/publish/Summit.Domain.Tool";

    public static IEnumerable<Measured> Measure()
    {
        string? tool = !Directory.Exists(Tools) ? null : Directory.EnumerateFiles(Tools, "Summit.Domain.Tool", SearchOption.AllDirectories).FirstOrDefault(t => !t.Contains("release_any", StringComparison.Ordinal));
        if (tool is null || !File.Exists(Hello) || !ChildTime.IsKnown)
        {
            return [new("P13", "the tool compiled ahead of time / hello", 7, null, "not measured: run .ci/tool and .ci/start first, from the folder of the repository, on Linux")];
        }

        string folder = Directory.CreateTempSubdirectory("summit-starts-").FullName;
        try
        {
            return Timed(tool, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measured[] Timed(string tool, string folder)
    {
        (string What, double Must, string[] Arguments)[] asked =
        [
            ("the sample", 7, ["last-contact", "IND", "PAK"]),
            ("10³ meetings", 13, ["last-contact", "S001", "S002", "--as-of", "2025-01-01", "--record", Written(1_000)]),
            ("10⁴ meetings", 90, ["last-contact", "S001", "S002", "--as-of", "2025-01-01", "--record", Written(10_000)]),
        ];
        double[] hello = new double[Runs];
        double[][] ours = [.. asked.Select(_ => new double[Runs])];
        for (int run = 0; run < Runs; run++)
        {
            hello[run] = ChildTime.Of(Hello, []);
            for (int i = 0; i < asked.Length; i++)
            {
                ours[i][run] = ChildTime.Of(tool, asked[i].Arguments);
            }
        }

        double peer = Median(hello);
        return
        [
            .. asked.Select((a, i) => new Measured("P13", $"the tool compiled ahead of time, {a.What} / hello", a.Must, Median(ours[i]) / peer, string.Create(
                CultureInfo.InvariantCulture, $"{Median(ours[i]):N1} ms / {peer:N1} ms; of the least times {ours[i].Min() / hello.Min():N1}"))),
        ];

        string Written(int meetings)
        {
            string path = Path.Combine(folder, $"{meetings}.json");
            File.WriteAllBytes(path, SummitJson.WriteUtf8(MadeRecord.Of(meetings)));
            return path;
        }
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);
}
