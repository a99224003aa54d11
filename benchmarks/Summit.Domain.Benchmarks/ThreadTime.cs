using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Summit.Domain.Benchmarks;

/// <summary>The time that this thread has spent on a processor, so that other work on the machine counts less. Where the system does not tell it, the clock.</summary>
internal static class ThreadTime
{
    private const int OfThread = 3;
    private const double NanosecondsInSecond = 1e9;

    public static double Nanoseconds => OperatingSystem.IsLinux() && Asked(OfThread, out Time time) == 0
        ? (time.Seconds * NanosecondsInSecond) + time.Nanoseconds
        : Stopwatch.GetTimestamp() * (NanosecondsInSecond / Stopwatch.Frequency);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Asked(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
