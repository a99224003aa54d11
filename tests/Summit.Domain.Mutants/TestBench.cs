using System.Diagnostics;
using System.Globalization;

namespace Summit.Domain.Mutants;

/// <summary>A copy of the built tests, in which the core is exchanged and the tests are run.</summary>
internal sealed class TestBench : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mutants-");

    private readonly int _worlds;

    public TestBench(int worlds)
    {
        _worlds = worlds;
        foreach (string file in Directory.EnumerateFiles(Layout.BuiltTests, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Layout.BuiltTests, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Whether the tests of a filter pass with this library. A hang, a crash and a run out of memory do not.</summary>
    public async Task<bool> PassesAsync(byte[] library, string filter, TimeSpan limit)
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, Core.Library), library);
        using Process run = Process.Start(Command(filter))!;
        Task[] read = [run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync()];
        using CancellationTokenSource late = new(limit);
        try
        {
            await run.WaitForExitAsync(late.Token);
            return run.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            run.Kill(entireProcessTree: true);
            return false;
        }
        finally
        {
            await Task.WhenAll(read);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ProcessStartInfo Command(string filter) =>
        new("dotnet", ["vstest", "Summit.Domain.Tests.dll", $"--TestCaseFilter:{filter}", "--", "xUnit.StopOnFail=true"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["SUMMIT_WORLDS"] = _worlds.ToString(CultureInfo.InvariantCulture),
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
                // One and a half gigabytes, so that a loop without end does not take the machine with it.
                ["DOTNET_GCHeapHardLimit"] = "0x60000000",
            },
        };
}
