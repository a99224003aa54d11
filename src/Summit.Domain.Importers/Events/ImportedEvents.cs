namespace Summit.Domain.Importers;

/// <summary>What was made of event tables: contacts, and a report of what was not understood.</summary>
/// <remarks>The same input gives the same contacts and the same report, whatever the order of its files. Equality is that of references.</remarks>
public sealed class ImportedEvents
{
    internal ImportedEvents(IReadOnlyList<EventContact> contacts, Imported report, long rows, long others) =>
        (Contacts, Findings, Unmatched, Rows, Others) = (contacts, report.Findings, report.Unmatched, rows, others);

    /// <summary>The contacts, in the order of pair, day and record.</summary>
    public IReadOnlyList<EventContact> Contacts { get; }

    /// <summary>What is wrong in the input, in the order of file, line and message.</summary>
    public IReadOnlyList<ImportFinding> Findings { get; }

    /// <summary>Country codes or names that no table knows, each once.</summary>
    public IReadOnlyList<Unmatched> Unmatched { get; }

    /// <summary>How many rows were read.</summary>
    public long Rows { get; }

    /// <summary>How many of them are no contact of two parties: another kind of event, an actor without a country, or one country twice.</summary>
    public long Others { get; }

    /// <summary>The contacts as a history to ask.</summary>
    /// <param name="knownBy">Only contacts that were surely published by this day, which answers then carry; null for all. ICEWS does not say when its rows were published: under any day its history is empty.</param>
    public ContactHistory ToHistory(LocalDate? knownBy = null) => knownBy is { } day
        ? ContactHistory.Of(Contacts.Where(c => c.Published is { } published && published <= day.WithCalendar(CalendarSystem.Iso)).Select(c => c.Contact)).DeclaredKnownBy(day)
        : ContactHistory.Of(Contacts.Select(c => c.Contact));
}
