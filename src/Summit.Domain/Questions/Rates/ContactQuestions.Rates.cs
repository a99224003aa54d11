namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>How often the two parties had such a contact: how many began in each year or month.</summary>
    /// <remarks>
    /// A contact of several days counts on its first day. Where it is not certain whether a contact counts, or in which period it began, the number has two
    /// bounds, each of which some possible world has. Linear in the contacts and the periods in which each may have begun.
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="by">By year or by month.</param>
    /// <param name="from">The first day that counts; null for the first on which a contact may have begun.</param>
    /// <param name="to">The last day that counts; null for the last on which a contact may have begun.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a value of its type.</exception>
    public static ContactRate Rate(this ContactView view, Dyad dyad, CalendarPeriod by, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        if (to < from)
        {
            throw new ArgumentException("The last day is never before the first.", nameof(to));
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual(Enum.IsDefined(by), true, nameof(by));
        (LocalDate From, LocalDate To)? recorded = from is null || to is null ? RateRule.Window(view.All(dyad)) : (from.Value, to.Value);

        // Days of which only one is asked for may leave no room beside the other.
        (LocalDate From, LocalDate To)? window = (Iso(from) ?? recorded?.From, Iso(to) ?? recorded?.To) is ({ } first, { } last) && first <= last ? (first, last) : null;
        return new(view, dyad, by, window);
    }

    private static LocalDate? Iso(LocalDate? day) => day?.WithCalendar(CalendarSystem.Iso);
}
