namespace Summit.Domain;

/// <summary>Where a history comes from, for answers to tell.</summary>
/// <param name="Chronicle">The chronicle; null for rows.</param>
/// <param name="Policy">The policy; null for rows.</param>
/// <param name="KnownBy">The day of the reading; null for no limit.</param>
/// <param name="Coverages">The declarations of coverage.</param>
internal sealed record HistoryOrigin(Chronicle? Chronicle, Policy? Policy, LocalDate? KnownBy, IReadOnlyList<Coverage> Coverages)
{
    public static HistoryOrigin Rows { get; } = new(null, null, null, ValueList<Coverage>.Empty);

    /// <summary>The title of a party, or its id where the chronicle does not name it.</summary>
    public string TitleOf(PartyId party) => Chronicle?.Find(party)?.Title ?? party.ToString();
}
