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
        Need.TwoParties(dyad, nameof(dyad));
        int day = DayNumber.Of(asOf);
        return new(view, dyad, day, LastContactRule.Bounds(view.StepsOf(dyad).Stairs, day));
    }

    /// <summary>One dyad of a view, looked up once, to be asked about many days.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static DyadView Between(this ContactView view, Dyad dyad)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        return new(view, dyad);
    }

    /// <summary>The bounds of the last contacts of many dyads as of many days.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="asked">Dyads and as-of days; a party that the record does not name has no contacts.</param>
    /// <param name="answers">Takes the bounds of each; those of <see cref="Last(ContactView, Dyad, LocalDate)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="answers"/> has not one place for each question, or a dyad is the default value; then some places may be filled.</exception>
    public static void Last(this ContactView view, ReadOnlySpan<(Dyad Dyad, LocalDate AsOf)> asked, Span<LastBounds> answers)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.OneForEach(asked.Length, answers.Length, nameof(answers));
        for (int i = 0; i < asked.Length; i++)
        {
            Need.TwoParties(asked[i].Dyad, nameof(asked));
            answers[i] = LastContactRule.Bounds(view.StepsOf(asked[i].Dyad).Stairs, DayNumber.Of(asked[i].AsOf));
        }
    }

    /// <summary>The bounds of the last contact of every dyad as of a day: a matrix of all pairs that have contacts.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    /// <param name="answers">Takes the bounds of each dyad, in the order of <see cref="ContactHistory.Dyads"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="answers"/> has not one place for each dyad.</exception>
    public static void LastOfAll(this ContactView view, LocalDate asOf, Span<LastBounds> answers)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.OneForEach(view.History.Dyads.Count, answers.Length, nameof(answers));
        int day = DayNumber.Of(asOf);
        ReadOnlySpan<DyadSteps> steps = view.StepsOfAll();
        for (int number = 0; number < steps.Length; number++)
        {
            answers[number] = LastContactRule.Bounds(steps[number].Stairs, day);
        }
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
