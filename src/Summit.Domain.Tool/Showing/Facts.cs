using Spectre.Console;

namespace Summit.Domain.Tool;

/// <summary>Names and values side by side, without a head.</summary>
internal static class Facts
{
    public static Grid Of(params IReadOnlyList<(string Name, string Value)> facts)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn().NoWrap().PadRight(3));
        grid.AddColumn(new GridColumn().PadRight(0));
        foreach ((string name, string value) in facts)
        {
            grid.AddRow(new Text(name, new Style(foreground: Color.Grey)), new Text(Plain.Text(value)));
        }

        return grid;
    }
}
