using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary>Many questions in one run, one answer per line.</summary>
internal static class LastContactBatch
{
    private static readonly string[] Asked = ["a", "b", "asOf"];

    private static readonly string[] Answers = [.. Asked, "earliest", "latest", "verdict", "silenceMin", "silenceMax", "candidates", "error"];

    /// <summary>Reads questions and writes answers, line by line. A bad line is answered by its error, so that lines stay aligned.</summary>
    /// <exception cref="UsageException">The header is missing or lacks a column.</exception>
    public static void Answer(Call call, Func<string, string, (Dyad Dyad, ContactView View)> view, IEnumerable<string> lines, bool json)
    {
        using IEnumerator<string> line = lines.GetEnumerator();
        int[] columns = Columns(line.MoveNext() ? line.Current : null);
        if (!json)
        {
            call.Output.WriteLine(string.Join('\t', Answers));
        }

        for (int number = 2; line.MoveNext(); number++)
        {
            string[] given = line.Current.Split('\t');
            string[] cells = [.. columns.Select(c => c < given.Length ? given[c].Trim() : "")];
            try
            {
                (Dyad dyad, ContactView asked) = view(Needed(cells, 0), Needed(cells, 1));
                LastContact last = asked.Last(dyad, Day(Needed(cells, 2)));
                if (json)
                {
                    call.WriteLine(last);
                }
                else
                {
                    call.Output.WriteLine(Row(cells, last));
                }
            }
            catch (UsageException problem)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"Line {number} of the batch");
                call.Say($"{place}: {problem.Message}");
                call.EndsWith(ExitCode.BadUsage);
                call.Output.WriteLine(json ? ErrorJson(number, problem.Message) : ErrorRow(cells, problem.Message));
            }
        }
    }

    private static int[] Columns(string? header)
    {
        string[] names = [.. (header ?? "").TrimStart('\uFEFF').Split('\t').Select(n => n.Trim())];
        return Asked.FirstOrDefault(a => !names.Contains(a)) is { } missing
            ? throw new UsageException($"Line 1 of the batch: the header needs the columns a, b and asOf, separated by tabs, and has no '{missing}'.")
            : [.. Asked.Select(a => Array.IndexOf(names, a))];
    }

    private static string Needed(string[] cells, int column) =>
        cells[column].Length > 0 ? cells[column] : throw new UsageException($"The column '{Asked[column]}' is empty.");

    private static LocalDate Day(string text) =>
        Texts.TryDay(text, out LocalDate day) ? day : throw new UsageException($"The column 'asOf' takes a day such as 2025-06-26, and '{Plain.Quote(text)}' is not one.");

    private static string Row(string[] cells, LastContact last) => string.Join(
        '\t',
        cells[0],
        cells[1],
        cells[2],
        Iso(last.Earliest),
        Iso(last.Latest),
        Plain.Word(last.Verdict),
        last.Silence?.Min.ToString(CultureInfo.InvariantCulture),
        last.Silence?.Max?.ToString(CultureInfo.InvariantCulture),
        string.Join(',', last.Candidates),
        "");

    private static string Iso(LocalDate? day) => day is { } known ? Texts.Iso(known) : "";

    private static string ErrorRow(string[] cells, string sentence) =>
        string.Join('\t', [.. cells.Select(Plain.Text), .. Enumerable.Repeat("", Answers.Length - Asked.Length - 1), sentence]);

    private static string ErrorJson(int line, string sentence) => Json.Text(indented: false, writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.Write("error", sentence);
        writer.WriteEndObject();
    });
}
