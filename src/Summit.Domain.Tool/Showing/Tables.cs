using Spectre.Console;
using Spectre.Console.Rendering;

namespace Summit.Domain.Tool;

/// <summary>The look of all tables.</summary>
internal static class Tables
{
    /// <summary>A table with a head. A column whose name begins with <c>!</c> is never broken over lines: ids and days.</summary>
    public static Table Of(params IReadOnlyList<string> columns)
    {
        Table table = new() { Border = TableBorder.Rounded };
        foreach (string column in columns)
        {
            bool whole = column.StartsWith('!');
            TableColumn made = new(new Text(whole ? column[1..] : column, new Style(decoration: Decoration.Bold)));
            table.AddColumn(whole ? made.NoWrap() : made);
        }

        return table;
    }

    /// <summary>A row of plain texts, each of one line or several.</summary>
    public static Table With(this Table table, params IReadOnlyList<string> cells) =>
        table.AddRow(cells.Select(c => new Text(Plain.Lines(c))));

    /// <summary>
    /// Gives each column its width so that the table fits, or is as narrow as it can be without breaking a word: first every column what its
    /// longest word needs, then one letter after the other to the column that lacks most.
    /// </summary>
    /// <returns>The width of the whole table: a line around each cell, a space on both its sides, and its text.</returns>
    public static int Fit(Table table, RenderOptions options, int screen)
    {
        (int[] widths, int[] wanted) = (new int[table.Columns.Count], new int[table.Columns.Count]);
        for (int i = 0; i < widths.Length; i++)
        {
            TableColumn column = table.Columns[i];
            Measurement[] cells = [.. table.Rows.Select(r => r.ElementAt(i)).Prepend(column.Header).Select(c => c.Measure(options, int.MaxValue))];
            wanted[i] = cells.Max(c => c.Max);
            widths[i] = column.NoWrap ? wanted[i] : cells.Max(c => c.Min);
        }

        int frame = (3 * widths.Length) + 1;
        for (int left = screen - frame - widths.Sum(); left > 0; left--)
        {
            int neediest = Enumerable.Range(0, widths.Length).MaxBy(i => wanted[i] - widths[i]);
            widths[neediest] += Math.Min(1, wanted[neediest] - widths[neediest]);
        }

        for (int i = 0; i < widths.Length; i++)
        {
            table.Columns[i].Width = widths[i];
        }

        return frame + widths.Sum();
    }

    /// <summary>Names and values side by side, without a head.</summary>
    public static Grid Facts(params IReadOnlyList<(string Name, string Value)> facts)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadRight(3));
        grid.AddColumn(new GridColumn());
        foreach ((string name, string value) in facts)
        {
            grid.AddRow(new Text(name, new Style(foreground: Color.Grey)), new Text(Plain.Text(value)));
        }

        return grid;
    }
}
