namespace Summit.Domain.Importers;

/// <summary>The rows of GDELT, by the positions of their columns.</summary>
internal static class GdeltRows
{
    /// <summary>The position of the day on which a row was added, by the number of columns: 1.0 without and with the address of the text, 2.0.</summary>
    private static readonly Dictionary<int, int> AddedAt = new() { [57] = 56, [58] = 56, [61] = 59 };

    public static IEnumerable<(InputPlace Where, EventRow Row)> Read(InputFile file, ImportLog log)
    {
        foreach ((long line, string[] cells) in TabLines.Read(file))
        {
            InputPlace where = new(file.Name, $"event {cells[0]}", line);
            if (!AddedAt.TryGetValue(cells.Length, out int added))
            {
                log.Add(ImportProblem.BrokenRecord, where with { Element = "" }, $"The row has {cells.Length} columns; GDELT has 57, 58 or 61.");
                continue;
            }

            // Of YYYYMMDDHHMMSS only the day counts.
            string published = cells[added].Length > 8 ? cells[added][..8] : cells[added];
            yield return (where, new(cells[0], cells[1], published, cells[7], cells[17], EventSectors.Of(cells[12]), EventSectors.Of(cells[22]), cells[26]));
        }
    }
}
