namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>Who surely and who possibly held an office on a day.</summary>
    /// <remarks>
    /// A tenure's first and last day belong to it. In an office that one person holds at a time, an end that is not known is bounded by the start of
    /// whoever followed; on the day of the change both hold it.
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="office">Which office.</param>
    /// <param name="on">On which day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle has no such office.</exception>
    public static IncumbentsOnDay Incumbents(this Reading reading, OfficeId office, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Office found = Need.Found(reading.Chronicle.Find(office), "office", office, nameof(office));
        return IncumbentRule.Of(reading, [found], found.Party, on) with { Office = office };
    }

    /// <summary>Who surely and who possibly held an office of a party on a day. Empty for a party that the chronicle does not know.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="party">Which party.</param>
    /// <param name="on">On which day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static IncumbentsOnDay Incumbents(this Reading reading, PartyId party, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return IncumbentRule.Of(reading, [.. reading.Chronicle.Offices.Where(o => o.Party == party)], party, on);
    }
}
