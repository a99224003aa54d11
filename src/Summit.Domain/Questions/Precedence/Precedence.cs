namespace Summit.Domain;

/// <summary>The orders in which parties, representatives and holders of an office are customarily named.</summary>
/// <remarks>
/// Names are compared letter by letter by their UTF-16 code units, so that an order is the same on every machine: capital letters go before
/// small ones, and a letter with a mark, such as the ü of Türkiye, goes after z. An order by the rules of a language is the user's to bring.
/// </remarks>
public static class Precedence
{
    /// <summary>Parties by their names in one language, as at a table in the alphabetical order of the host's language.</summary>
    /// <remarks>
    /// The name is the first in general use with this language tag or, failing that, the first with a tag that extends it (<c>en-GB</c> for
    /// <c>en</c>). A party without such a name goes after those with one, by its id; equal names go by id too.
    /// </remarks>
    /// <param name="chronicle">Where the names stand.</param>
    /// <param name="language">A BCP 47 tag such as <c>en</c>; upper and lower case do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public static Precedence<PartyId> Alphabetical(Chronicle chronicle, string language)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new(
            "alphabetical",
            $"Parties in the alphabetical order of their names in the language '{language}', letter by letter; those without such a name last; ties by id.",
            (x, y) => PrecedenceKey.Names(NameOf(chronicle, x, language), NameOf(chronicle, y, language)) is var byName and not 0 ? byName : x.CompareTo(y));
    }

    /// <summary>Representatives by band, the highest first, and within a band by their names in one language.</summary>
    /// <remarks>
    /// The band is that of the office where one is recorded, else the representative's own; one that is not recorded or not known goes last. The name
    /// is the person's, chosen as in <see cref="Alphabetical"/>; who has none goes after those with one. Ties go by the ids of person and
    /// office, then by whatever else is recorded of the representative.
    /// </remarks>
    /// <param name="chronicle">Where offices and names stand.</param>
    /// <param name="language">A BCP 47 tag such as <c>en</c>; upper and lower case do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="language"/> is blank.</exception>
    public static Precedence<Representative> ByBandThenName(Chronicle chronicle, string language)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        return new(
            "band-then-name",
            $"Representatives by band, the highest first, those without a known band last; within a band in the alphabetical order of their names in the language '{language}', letter by letter, those without such a name last; ties by id.",
            (x, y) => PrecedenceKey.First(
                BandOf(chronicle, y).Rank - BandOf(chronicle, x).Rank,
                PrecedenceKey.Names(NameOf(chronicle, x, language), NameOf(chronicle, y, language)),
                x.Person.CompareTo(y.Person),
                x.Office.CompareTo(y.Office),
                PrecedenceKey.Rest(x, y)));
    }

    /// <summary>Tenures by the day on which they began, the earliest first, as heads of mission rank among themselves by when they took up their functions.</summary>
    /// <remarks>
    /// Of a start that is only partly known the earliest possible day counts, then the latest possible day. One that lies before every day goes first, one
    /// with no earliest day last. Ties go by id. Source of the custom: Vienna Convention on Diplomatic Relations (1961), article 16.
    /// </remarks>
    /// <param name="reading">The chronicle as read; a tenure that is not of it counts by its own span.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static Precedence<Tenure> ByStartOfTenure(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            "start-of-tenure",
            "Tenures by the day on which they began, the earliest possible day first, then the latest possible day; those whose start has no earliest day last; ties by id.",
            (x, y) => PrecedenceKey.First(PrecedenceKey.Starts(SpanOf(reading, x), SpanOf(reading, y)), x.Id.CompareTo(y.Id), PrecedenceKey.Texts(x.Person.ToString(), y.Person.ToString()), PrecedenceKey.Texts(x.Office.ToString(), y.Office.ToString())));
    }

    private static Band BandOf(Chronicle chronicle, Representative representative) => representative.BandBy(chronicle.Find(representative.Office));

    private static string? NameOf(Chronicle chronicle, PartyId party, string language) => PrecedenceKey.NameIn(chronicle.Find(party)?.Names, language);

    private static string? NameOf(Chronicle chronicle, Representative representative, string language) => PrecedenceKey.NameIn(chronicle.Find(representative.Person)?.Names, language);

    private static DayBounds SpanOf(Reading reading, Tenure tenure) =>
        reading.Chronicle.Find(tenure.Id) is not null ? reading.SpanOf(tenure.Id)
        : tenure.Span.TryGetBounds(out DayBounds span) ? span
        : DayBounds.Anywhen;
}
