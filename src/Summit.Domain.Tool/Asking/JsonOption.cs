using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--json</c>: the answer for programs.</summary>
internal static class JsonOption
{
    public static Option<bool> New() => new("--json") { Description = "The whole answer as JSON." };
}
