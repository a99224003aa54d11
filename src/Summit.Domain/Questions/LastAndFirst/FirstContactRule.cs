namespace Summit.Domain;

/// <summary>When two parties first had contact, or next have it after a day: the rule over the rows of a dyad.</summary>
/// <remarks>
/// The mirror of the last contact: the first day lies from the earliest start of all contacts that may count to the earliest of the latest starts of
/// those that certainly count.
/// </remarks>
internal static class FirstContactRule
{
    /// <summary>The bounds of the first day.</summary>
    /// <param name="rows">The rows that count or may count.</param>
    /// <param name="after">Only contacts that begin later count; null for no limit.</param>
    /// <param name="until">Only contacts that began by this day count; null for no limit.</param>
    public static FirstBounds Bounds(CountedRows rows, int? after, int? until)
    {
        (int? earliest, int? latest) = (null, null);
        foreach (CountedRows.Row row in rows)
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

    /// <summary>The contacts that may be the first, in the order of their earliest start.</summary>
    public static IReadOnlyList<CountedContact> Candidates(ContactView view, Dyad dyad, int? after, int? until, int? latest)
    {
        List<CountedContact> candidates = [];
        foreach (CountedRows.Row row in view.Counted(dyad).Between(DayNumber.BeforeAll, Math.Min(latest ?? DayNumber.AfterAll, until ?? DayNumber.AfterAll)))
        {
            if (MayBegin(row.When, after, until))
            {
                candidates.Add(view.ContactOf(row));
            }
        }

        return candidates;
    }

    /// <summary>Whether one of the candidates is certain and surely in time: if they are of one record, it surely is the first.</summary>
    public static bool IsDefinite(IEnumerable<CountedContact> candidates, int? after, int? until) =>
        candidates.Any(c => c.Match == Truth.True && SurelyBegins(c.Contact.When, after, until));

    /// <summary>Whether a contact may begin after one day and by another. None begins after the last day of the calendar.</summary>
    private static bool MayBegin(DayBounds when, int? after, int? until) => !(when.StartMax <= after) && !(after >= Civil.MaxDay) && !(when.StartMin > until);

    private static bool SurelyBegins(DayBounds when, int? after, int? until) => !(when.StartMin <= after) && !(when.StartMax > until);
}
