using System.CommandLine;
using System.CommandLine.Invocation;

namespace Summit.Domain.Tool;

/// <summary>Says the version of this tool, whatever program it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(typeof(SummitCommand).Assembly.GetName().Version?.ToString(3));
        return 0;
    }
}
