using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>--output FILE</c>, <c>-o FILE</c>: where a record goes that a verb makes.</summary>
internal sealed class OutputOption : Option<string?>
{
    public OutputOption()
        : base("--output", "-o")
    {
        Description = "Where the record goes; else standard output.";
        HelpName = "FILE";
    }
}
