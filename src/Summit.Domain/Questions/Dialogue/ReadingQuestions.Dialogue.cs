namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>How the dialogue of two parties stands on a day.</summary>
    /// <remarks>
    /// <para>The first that fits: <em>severed</em> and <em>suspended</em>, which last until restoration or resumption is stated; <em>active</em>, a substantive
    /// direct contact at scope lies within the recency; <em>resuming</em>, none does, but one is scheduled after the day; <em>stalled</em>, there are earlier ones
    /// only; <em>no-record</em>. Where days or matches are uncertain the answer is the set of statuses that hold in some possible world.</para>
    /// <para>A suspension counts if it covers the whole scope, a resumption if it touches any of it. Of two statements on one day either can be the last. A
    /// scheduled meeting counts at the level of those who are named for it, whether or not they will be there, unless they are absent.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties. Of parties that the chronicle does not know, the status is no-record.</param>
    /// <param name="scope">At which level, in which portfolios, by what means. Its kinds and its substance are not looked at: each status has its own.</param>
    /// <param name="recency">How many days back a contact still counts as recent, 1 or more.</param>
    /// <param name="asOf">The day of the question. What began later has not taken place yet.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or <paramref name="recency"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="scope"/> is null.</exception>
    public static DialogueStatus DialogueStatus(this Reading reading, Dyad dyad, ContactFilter scope, int recency, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(scope);
        Need.TwoParties(dyad, nameof(dyad));
        return recency < 1 ? throw new ArgumentException("The recency is 1 day or more.", nameof(recency)) : DialogueInputs.StatusOf(reading, dyad, scope, recency, asOf);
    }
}
