using System.CommandLine;
using Spectre.Console;

namespace Summit.Domain.Tool;

/// <summary><c>summit date TEXT…</c>: what a date means.</summary>
internal sealed class DateVerb : Verb
{
    private readonly Argument<string[]> texts = new("TEXT")
    {
        Description = "Dates in the Extended Date/Time Format, such as 2018, 2018-04~, [2017-12-26,2017-12-27] or 2001/.. (quote them). Without any, each line of standard input is one.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "Print one JSON object a line: input, valid, level, canonical, earliest, latest, error, position.",
    };

    public DateVerb()
        : base("date", "What a date means that may be uncertain: its level, precision, qualifiers, and the days it admits.")
    {
        Arguments.Add(texts);
        Options.Add(json);
    }

    public override IReadOnlyList<string> Examples =>
    [
        "summit date 2018-04~",
        "summit date '[2017-12-26,2017-12-27]' 2001/.. 2004-XX-31",
        "summit date --json < dates.txt",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "Earliest and latest are the first and the last possible day over the whole value: none where it is open, or beyond the calendar (years -9998 to 9999). Positions count from 0.",
        "A text that is no date makes the exit code 2; with --json it is an answer like any other (valid is false), and the exit code is 0.",
    ];

    public override ExitCode Answer(Call call)
    {
        string[] given = call.Get(texts) ?? [];
        IEnumerable<string> asked = given.Length > 0 ? given : Lines(call.Input);
        if (call.Get(json))
        {
            foreach (string text in asked)
            {
                call.Output.WriteLine(DateAnswer.Json(text));
            }

            return call.ExitCode;
        }

        List<(string Text, Edtf Value)> dates = [];
        foreach (string text in asked)
        {
            if (Edtf.TryParse(text, out Edtf value, out EdtfError error))
            {
                dates.Add((text, value));
            }
            else
            {
                call.Say($"'{text}' is no date: {error}");
                call.EndsWith(ExitCode.BadUsage);
            }
        }

        if (dates.Count == 1)
        {
            call.Page.Title(dates[0].Text);
            call.Page.Show(Tables.Facts([.. DateAnswer.Facts(dates[0].Text, dates[0].Value)]));
        }
        else if (dates.Count > 1)
        {
            Table table = Tables.Of("!date", "!level", "meaning", "!earliest", "!latest");
            foreach ((string text, Edtf value) in dates)
            {
                table.With(text, $"{value.Level}", value.ToEnglish(), DateAnswer.Bound(value, value.Earliest), DateAnswer.Bound(value, value.Latest));
            }

            call.Page.Show(table);
        }

        return call.ExitCode;
    }

    private static IEnumerable<string> Lines(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
