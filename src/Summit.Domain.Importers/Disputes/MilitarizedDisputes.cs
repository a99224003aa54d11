namespace Summit.Domain.Importers;

/// <summary>Militarized interstate disputes of the Correlates of War.</summary>
public static class MilitarizedDisputes
{
    /// <summary>Reads the tables of version 5 that a user has: disputes (MIDA), participants (MIDB), incidents (MIDI) and their participants (MIDIP), in any mixture and order.</summary>
    /// <remarks>
    /// A dispute becomes an escalation, its participants the parties, and each participant of an incident a step with the level of hostility of the source, 1 to 5. Each table is recognised by its
    /// columns. A day of -9 leaves the month, a month of -9 the year. States are found by their numbers on the day.
    /// </remarks>
    /// <param name="files">The tables, comma-separated with a first line of names.</param>
    /// <param name="parties">Finds states by their numbers; the default is <see cref="PartyTable.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file cannot be read.</exception>
    public static Imported Read(IEnumerable<InputFile> files, PartyTable? parties = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        InputFile[] all = [.. files];
        foreach (InputFile file in all)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
        }

        ImportLog log = new();
        DisputeNotes notes = new(parties ?? PartyTable.Default, log);
        foreach (InputFile file in all.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            foreach (SheetRow row in SheetFile.Read(file, null, log))
            {
                notes.Read(new(file.Name, row, log));
            }
        }

        return notes.Build();
    }
}
