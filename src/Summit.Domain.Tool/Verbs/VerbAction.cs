using System.CommandLine;
using System.CommandLine.Invocation;

namespace Summit.Domain.Tool;

/// <summary>Marks a verb as one that answers by itself; it is asked by <see cref="SummitCommand"/>, with input and screen.</summary>
internal sealed class VerbAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult) => throw new InvalidOperationException("A verb is asked through its call.");
}
