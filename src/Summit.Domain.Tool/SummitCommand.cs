using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary>The command <c>summit</c>: arguments in, an answer and an exit code out. It touches no console of its own.</summary>
internal static class SummitCommand
{
    /// <summary>Runs the command as if its output were redirected.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error) => Run(args, input, output, error, Screen.Redirected);

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>summit</c>.</param>
    /// <param name="input">Read only where a verb says so.</param>
    /// <param name="output">Answers.</param>
    /// <param name="error">Errors, findings and notes, each in a line of its own.</param>
    /// <param name="screen">How wide the output is and whether it is a terminal.</param>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, Screen screen)
    {
        (CultureInfo culture, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            // The parser's own messages come in many languages; all answers are in one.
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            return (int)Answered(args, input, output, error, screen);
        }
        finally
        {
            output.Flush();
            error.Flush();
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private static ExitCode Answered(string[] args, TextReader input, TextWriter output, TextWriter error, Screen screen)
    {
        Command root = Root(screen);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        Call call = new(parsed, input, output, error, screen);
        Command asked = parsed.CommandResult.Command;
        try
        {
            return parsed.Action switch
            {
                ParseErrorAction => Refused(parsed, call),
                { } action and not VerbAction => (ExitCode)parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false }),
                _ => (asked as Verb ?? new ReportVerb()).Answer(call),
            };
        }
        catch (UsageException refusal)
        {
            call.Say(refusal.Message);
            return ExitCode.BadUsage;
        }
    }

    private static Command Root(Screen screen)
    {
        // Not a RootCommand, which would be called after the file that happens to run.
        Command root = new("summit", "Asks a diplomatic record when two parties last had contact, at which level, and who says so.");
        HelpOption help = new();
        help.Action = new VerbHelp((HelpAction)help.Action!, screen);
        root.Options.Add(help);
        root.Options.Add(new VersionOption { Action = new VersionAction() });
        root.Action = new VerbAction();
        foreach (Verb verb in AllVerbs.New())
        {
            verb.Action = new VerbAction();
            root.Subcommands.Add(verb);
        }

        return root;
    }

    private static ExitCode Refused(ParseResult parsed, Call call)
    {
        Command asked = parsed.CommandResult.Command;

        // What follows a stranger is mostly its value: the first one tells enough.
        if (parsed.UnmatchedTokens.Count > 0)
        {
            call.Say(Stranger(parsed.UnmatchedTokens[0], asked));
        }

        foreach (ParseError problem in parsed.Errors.Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal))).DistinctBy(e => e.Message))
        {
            call.Say(problem.Message.EndsWith('.') ? problem.Message : problem.Message + ".");
        }

        call.Say($"See '{(asked is Verb ? $"summit {asked.Name}" : "summit")} --help'.");
        return ExitCode.BadUsage;
    }

    private static string Stranger(string token, Command asked)
    {
        bool option = token.StartsWith('-');
        IEnumerable<string> known = option ? asked.Options.Select(o => o.Name) : asked.Subcommands.Select(c => c.Name);
        string nearest = Nearest.To(token, known) is { } name ? $"; did you mean '{name}'?" : ".";
        return (option, asked is Verb) switch
        {
            (true, true) => $"'summit {asked.Name}' has no option '{token}'{nearest}",
            (true, false) => $"'summit' has no option '{token}'{nearest}",
            (false, true) => $"'summit {asked.Name}' does not know what to do with '{token}'.",
            (false, false) => $"'summit' has no verb '{token}'{nearest}",
        };
    }
}
