namespace Summit.Domain.Mutants;

/// <summary>Which tests are asked, as the test platform's filter.</summary>
internal static class Filters
{
    // These read sources, pages and declarations, not what a rule answers, and are slow.
    private static readonly string[] Apart = ["House", "Docs"];

    /// <summary>All tests of what the core does.</summary>
    public static string Everything { get; } =
        string.Join('&', Apart.SelectMany(ClassesIn).Select(c => $"FullyQualifiedName!~.{c}."));

    /// <summary>The tests of the same folder, or of the nearest one above it, and those that try every world.</summary>
    public static string Of(string room) =>
        string.Join('|', ClassesIn(room).Select(c => $"FullyQualifiedName~.{c}.").Append("FullyQualifiedName~World"));

    private static IEnumerable<string> ClassesIn(string room)
    {
        string folder = Path.Combine(Layout.Tests, room);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*Tests.cs").Order(StringComparer.Ordinal).Select(f => Path.GetFileNameWithoutExtension(f))
            : room.Contains('/', StringComparison.Ordinal) ? ClassesIn(room[..room.LastIndexOf('/')]) : [];
    }
}
