namespace Summit.Domain.Tool;

/// <summary>Where answers are shown.</summary>
/// <param name="Width">How many letters fit in a line. Tables grow beyond it before an id is broken.</param>
/// <param name="IsTerminal">Whether somebody looks at it; else neither colours nor cursor codes are written.</param>
internal readonly record struct Screen(int Width, bool IsTerminal)
{
    private const int Narrowest = 40;

    /// <summary>A file or a pipe.</summary>
    public static Screen Redirected { get; } = new(100, IsTerminal: false);

    /// <summary>The console, or a file or pipe in its place.</summary>
    public static Screen OfConsole() => Console.IsOutputRedirected ? Redirected : new(Math.Max(Narrowest, Console.WindowWidth), IsTerminal: true);
}
