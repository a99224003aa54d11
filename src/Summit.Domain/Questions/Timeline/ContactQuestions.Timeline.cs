namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>The contacts of a dyad that a view counts, and the escalations and statements of its chronicle that concern both, in the order of time.</summary>
    /// <remarks>
    /// <para>One item stands for all rows of one record and kind; its days are those from the first of them to the last. The filter chooses
    /// contacts and platforms only. An escalation concerns both if it is between them; a statement does if each of the two is among those who make
    /// it, whom it addresses, who blocked it or who were at its occasion, and at least one of them among the first three.</para>
    /// <para>Order is by the day on which an item began, for an order within one day is not recorded. The days asked for choose which items are
    /// listed, those that may have had a day within them, and change nothing else about an item.</para>
    /// <para>A history of rows has contacts only. One pass over the contacts of the dyad, the escalations and the statements, and a sort.</para>
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="from">The first day, inclusive; null for no limit.</param>
    /// <param name="to">The last day, inclusive; null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static Timeline Timeline(this ContactView view, Dyad dyad, LocalDate? from = null, LocalDate? to = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        return from > to ? throw new ArgumentException("The timeline ends before it starts.", nameof(to)) : TimelineRule.Of(view, dyad, from, to);
    }
}
