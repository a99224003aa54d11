namespace Summit.Domain.Tool;

/// <summary>Where records come from: their sources, and the places in these.</summary>
internal static class CitationTable
{
    /// <summary>Shows what records cite; nothing where they cite nothing.</summary>
    /// <param name="page">Where.</param>
    /// <param name="records">The records.</param>
    /// <param name="chronicle">The chronicle with the sources.</param>
    /// <param name="withRecord">Whether each line names its record.</param>
    public static void Show(Page page, IEnumerable<IRecord> records, Chronicle chronicle, bool withRecord)
    {
        Table table = withRecord ? Table.Of("!record", "!source", "where in it") : Table.Of("!source", "where in it");
        foreach ((IRecord record, Citation citation) in records.SelectMany(r => r.Citations.Select(c => (r, c))))
        {
            Source? source = chronicle.Find(citation.Source);
            string where = string.Join(": ", new[] { source?.Title ?? "", citation.Locator }.Where(t => t.Length > 0));
            string[] cells = [$"{citation.Source}\n{ClaimTable.KindAndDay(source)}", where];
            table.With(withRecord ? [record.Ref.Value, .. cells] : cells);
        }

        Show(page, "Where it is from", table);
    }

    /// <summary>Shows which records cite a source; nothing where none does.</summary>
    public static void ShowCiting(Page page, IRecord source, Chronicle chronicle)
    {
        Table table = Table.Of("!record", "where in it", "what it is");
        foreach (IRecord record in chronicle)
        {
            foreach (Citation citation in record.Citations.Where(c => c.Source == source.Ref))
            {
                table.With(record.Ref.Value, citation.Locator, record.Title);
            }
        }

        Show(page, "What is from it", table);
    }

    private static void Show(Page page, string title, Table table)
    {
        if (table.Rows.Count > 0)
        {
            page.Line();
            page.Title(title);
            page.Show(table);
        }
    }
}
