namespace Summit.Domain.Importers;

/// <summary>The tables in the package: a line with the names of the columns, then one row a line, with tabs between the cells and <c>|</c> between the elements of a list.</summary>
internal static class OwnTable
{
    /// <summary>The rows of a table, each by its columns.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using Stream stream = typeof(OwnTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its table '{name}'.");
        using StreamReader reader = new(stream);
        string[] columns = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            Dictionary<string, string> row = new(StringComparer.Ordinal);
            for (int i = 0; i < columns.Length; i++)
            {
                row[columns[i]] = i < cells.Length ? cells[i] : "";
            }

            yield return row;
        }
    }

    public static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
