namespace Summit.Domain;

/// <summary>What may come before the first certain contact of a dyad, as far as the staircase does not tell.</summary>
/// <param name="SoonestEnd">The earliest end of all contacts, certain or not.</param>
/// <param name="FirstStart">The earliest start of the certain contacts.</param>
/// <param name="FirstBy">The day by which a contact with that start has surely begun.</param>
/// <param name="CertainBy">The first day by which any certain contact has surely begun.</param>
internal readonly record struct DyadHead(int SoonestEnd, int FirstStart, int FirstBy, int CertainBy)
{
    public static DyadHead None { get; } = new(DayNumber.AfterAll, DayNumber.AfterAll, DayNumber.AfterAll, DayNumber.AfterAll);

    public DyadHead With(CountedRows.Row row)
    {
        DyadHead ended = this with { SoonestEnd = Math.Min(SoonestEnd, row.When.EndMin) };
        return row.Match != Truth.True ? ended
            : row.When.StartMin < FirstStart || (row.When.StartMin == FirstStart && row.When.StartMax < FirstBy)
                ? new(ended.SoonestEnd, row.When.StartMin, row.When.StartMax, Math.Min(CertainBy, row.When.StartMax))
                : ended with { CertainBy = Math.Min(CertainBy, row.When.StartMax) };
    }

    /// <summary>Whether by a day a certain contact has surely begun, none can have ended before the first of those, and the one that can start first counts.</summary>
    public bool IsPlain(int day) => CertainBy <= day && SoonestEnd >= CertainBy && FirstBy <= day;
}
