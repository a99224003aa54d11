namespace Summit.Domain;

/// <summary>When two parties last had contact: the rule over the rows of a dyad.</summary>
internal static class LastContactRule
{
    /// <summary>The bounds of the last day, as day numbers.</summary>
    /// <param name="rows">The rows that count or may count.</param>
    /// <param name="day">The as-of day; rows that surely began later are left out.</param>
    /// <returns>The earliest day, null where there may have been no contact; the latest, null where there was none.</returns>
    public static (int? Earliest, int? Latest) Bounds(CountedRows rows, int day)
    {
        (int? earliest, int? latest) = (null, null);
        foreach (CountedRows.Row row in rows)
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

        return (earliest, latest);
    }

    /// <summary>The contacts that may be the last.</summary>
    public static IEnumerable<CountedContact> Candidates(IReadOnlyList<CountedContact> contacts, int day, int? earliest) =>
        contacts.Where(c => c.Contact.When.StartMin <= day && (earliest is null || Math.Min(c.Contact.When.EndMax, day) >= earliest));

    /// <summary>Whether one of the candidates is certain and surely began by the day: if they are of one record, it surely is the last contact.</summary>
    public static bool IsDefinite(IEnumerable<CountedContact> candidates, int day) => candidates.Any(c => c.Match == Truth.True && c.Contact.When.StartMax <= day);
}
