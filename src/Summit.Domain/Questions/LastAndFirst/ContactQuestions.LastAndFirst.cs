namespace Summit.Domain;

/// <summary>What can be asked of a view: the questions that contacts alone answer.</summary>
/// <remarks>Each part of this class stands in the room of its question. Pure functions; each answer carries its definition and its evidence.</remarks>
public static partial class ContactQuestions
{
    /// <summary>When the two parties last had such a contact, as far as the record tells.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static LastContact Last(this ContactView view, Dyad dyad, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        int day = DayNumber.Of(asOf);
        (int? earliest, int? latest) = LastContactRule.Bounds(view.Counted(dyad), day);
        return new(view, dyad, day, earliest, latest);
    }

    /// <summary>When the two parties first had such a contact, as far as the record tells.</summary>
    /// <remarks>
    /// The mirror of the last contact: the first day lies from the earliest start of all contacts that may count to the earliest of the latest starts
    /// of those that certainly count. Linear in the contacts of the dyad; a point question allocates nothing.
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts. Null for no limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static FirstContact First(this ContactView view, Dyad dyad, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        int? until = asOf is { } day ? DayNumber.Of(day) : null;
        return new(view, dyad, after: null, until, FirstContactRule.Bounds(view.Counted(dyad), null, until));
    }

    /// <summary>When the two parties next have such a contact after a day: the first that begins later. One that is under way on the day is not the next.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="after">Contacts that began on this day or earlier are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static FirstContact Next(this ContactView view, Dyad dyad, LocalDate after)
    {
        ArgumentNullException.ThrowIfNull(view);
        int day = DayNumber.Of(after);
        return new(view, dyad, day, until: null, FirstContactRule.Bounds(view.Counted(dyad), day, null));
    }

    /// <summary>The first contact of a dyad that began after a moment: after the end of an escalation, for instance.</summary>
    /// <remarks>
    /// Order is by start days: a contact that began on the moment's own day, or was under way then, is not after it. With the moment in [rₑ, rₗ] and a
    /// contact's start in [sₑ, sₗ], a contact surely counts if it is certain, sₑ &gt; rₗ and sₗ is not after the as-of day; it may count if sₗ &gt; rₑ and
    /// it can have begun by that day.
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="after">The moment, such as <c>reading.EndOf("escalation-2025")</c>; of an extent its end counts.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static FirstAfter FirstAfter(this ContactView view, Dyad dyad, DayBounds after, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        (FirstBounds bounds, IReadOnlyList<CountedContact> candidates) = FirstAfterRule.Of(view.All(dyad), after, DayNumber.Of(asOf));
        return new(view, dyad, after, asOf, bounds, candidates);
    }
}
