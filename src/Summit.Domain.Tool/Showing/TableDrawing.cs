using Spectre.Console;
using Spectre.Console.Rendering;

namespace Summit.Domain.Tool;

/// <summary>The look of all tables: side by side where every id fits, one row below the other where not.</summary>
internal static class TableDrawing
{
    // Narrower than this, a column of texts is a column of words.
    private const int Readable = 14;

    private static readonly Style Head = new(decoration: Decoration.Bold);
    private static readonly Style Label = new(foreground: Color.Grey);

    /// <summary>The table as it can be shown in a width.</summary>
    public static IRenderable Of(Table table, RenderOptions options, int screen) =>
        Widths(table, options, screen) is { } widths ? SideBySide(table, widths) : Stacked(table);

    /// <summary>
    /// The width of each column, or null where the table does not fit: first every column what its longest word needs, and enough to be read, then columns that break
    /// only if they must, then one letter after the other to the column that lacks most.
    /// </summary>
    private static int[]? Widths(Table table, RenderOptions options, int screen)
    {
        (int[] widths, int[] wanted) = (new int[table.Columns.Count], new int[table.Columns.Count]);
        for (int i = 0; i < widths.Length; i++)
        {
            Measurement[] cells = [.. table.Rows.Select(r => r[i]).Prepend(table.Columns[i].Name).Select(c => ((IRenderable)new Text(c)).Measure(options, int.MaxValue))];
            wanted[i] = cells.Max(c => c.Max);
            widths[i] = table.Columns[i].Breaks == Table.Breaks.Never ? wanted[i] : Math.Max(cells.Max(c => c.Min), Math.Min(wanted[i], Readable));
        }

        int left = screen - Frame(table) - widths.Sum();
        if (left < 0)
        {
            return null;
        }

        for (int i = 0; i < widths.Length; i++)
        {
            int lacks = wanted[i] - widths[i];
            if (table.Columns[i].Breaks == Table.Breaks.IfNarrow && lacks <= left)
            {
                (widths[i], left) = (wanted[i], left - lacks);
            }
        }

        for (; left > 0; left--)
        {
            int neediest = Enumerable.Range(0, widths.Length).MaxBy(i => wanted[i] - widths[i]);
            widths[neediest] += Math.Min(1, wanted[neediest] - widths[neediest]);
        }

        return widths;
    }

    // A line around each cell and a space on both its sides; without lines, two spaces after each cell.
    private static int Frame(Table table) => table.IsFramed ? (3 * table.Columns.Count) + 1 : 2 * table.Columns.Count;

    private static Spectre.Console.Table SideBySide(Table table, int[] widths)
    {
        Spectre.Console.Table drawn = new() { Border = table.IsFramed ? TableBorder.Rounded : TableBorder.None };
        for (int i = 0; i < widths.Length; i++)
        {
            TableColumn column = new(new Text(table.Columns[i].Name, Head)) { Width = widths[i], NoWrap = table.Columns[i].Breaks == Table.Breaks.Never };
            drawn.AddColumn(table.IsFramed ? column : column.PadLeft(0).PadRight(2));
        }

        foreach (IReadOnlyList<string> row in table.Rows)
        {
            drawn.AddRow(row.Select(c => new Text(c)));
        }

        return drawn;
    }

    private static Rows Stacked(Table table)
    {
        List<IRenderable> parts = [];
        string name = "";
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            // What a row does not repeat is that of the row above.
            name = row[0].Length > 0 ? row[0] : name;
            Grid grid = new();
            grid.AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2));
            grid.AddColumn(new GridColumn().PadRight(0));
            for (int i = 1; i < row.Count; i++)
            {
                if (row[i].Length > 0)
                {
                    grid.AddRow(new Text(table.Columns[i].Name, Label), new Text(row[i]));
                }
            }

            parts.AddRange([new Text(name, Head), grid]);
        }

        return new Rows(parts);
    }
}
