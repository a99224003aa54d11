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
        (int? earliest, int? latest) = (null, null);
        foreach (CountedRows.Row row in view.Counted(dyad))
        {
            if (row.When.StartMin > day)
            {
                continue;
            }

            latest = Math.Max(latest ?? int.MinValue, Math.Min(row.When.EndMax, day));

            // A certain contact that may lie after the day must not raise the earliest bound.
            if (row.Match == Truth.True && row.When.StartMax <= day)
            {
                earliest = Math.Max(earliest ?? int.MinValue, Math.Min(row.When.EndMin, day));
            }
        }

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
        return new(view, dyad, after: null, until, Between(view, dyad, null, until));
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
        return new(view, dyad, day, until: null, Between(view, dyad, day, null));
    }

    private static FirstBounds Between(ContactView view, Dyad dyad, int? after, int? until)
    {
        (int? earliest, int? latest) = (null, null);
        foreach (CountedRows.Row row in view.Counted(dyad))
        {
            if (!FirstBounds.MayBegin(row.When, after, until))
            {
                continue;
            }

            earliest = Math.Min(earliest ?? DayNumber.AfterAll, after is { } day ? Math.Max(row.When.StartMin, day + 1) : row.When.StartMin);

            // A certain contact that may lie outside must not lower the latest bound.
            if (row.Match == Truth.True && FirstBounds.SurelyBegins(row.When, after, until))
            {
                latest = Math.Min(latest ?? DayNumber.AfterAll, row.When.StartMax);
            }
        }

        return new(earliest, latest);
    }
}
