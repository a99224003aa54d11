using System.Text;
using nietras.SeparatedValues;

namespace Summit.Domain.Importers;

/// <summary>A file of comma- or tab-separated values as its rows.</summary>
internal static class SheetFile
{
    /// <summary>The rows of a file. Where quotes are not in order, each line is read for itself, so that one bad line loses only itself.</summary>
    public static IReadOnlyList<SheetRow> Read(InputFile file, char? delimiter, ImportLog log)
    {
        // Some tables end their lines with a carriage return alone. Other marks that a page breaks at, such as U+2028, are text.
        string text = Encoding.UTF8.GetString(file.Bytes()).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        char between = delimiter ?? Delimiter(text);
        if (Parsed(text, between) is { } rows && rows.Count > 0 && rows.All(r => r.Cells.Length == rows[0].Cells.Length || !r.Cells.Any(c => c.Contains('\n'))))
        {
            return Named(file, rows, log);
        }

        log.Add(ImportProblem.BrokenFile, new(file.Name), "The quotes of the table are not in order. Each of its lines is read for itself.");
        List<(int, long, string[])> lines = [];
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (Parsed(line, between) is [var only])
            {
                lines.Add((number - 1, number, only.Cells));
            }
            else if (line.Trim().Length > 0)
            {
                log.Add(ImportProblem.BrokenRecord, new(file.Name, "", number), "The quotes of the line are not in order. It is left out.");
            }
        }

        return Named(file, lines, log);
    }

    /// <summary>The delimiter that the first line has most often.</summary>
    private static char Delimiter(string text)
    {
        int end = text.IndexOf('\n');
        string first = end < 0 ? text : text[..end];
        return "\t;,".MaxBy(c => first.Count(f => f == c));
    }

    private static List<(int Number, long Line, string[] Cells)>? Parsed(string text, char delimiter)
    {
        List<(int, long, string[])> rows = [];
        if (text.Count(c => c == '"') % 2 != 0)
        {
            return null;
        }

        using SepReader reader = Sep.New(delimiter).Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true, DisableFastFloat = true }).FromText(text);
        foreach (SepReader.Row row in reader)
        {
            string[] cells = new string[row.ColCount];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = row[i].ToString();
            }

            rows.Add((rows.Count, row.LineNumberFrom, cells));
        }

        return rows;
    }

    private static List<SheetRow> Named(InputFile file, IReadOnlyList<(int Number, long Line, string[] Cells)> rows, ImportLog log)
    {
        List<SheetRow> named = [];
        if (rows.Count == 0)
        {
            log.Add(ImportProblem.OtherFile, new(file.Name), "The file has no line with the names of its columns.");
            return named;
        }

        string[] names = [.. rows[0].Cells.Select(c => c.Trim())];
        foreach ((int number, long line, string[] cells) in rows.Skip(1))
        {
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (cells.Length > names.Length)
            {
                log.Add(ImportProblem.BrokenRecord, new(file.Name, $"row {number}", line), $"The row has {cells.Length} cells, the first line {names.Length}. Those behind are left out.");
            }

            named.Add(new(number, line, names.Select((n, at) => (n, at)).Where(n => n.n.Length > 0 && n.at < cells.Length).DistinctBy(n => n.n).ToDictionary(n => n.n, n => cells[n.at].Trim(), StringComparer.Ordinal)));
        }

        return named;
    }
}
