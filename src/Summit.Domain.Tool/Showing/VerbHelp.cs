using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace Summit.Domain.Tool;

/// <summary>The help of a command: how it is called, its options with those that many verbs share apart, its notes, lines to try.</summary>
internal sealed class VerbHelp(Screen screen) : SynchronousCommandLineAction
{
    private const string Codes = "Exit codes: 0 answered, 1 findings of severity error in the record, 2 bad usage, or a file that cannot be read or written.";

    private static readonly string[] Filter = ["--kind", "--band", "--portfolio", "--a-band", "--a-portfolio", "--b-band", "--b-portfolio", "--modality", "--track", "--confidentiality", "--topic", "--substantive"];
    private static readonly string[] Record = ["--record", "--policy", "--known-by", "--as-of", "--as-stated"];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Page page = new(parseResult.InvocationConfiguration.Output, screen);
        Command asked = parseResult.CommandResult.Command;
        Verb verb = asked as Verb ?? new ReportVerb();
        page.Say($"Usage: summit {(asked is Verb ? string.Join(' ', asked.Arguments.Select(Label).Prepend(asked.Name)) : "[verb]")} [options]");
        page.Line();
        page.Say(asked.Description ?? "");
        page.Line();
        if (asked.Arguments.Count > 0)
        {
            page.Show(Rows(asked.Arguments.Select(a => (Label(a), a.Description))));
            page.Line();
        }

        foreach (IGrouping<string, Verb> group in asked.Subcommands.OfType<Verb>().Where(v => !v.Hidden).GroupBy(v => v.Topic))
        {
            page.Title(group.Key);
            page.Show(Rows(group.Select(v => (v.Name, v.Description))));
            page.Line();
        }

        Show(page, "Options", asked.Options.Where(o => !Filter.Contains(o.Name) && !Record.Contains(o.Name)));
        Show(page, "Which contacts count ('summit words' lists the words)", asked.Options.Where(o => Filter.Contains(o.Name)));
        Show(page, "Which record, and how it is read", asked.Options.Where(o => Record.Contains(o.Name)));
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
        page.Say(Codes);
        return 0;
    }

    private static void Show(Page page, string title, IEnumerable<Option> options)
    {
        (string, string?)[] rows = [.. options.Select(o => (Label(o), o.Description))];
        if (rows.Length > 0)
        {
            page.Title(title);
            page.Show(Rows(rows));
            page.Line();
        }
    }

    private static string Label(Argument argument) => argument.Arity.MaximumNumberOfValues > 1 ? $"[{argument.Name}…]" : argument.Arity.MinimumNumberOfValues == 0 && argument.Name is not ("A" or "B") ? $"[{argument.Name}]" : argument.Name;

    private static string Label(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static Grid Rows(IEnumerable<(string Name, string? Description)> rows)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach ((string name, string? description) in rows)
        {
            grid.AddRow(new Text(name), new Text(description ?? ""));
        }

        return grid;
    }
}
