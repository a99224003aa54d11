namespace Summit.Domain.Importers;

/// <summary>Event tables of GDELT and ICEWS: contacts of pairs of countries, without meeting, level or place.</summary>
/// <remarks>
/// Event data tells which countries were in touch on a day and how, never at which level: bands are unknown, so that a question about a level is possible at best. Portfolios are told of the
/// military, of intelligence services and of parliaments alone.
/// </remarks>
public static class EventTable
{
    /// <summary>Reads event files of GDELT: tab-separated rows without a first line of names, of 57, 58 or 61 columns.</summary>
    /// <param name="files">The files, not compressed.</param>
    /// <param name="coding">Which codes are contacts; the default is <see cref="EventCoding.Cameo"/>.</param>
    /// <param name="parties">Finds countries by their CAMEO codes; the default is <see cref="PartyTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static ImportedEvents ReadGdelt(IEnumerable<InputFile> files, EventCoding? coding = null, PartyTable? parties = null) =>
        Read(files, new EventContacts("gdelt", coding ?? EventCoding.Cameo, text => (parties ?? PartyTable.Default).FindCode(CodeScheme.Cameo, text)), GdeltRows.Read);

    /// <summary>Reads event files of ICEWS: tab-separated rows with a first line of names.</summary>
    /// <param name="files">The files, not compressed.</param>
    /// <param name="coding">Which codes are contacts; the default is <see cref="EventCoding.Cameo"/>.</param>
    /// <param name="parties">Finds countries by their names; the default is <see cref="PartyTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static ImportedEvents ReadIcews(IEnumerable<InputFile> files, EventCoding? coding = null, PartyTable? parties = null) =>
        Read(files, new EventContacts("icews", coding ?? EventCoding.Cameo, (parties ?? PartyTable.Default).Find), IcewsRows.Read);

    private static ImportedEvents Read(IEnumerable<InputFile> files, EventContacts contacts, Func<InputFile, ImportLog, IEnumerable<(InputPlace, EventRow)>> rows)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] all = [.. files];
        foreach (InputFile file in all)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
        }

        foreach (InputFile file in all.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            foreach ((InputPlace where, EventRow row) in rows(file, contacts.Log))
            {
                contacts.Add(row, where);
            }
        }

        return contacts.Build();
    }
}
