namespace Summit.Domain.Tool;

/// <summary>Rows of plain texts under named columns. <see cref="TableDrawing"/> draws it as the width allows.</summary>
internal sealed class Table
{
    private readonly List<IReadOnlyList<string>> rows = [];

    private Table(bool framed, IReadOnlyList<string> columns) =>
        (IsFramed, Columns) = (framed, [.. columns.Select(c => c[0] switch
        {
            '!' => new Column(c[1..], Breaks.Never),
            '~' => new Column(c[1..], Breaks.IfNarrow),
            _ => new Column(c, Breaks.Anywhere),
        })]);

    /// <summary>Where the text of a column may go on in the next line, between words.</summary>
    public enum Breaks
    {
        Anywhere,
        IfNarrow,
        Never,
    }

    /// <summary>Whether lines are drawn around the cells.</summary>
    public bool IsFramed { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows => rows;

    /// <summary>A table with a head. A column whose name begins with <c>!</c> is never broken over lines: ids; with <c>~</c> only where the width forces it: days.</summary>
    public static Table Of(params IReadOnlyList<string> columns) => new(framed: true, columns);

    /// <summary>The same without lines around the cells, which leaves more room for texts.</summary>
    public static Table Bare(params IReadOnlyList<string> columns) => new(framed: false, columns);

    /// <summary>Adds a row of plain texts, each of one line or several.</summary>
    public Table With(params IReadOnlyList<string> cells)
    {
        rows.Add([.. cells.Select(Plain.Lines)]);
        return this;
    }

    public readonly record struct Column(string Name, Breaks Breaks);
}
