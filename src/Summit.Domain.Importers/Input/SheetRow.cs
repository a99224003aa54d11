namespace Summit.Domain.Importers;

/// <summary>One row of a table: its cells by the names of their columns.</summary>
/// <param name="Number">Which row, counted from 1 after the first line.</param>
/// <param name="Line">The line where it begins, counted from 1.</param>
/// <param name="Cells">The cells, without white space at their ends.</param>
internal sealed record SheetRow(int Number, long Line, IReadOnlyDictionary<string, string> Cells);
