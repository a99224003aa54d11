namespace Summit.Domain.Importers;

/// <summary>The rows of ICEWS, by the names of their columns.</summary>
internal static class IcewsRows
{
    private static readonly string[] Needed = ["Event ID", "Event Date", "Source Sectors", "Source Country", "CAMEO Code", "Target Sectors", "Target Country"];

    public static IEnumerable<(InputPlace Where, EventRow Row)> Read(InputFile file, ImportLog log)
    {
        int[]? at = null;
        int columns = 0;
        foreach ((long line, string[] cells) in TabLines.Read(file))
        {
            if (at is null)
            {
                columns = cells.Length;
                at = [.. Needed.Select(n => Array.IndexOf(cells, n))];
                if (at.Contains(-1))
                {
                    log.Add(ImportProblem.OtherFile, new(file.Name, "", line), $"The first line lacks the column '{Needed[Array.IndexOf(at, -1)]}'.");
                    yield break;
                }

                continue;
            }

            InputPlace where = new(file.Name, $"event {cells[0]}", line);
            if (cells.Length != columns)
            {
                log.Add(ImportProblem.BrokenRecord, where with { Element = "" }, $"The row has {cells.Length} columns, the first line {columns}.");
                continue;
            }

            string Cell(int which) => cells[at[which]].Trim();
            yield return (where, new(Cell(0), Cell(1), "", Cell(3), Cell(6), EventSectors.Of(Cell(2)), EventSectors.Of(Cell(5)), Cell(4)));
        }
    }
}
