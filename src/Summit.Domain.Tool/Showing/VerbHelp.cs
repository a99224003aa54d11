using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Summit.Domain.Tool;

/// <summary>The help of a command with its notes and with lines to try.</summary>
internal sealed class VerbHelp(HelpAction help, Screen screen) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = screen.Width;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        help.Invoke(parseResult);
        Verb verb = parseResult.CommandResult.Command as Verb ?? new ReportVerb();
        Page page = new(output, screen);
        foreach (string note in verb.Notes)
        {
            page.Say(note);
            page.Line();
        }

        page.Line("Examples:");
        foreach (string example in verb.Examples)
        {
            page.Line("  " + example);
        }

        page.Line();
        page.Say("'summit words' lists the words that options know. Exit codes: 0 answered, 1 findings of severity error in the record, 2 bad usage, or a file that cannot be read or written.");
        return 0;
    }
}
