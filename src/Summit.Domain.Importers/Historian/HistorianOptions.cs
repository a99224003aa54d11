namespace Summit.Domain.Importers;

/// <summary>How the records of the Office of the Historian are read.</summary>
/// <remarks>Equality is that of members; tables are equal to themselves only.</remarks>
public sealed record HistorianOptions
{
    /// <summary>Stays are extents; the tables are those of the package.</summary>
    public static HistorianOptions Default { get; } = new();

    /// <summary>How the days of a stay are taken; the default is <see cref="Stay.Extent"/>.</summary>
    public Stay Stay { get; init; }

    /// <summary>Which party a country id is: its codes in the scheme <see cref="CodeScheme.Historian"/>. The names and adjectives tell whose officials a text names.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public PartyTable Parties { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = PartyTable.Default;

    /// <summary>Titles of persons, with the band and the portfolios that they mean: <c>minister foreign-affairs</c>. A title of several persons has <c>several</c> at its end.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Lookup Titles { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Importers.Titles.Known;

    /// <summary>Words of the texts, with what they tell: <c>meeting</c>, <c>meeting-of</c>, <c>no-meeting</c>, <c>visit-to-the-government</c>, <c>attended</c> and the others of the page importers.md.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Lookup Words { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = HistorianTables.Words;

    /// <summary>Offices of the American government by their ids in the source, with band and portfolios.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public Lookup Offices { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = HistorianTables.Offices;
}
