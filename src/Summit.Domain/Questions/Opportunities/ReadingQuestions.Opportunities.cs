namespace Summit.Domain;

public static partial class ReadingQuestions
{
    /// <summary>The occasions on which two parties could meet, past and ahead, each with its state as of a day.</summary>
    /// <remarks>
    /// <para>An occasion is a session at which both are expected or present, or overlapping stays in one place at different occasions. A session with parts is
    /// one occasion. A meeting of the two belongs to the session that it names; one that names none belongs to an occasion in the same place on the same
    /// days. A meeting that is only speculated about is not an occasion.</para>
    /// <para>States, the first that fits: <em>converted</em>, <em>precluded</em>, <em>scheduled</em>; once it is over <em>foregone</em> or <em>unverified</em>; before and during
    /// it <em>open</em> or <em>potential</em>; else <em>unknown</em>. See <see cref="OpportunityState"/>.</para>
    /// <para>As-of moves the question, not the knowledge: what the record says of who came stands on earlier days too, unless the reading has a
    /// known-by day.</para>
    /// </remarks>
    /// <param name="reading">The reading.</param>
    /// <param name="dyad">The two parties. Of parties that the chronicle does not know there are none.</param>
    /// <param name="filter">Which contact would convert it, and at which level.</param>
    /// <param name="asOf">The day of the question.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="filter"/> is null.</exception>
    public static Opportunities Opportunities(this Reading reading, Dyad dyad, ContactFilter filter, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(filter);
        Need.TwoParties(dyad, nameof(dyad));
        return OpportunityList.Of(reading, dyad, filter, asOf);
    }
}
