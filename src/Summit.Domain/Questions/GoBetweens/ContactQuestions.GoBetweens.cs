namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>Which third parties were in contact, as the view counts it, with both parties of a dyad within a window.</summary>
    /// <remarks>
    /// <para>What counts as contact, and at which level, is the view's filter, asked of each pair. A contact is within the window if one of its days
    /// is. A meeting of all three counts for both sides. An unknown party, or one without contacts, yields an answer without parties.</para>
    /// <para>One pass over the dyads of the history, and over the contacts of those that matter; longer chains can be as many as there are ways
    /// through the history, so they stop at <paramref name="atMost"/>.</para>
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="from">The first day of the window, inclusive.</param>
    /// <param name="to">The last day of the window, inclusive.</param>
    /// <param name="longest">How many parties a chain may have in between: 1, the default, asks for no longer chains.</param>
    /// <param name="atMost">At how many longer chains to stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="dyad"/> is the default value, <paramref name="to"/> is before <paramref name="from"/>, or <paramref name="longest"/> or
    /// <paramref name="atMost"/> is less than 1.
    /// </exception>
    public static GoBetweens GoBetweens(this ContactView view, Dyad dyad, LocalDate from, LocalDate to, int longest = 1, int atMost = 100)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        Require(from <= to, "The window ends before it starts.", nameof(to));
        Require(longest >= 1, "A chain has 1 party in between or more.", nameof(longest));
        Require(atMost >= 1, "The number of chains is 1 or more.", nameof(atMost));

        return GoBetweensRule.Of(view, dyad, from, to, longest, atMost);
    }

    private static void Require(bool condition, string message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
