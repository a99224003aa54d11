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
    /// <param name="from">The first day that counts; null for no limit: then the periods begin with the first day on which a contact may have begun.</param>
    /// <param name="to">The last day that counts; null for no limit: then the periods end with the last day on which a contact may have begun.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a value of its type.</exception>
    public static ContactRate Rate(this ContactView view, Dyad dyad, CalendarPeriod by, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        (from, to) = (Iso(from), Iso(to));
        return to < from ? throw new ArgumentException("The last day is never before the first.", nameof(to))
            : Enum.IsDefined(by) ? new(view, dyad, by, from, to)
            : throw new ArgumentOutOfRangeException(nameof(by), by, "Contacts are counted by year or by month.");
    }

    private static LocalDate? Iso(LocalDate? day) => day?.WithCalendar(CalendarSystem.Iso);
}
