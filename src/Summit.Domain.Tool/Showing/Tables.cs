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

    /// <summary>The width below which a word would be broken: a line around each cell, a space on both its sides, and its longest word.</summary>
    public static int Narrowest(Table table, RenderOptions options)
    {
        int width = table.Columns.Count + 1;
        for (int i = 0; i < table.Columns.Count; i++)
        {
            TableColumn column = table.Columns[i];
            IEnumerable<Measurement> cells = table.Rows.Select(r => r.ElementAt(i)).Prepend(column.Header).Select(c => c.Measure(options, int.MaxValue));
            width += 2 + cells.Max(c => column.NoWrap ? c.Max : c.Min);
        }

        return width;
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
