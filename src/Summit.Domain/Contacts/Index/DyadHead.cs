namespace Summit.Domain;

/// <summary>What may come before the first certain contact of a dyad, as far as the staircases do not tell.</summary>
/// <param name="SoonestEnd">The earliest end of all contacts, certain or not.</param>
/// <param name="FirstStart">The earliest start of the certain contacts.</param>
/// <param name="FirstBy">The day by which a contact with that start has surely begun.</param>
internal readonly record struct DyadHead(int SoonestEnd, int FirstStart, int FirstBy)
{
    public static DyadHead None { get; } = new(DayNumber.AfterAll, DayNumber.AfterAll, DayNumber.AfterAll);

    public DyadHead With(CountedRows.Row row)
    {
        int soonest = Math.Min(SoonestEnd, row.When.EndMin);
        bool isFirst = row.Match == Truth.True && (row.When.StartMin < FirstStart || (row.When.StartMin == FirstStart && row.When.StartMax < FirstBy));
        return isFirst ? new(soonest, row.When.StartMin, row.When.StartMax) : this with { SoonestEnd = soonest };
    }

    /// <summary>Whether no contact can have ended before the first certain one, and that one counts by a day.</summary>
    /// <param name="firstCertain">The first day by which a certain contact has surely begun.</param>
    /// <param name="day">The day of the question.</param>
    public bool IsPlain(int firstCertain, int day) => SoonestEnd >= firstCertain && FirstBy <= day;
}
