namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>How long the two parties have been silent as of a day.</summary>
    /// <remarks>Silence is counted in whole days, days of contact not included: on the day of a contact, and while one is under way, it is 0.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="asOf">The day; it counts itself, and contacts that began after it are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static Silence Silence(this ContactView view, Dyad dyad, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(view.Last(dyad, asOf));
    }

    /// <summary>The longest silence that the two parties have had by a day: between two contacts, or since the last one.</summary>
    /// <remarks>Linear in the contacts of the dyad, but for a sort.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="asOf">The day; it counts itself, and contacts that began after it are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static LongestSilence LongestSilence(this ContactView view, Dyad dyad, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(view.Silence(dyad, asOf), LongestSilenceRule.Of(view.All(dyad), DayNumber.Of(asOf)));
    }

    /// <summary>The silences between contacts that are certain and surely one after the other, and the one since the last of these, in their order.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="asOf">The day; it counts itself, and contacts that began after it are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public static SilenceList Silences(this ContactView view, Dyad dyad, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(view, dyad, asOf, SilenceListRule.Of(view.All(dyad), DayNumber.Of(asOf)));
    }

    /// <summary>The silence as of each of a row of days: for each what <see cref="Silence"/> says in its days.</summary>
    /// <remarks>One walk over the days; nothing is allocated once the dyad was asked for.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="from">The first day; each next place of the span is the next day.</param>
    /// <param name="silences">Takes the silence of each day; null where it is indeterminate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The row of days leaves the calendar.</exception>
    public static void TimeSince(this ContactView view, Dyad dyad, LocalDate from, Span<DayCount?> silences)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(silences.Length, Civil.MaxDay - DayNumber.Of(from) + 1, nameof(silences));
        TimeSinceRule.Fill(view, dyad, DayNumber.Of(from), silences);
    }

    /// <summary>The same in two columns of whole numbers, as a table of dyads and days has them.</summary>
    /// <remarks>Between two contacts the days since are a row of numbers that follow one another, and are written as such. Nothing is allocated once the dyad was asked for.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties; a party that the record does not name has no contacts.</param>
    /// <param name="from">The first day; each next place of the columns is the next day.</param>
    /// <param name="atLeast">Takes the smallest possible number of days; −1 where the silence is indeterminate.</param>
    /// <param name="atMost">Takes the greatest possible number of days; −1 where the silence is indeterminate or nothing bounds it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or the columns are not equally long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The row of days leaves the calendar.</exception>
    public static void TimeSince(this ContactView view, Dyad dyad, LocalDate from, Span<int> atLeast, Span<int> atMost)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.TwoParties(dyad, nameof(dyad));
        Need.OneForEach(atLeast.Length, atMost.Length, nameof(atMost));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast.Length, Civil.MaxDay - DayNumber.Of(from) + 1, nameof(atLeast));
        TimeSinceRule.Fill(view, dyad, view.StepsOf(dyad).Stairs, DayNumber.Of(from), atLeast, atMost);
    }

    /// <summary>The dyad-day panel: the silence of every dyad as of each of a row of days, in two columns of whole numbers.</summary>
    /// <remarks>Nothing is allocated once all dyads were asked for, but for dyads without contact where coverage is declared.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="from">The first day.</param>
    /// <param name="days">How many days.</param>
    /// <param name="atLeast">
    /// Takes the smallest possible numbers of days, those of one dyad after those of another in the order of <see cref="ContactHistory.Dyads"/>;
    /// −1 where the silence is indeterminate.
    /// </param>
    /// <param name="atMost">Takes the greatest possible numbers of days in the same way; −1 where the silence is indeterminate or nothing bounds it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException">A column has not one place for each dyad and day.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the row of days leaves the calendar.</exception>
    public static void TimeSinceOfAll(this ContactView view, LocalDate from, int days, Span<int> atLeast, Span<int> atMost)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Civil.MaxDay - DayNumber.Of(from) + 1);
        int cells = checked(days * view.History.Dyads.Count);
        Need.OneForEach(cells, atLeast.Length, nameof(atLeast));
        Need.OneForEach(cells, atMost.Length, nameof(atMost));
        ReadOnlySpan<DyadSteps> steps = view.StepsOfAll();
        for (int number = 0; number < steps.Length; number++)
        {
            TimeSinceRule.Fill(view, view.History.Dyads[number], steps[number].Stairs, DayNumber.Of(from), atLeast.Slice(number * days, days), atMost.Slice(number * days, days));
        }
    }

    /// <summary>The longest silence of every dyad by a day: for each what <see cref="LongestSilence"/> says in the days of its longest.</summary>
    /// <remarks>Nothing is allocated once each dyad was asked for, but for dyads whose first contact is only possible.</remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="asOf">The day; it counts itself, and contacts that began after it are left out.</param>
    /// <param name="silences">Takes the days of each dyad, in the order of <see cref="ContactHistory.Dyads"/>; null where indeterminate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="silences"/> has not one place for each dyad.</exception>
    public static void LongestSilences(this ContactView view, LocalDate asOf, Span<DayCount?> silences)
    {
        ArgumentNullException.ThrowIfNull(view);
        Need.OneForEach(view.History.Dyads.Count, silences.Length, nameof(silences));
        int day = DayNumber.Of(asOf);
        ReadOnlySpan<DyadSteps> steps = view.StepsOfAll();
        for (int number = 0; number < steps.Length; number++)
        {
            silences[number] = LongestSilencesRule.Of(view, number, steps[number], day);
        }
    }
}
