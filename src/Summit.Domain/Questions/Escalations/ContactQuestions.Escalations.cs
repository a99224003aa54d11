namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>Whether the contact of a record fell before, during or after an extent, such as <c>reading.ExtentOf("escalation-2025")</c>.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="focus">The record: a meeting, a session, or the event of a co-attendance.</param>
    /// <param name="extent">The extent.</param>
    /// <returns>All three false, without evidence, where the record is not such a contact of the two.</returns>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static ContactTiming TimingOf(this ContactView view, Dyad dyad, RecordRef focus, DayBounds extent)
    {
        ArgumentNullException.ThrowIfNull(view);
        CountedContact[] rows = [.. view.All(dyad).Where(c => c.Contact.Record == focus)];
        return new(view, dyad, focus, extent, rows, ContactTimingRule.Of(rows, extent));
    }
}
