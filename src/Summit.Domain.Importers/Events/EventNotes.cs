namespace Summit.Domain.Importers;

/// <summary>What the rows of one contact tell.</summary>
internal sealed class EventNotes(Facets facets)
{
    private readonly SortedSet<string> first = new(StringComparer.Ordinal);
    private readonly SortedSet<string> second = new(StringComparer.Ordinal);
    private RecordRef record;
    private InputPlace? where;
    private LocalDate? published;

    /// <summary>Adds a row, with the portfolios of the two sides in the order of the pair.</summary>
    public void Add(RecordRef id, InputPlace place, LocalDate? added, Portfolio one, Portfolio other)
    {
        if (!record.IsRecorded || id.CompareTo(record) < 0)
        {
            record = id;
        }

        where = where is null || place.CompareTo(where) < 0 ? place : where;
        published = added is { } day && (published is null || day < published) ? day : published;
        AddTo(first, one);
        AddTo(second, other);
    }

    public EventContact Contact(Dyad pair, LocalDate day) => new(
        new Contact
        {
            Between = pair,
            When = DayBounds.On(day),
            Occurred = Truth.True,
            Directness = facets.Directness,
            Modality = facets.Modality,
            Encounter = facets.Encounter,
            Substance = facets.Substance,
            First = Side(first),
            Second = Side(second),
            Record = record,
        },
        published,
        where!);

    private static void AddTo(SortedSet<string> side, Portfolio portfolio)
    {
        if (portfolio.IsRecorded)
        {
            side.Add(portfolio.Value);
        }
    }

    private static Attendee[] Side(SortedSet<string> portfolios) => [.. portfolios.Select(p => new Attendee(Truth.True, default, Portfolio.Parse(p)))];
}
