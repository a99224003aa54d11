namespace Summit.Domain;

/// <summary>Where a history comes from, for answers to tell.</summary>
/// <param name="Reading">The reading; null for rows.</param>
/// <param name="Coverages">The declarations of coverage.</param>
internal sealed record HistoryOrigin(Reading? Reading, IReadOnlyList<Coverage> Coverages)
{
    public static HistoryOrigin Rows { get; } = new(null, ValueList<Coverage>.Empty);

    public Chronicle? Chronicle => Reading?.Chronicle;

    /// <summary>The day by which its contacts were known: as declared, else that of the reading; null for no limit.</summary>
    public LocalDate? KnownBy { get => field ?? Reading?.KnownBy; init; }

    /// <summary>Which records are one; of rows, each is a thing of its own.</summary>
    public Identities Identities => Reading?.Identities ?? Identities.None;

    public static HistoryOrigin Of(Reading reading) => new(reading, reading.Chronicle.Coverages);

    /// <summary>The title of a party, or its id where the chronicle does not name it.</summary>
    public string TitleOf(PartyId party) => Chronicle?.Find(party)?.Title ?? party.ToString();
}
