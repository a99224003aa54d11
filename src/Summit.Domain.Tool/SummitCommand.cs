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
    public static int Run(string[] args, Stream input, TextWriter output, TextWriter error) => Run(args, input, output, error, Screen.Redirected);

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>summit</c>.</param>
    /// <param name="input">Standard input, in UTF-8; read only where a verb says so.</param>
    /// <param name="output">Answers.</param>
    /// <param name="error">Errors, findings and notes, each in a line of its own.</param>
    /// <param name="screen">How wide the output is and whether it is a terminal.</param>
    public static int Run(string[] args, Stream input, TextWriter output, TextWriter error, Screen screen)
    {
        (CultureInfo culture, CultureInfo language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            // The parser's own messages come in many languages; all answers are in one.
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
            ExitCode code = Answered(args, input, output, error, screen);
            output.Flush();
            return (int)code;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Files and standard input are read with sentences of their own: this was the output, or the errors.
            Try(() => error.WriteLine("summit: The answer cannot be written: its output is closed, full or not writable."));
            return (int)ExitCode.BadUsage;
        }
        finally
        {
            Try(error.Flush);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, language);
        }
    }

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody can be told; the exit code says enough.
        }
    }

    private static ExitCode Answered(string[] args, Stream input, TextWriter output, TextWriter error, Screen screen)
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
        root.Options.Add(new HelpOption { Action = new VerbHelp(screen), Description = "This help, or that of a verb." });
        root.Options.Add(new VersionOption { Description = "The version of the tool.", Action = new VersionAction() });
        root.Options.Add(new SampleOption());
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
            call.Say(Stranger(Plain.Quote(parsed.UnmatchedTokens[0]), asked));
        }

        // The parser tells of one missing argument at a time, and says neither what it is nor what it looks like.
        Argument? missing = asked.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is not { Tokens.Count: > 0 });
        if (missing is not null && parsed.UnmatchedTokens.Count == 0)
        {
            call.Say($"The question needs its {missing.Name}: {missing.Description}");
        }

        foreach (Option option in asked.Options.Where(o => o.Required && parsed.GetResult(o) is not { Tokens.Count: > 0 }))
        {
            call.Say($"The question needs {option.Name} {option.HelpName}: {option.Description}");
        }

        foreach (ParseError problem in parsed.Errors.Where(e => !e.Message.StartsWith("Required argument missing for command", StringComparison.Ordinal) && !e.Message.EndsWith("is required.", StringComparison.Ordinal)).Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal))).DistinctBy(e => e.Message))
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
