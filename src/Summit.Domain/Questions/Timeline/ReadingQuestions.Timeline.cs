namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>The same with contacts of every kind: short for <c>reading.Contacts().Where(ContactFilter.Any).Timeline(…)</c>.</summary>
    /// <param name="reading">The chronicle as read.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="from">The first day, inclusive; null for no limit.</param>
    /// <param name="to">The last day, inclusive; null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static Timeline Timeline(this Reading reading, Dyad dyad, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Contacts(dyad).Where(ContactFilter.Any).Timeline(dyad, from, to);
    }
}
