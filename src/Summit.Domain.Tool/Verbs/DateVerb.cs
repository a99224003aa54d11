using System.CommandLine;

namespace Summit.Domain.Tool;

/// <summary><c>summit date TEXT…</c>: what a date means.</summary>
internal sealed class DateVerb : Verb
{
    private readonly Argument<string[]> texts = new("TEXT")
    {
        Description = "Dates such as 2018, 2018-04~ or 2001/.. (quote them); without any, the lines of standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> json = new("--json")
    {
        Description = "One JSON object a line: see below.",
    };

    public DateVerb()
        : base("date", "What an uncertain date means, and which days it admits.")
    {
        Arguments.Add(texts);
        Options.Add(json);
    }

    public override string Topic => "Records and words";

    public override IReadOnlyList<string> Examples =>
    [
        "summit date 2018-04~",
        "summit date '[2017-12-26,2017-12-27]' 2001/.. 2004-XX-31",
        "summit date --json < dates.txt",
    ];

    public override IReadOnlyList<string> Notes =>
    [
        "With --json each object has input, valid, level, canonical, earliest, latest, error, position.",
        "The format is the Extended Date/Time Format of the Library of Congress.",
        "Earliest and latest are the first and the last possible day over the whole value: none where it is open, or beyond the calendar (years -9998 to 9999). Positions count from 0.",
        "A text that is not a date makes the exit code 2, with --json as without. With --json it still has its line, with valid false, and all other texts are answered.",
    ];

    public override ExitCode Answer(Call call)
    {
        string[] given = call.Get(texts) ?? [];
        IEnumerable<string> asked = given.Length > 0 ? given : Files.Lines("list of dates", "-", call);
        if (call.Get(json))
        {
            foreach (string text in asked)
            {
                call.Output.WriteLine(DateAnswer.Json(text));
                if (!Edtf.TryParse(text, out _))
                {
                    call.EndsWith(ExitCode.BadUsage);
                }
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
                call.Say($"'{Plain.Quote(text)}' is not a date: {error}");
                call.EndsWith(ExitCode.BadUsage);
            }
        }

        if (dates.Count == 1)
        {
            call.Page.Title(dates[0].Text);
            call.Page.Show(Facts.Of([.. DateAnswer.Facts(dates[0].Text, dates[0].Value)]));
        }
        else if (dates.Count > 1)
        {
            Table table = Table.Of("!date", "!level", "meaning", "~earliest", "~latest");
            foreach ((string text, Edtf value) in dates)
            {
                table.With(text, $"{value.Level}", value.ToEnglish(), DateAnswer.Bound(value, value.Earliest), DateAnswer.Bound(value, value.Latest));
            }

            call.Page.Show(table);
        }

        return call.ExitCode;
    }
}
