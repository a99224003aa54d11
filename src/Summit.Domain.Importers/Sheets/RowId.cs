namespace Summit.Domain.Importers;

/// <summary>The id of a row that has none: that of the table's source with the file and the number of the row.</summary>
internal static class RowId
{
    public static string Of(SourceId source, InputPlace row) =>
        $"{source}-{string.Concat(Path.ChangeExtension(row.File, null).Select(c => char.IsWhiteSpace(c) || c == '/' ? '-' : c))}-{row.Element["row ".Length..]}";
}
