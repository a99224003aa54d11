namespace Summit.Domain.Mutants;

/// <summary>Where the sources are, and what the build that made this program left beside it.</summary>
internal static class Layout
{
    private static readonly DirectoryInfo Output = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static readonly string Artifacts = Output.Parent!.Parent!.Parent!.FullName;

    private static readonly string Root = Path.GetDirectoryName(Artifacts)!;

    public static string Core { get; } = Path.Combine(Root, "src", "Summit.Domain");

    public static string Tests { get; } = Path.Combine(Root, "tests", "Summit.Domain.Tests");

    /// <summary>The folder of the built tests.</summary>
    public static string BuiltTests { get; } = Path.Combine(Artifacts, "bin", "Summit.Domain.Tests", Output.Name);

    /// <summary>The sources that the build of the core wrote: global usings, attributes, and what both generators made.</summary>
    public static string CoreWritten { get; } = Path.Combine(Artifacts, "obj", "Summit.Domain", Output.Name);
}
