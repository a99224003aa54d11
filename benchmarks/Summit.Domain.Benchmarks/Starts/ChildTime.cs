using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Summit.Domain.Benchmarks;

/// <summary>The time that a whole run of a program spends on processors, user and system. Only where the system tells it of children that have ended.</summary>
internal static class ChildTime
{
    private const int OfChildren = -1;
    private const double MillisecondsInSecond = 1e3;
    private const double MicrosecondsInMillisecond = 1e3;

    public static bool IsKnown => OperatingSystem.IsLinux();

    /// <summary>Milliseconds of one run, its outputs read and thrown away.</summary>
    /// <exception cref="InvalidOperationException">It failed: then something else was measured than what was asked.</exception>
    public static double Of(string program, string[] arguments)
    {
        double before = Milliseconds;
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode < 2 && output.Length > 0
            ? Milliseconds - before
            : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    private static double Milliseconds => Asked(OfChildren, out Usage usage) == 0
        ? ((usage.UserSeconds + usage.SystemSeconds) * MillisecondsInSecond) + ((usage.UserMicroseconds + usage.SystemMicroseconds) / MicrosecondsInMillisecond)
        : throw new InvalidOperationException("The system does not tell the time of children.");

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Asked(int whose, out Usage usage);

    // Two times, and fourteen numbers that nobody asks for.
    [StructLayout(LayoutKind.Sequential, Size = 18 * 8)]
    private struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
    }
}
