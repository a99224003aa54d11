namespace Summit.Domain;

/// <summary>The questions for the first contact of two parties, and for the next after a day.</summary>
/// <remarks>
/// The mirror of the last contact: the first day lies from the earliest start of all that may count to the earliest of the latest starts of those
/// that surely count. Linear in the contacts of the dyad; a point question allocates nothing.
/// </remarks>
public static class FirstContactExtensions
{
    /// <summary>When the two parties first had such a contact, as far as the record tells.</summary>
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

    /// <summary>Whether a contact may begin after one day and by another.</summary>
    internal static bool MayBegin(DayBounds when, int? after, int? until) => !(when.StartMax <= after) && !(when.StartMin > until);

    /// <summary>Whether it surely does.</summary>
    internal static bool SurelyBegins(DayBounds when, int? after, int? until) => !(when.StartMin <= after) && !(when.StartMax > until);

    private static FirstBounds Between(ContactView view, Dyad dyad, int? after, int? until)
    {
        (int? earliest, int? latest) = (null, null);
        foreach (CountedRows.Row row in view.Counted(dyad))
        {
            if (!MayBegin(row.When, after, until))
            {
                continue;
            }

            earliest = Math.Min(earliest ?? DayNumber.AfterAll, after is { } day ? Math.Max(row.When.StartMin, day + 1) : row.When.StartMin);

            // A certain contact that may lie outside must not lower the latest bound.
            if (row.Match == Truth.True && SurelyBegins(row.When, after, until))
            {
                latest = Math.Min(latest ?? DayNumber.AfterAll, row.When.StartMax);
            }
        }

        return new(earliest, latest);
    }
}
