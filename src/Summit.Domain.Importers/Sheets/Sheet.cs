namespace Summit.Domain.Importers;

/// <summary>Tables of one's own: comma- or tab-separated values, one meeting or one claim a row.</summary>
public static class Sheet
{
    /// <summary>Reads tables under a column map. The first line of each has the names of its columns.</summary>
    /// <remarks>
    /// Parties are found by id, ISO 3166 code or name; a name that fits several is a finding, and so is one that fits none. An id that the table does not give is the source's id with the
    /// file and the number of the row. Records cite the row. Ids in the columns of claims, such as their subjects, may be of records in another file.
    /// </remarks>
    /// <param name="files">The tables.</param>
    /// <param name="map">Which column is what.</param>
    /// <param name="parties">Finds the parties; the default is <see cref="PartyTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/>, one of them, or <paramref name="map"/> is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static Imported Read(IEnumerable<InputFile> files, ColumnMap map, PartyTable? parties = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(map);
        InputFile[] all = [.. files];
        foreach (InputFile file in all)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
        }

        ImportLog log = new();
        ChronicleBuilder builder = new();
        SheetMeetings meetings = new(map, parties ?? PartyTable.Default, log);
        foreach (InputFile file in all.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            foreach (SheetRow row in SheetFile.Read(file, map.Delimiter, log))
            {
                InputPlace where = new(file.Name, $"row {row.Number}", row.Line);
                MappedRow mapped = new(map, row, where, log);
                IRecord? record = map.OfClaims ? SheetClaims.Read(mapped, map.Source.Id, log) : meetings.Read(mapped);
                if (record is not null)
                {
                    builder.Add(record);
                    ReportLeft(map, row, where, log);
                }
            }
        }

        builder.Add(map.Source);
        foreach (Party party in meetings.Parties)
        {
            builder.Add(party);
        }

        return log.With(builder.Build());
    }

    private static void ReportLeft(ColumnMap map, SheetRow row, InputPlace where, ImportLog log)
    {
        foreach (string column in row.Cells.Where(c => c.Value.Length > 0).Select(c => c.Key).Except(map.Columns.Values.SelectMany(c => c)))
        {
            log.Unread(column, where);
        }
    }
}
