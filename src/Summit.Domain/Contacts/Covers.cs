namespace Summit.Domain;

/// <summary>What a declaration of coverage contains.</summary>
internal static class Covers
{
    /// <summary>Whether everything that a filter can count between two parties falls under a declaration, days apart.</summary>
    public static bool Question(Coverage coverage, ContactFilter filter, Dyad dyad) =>
        (coverage.Parties.Count == 0 || (coverage.Parties.Contains(dyad.First) && coverage.Parties.Contains(dyad.Second)))
        && Within(filter.Kinds, coverage.Kinds)
        && Within(filter.Modalities, coverage.Modalities)
        && (!coverage.Band.IsRecorded || filter.Both.Band.IsAtLeast(coverage.Band) == Truth.True)
        && Within(filter.Both.Portfolios, coverage.Portfolios);

    /// <summary>Whether the declaration surely holds on every day of a range, both ends inclusive.</summary>
    public static bool Days(Coverage coverage, int from, int to) =>
        coverage.Interval.TryGetBounds(out DayBounds bounds) && bounds.StartMax <= from && bounds.EndMin >= to;

    /// <summary>The first of the days that, one after the other through a day, surely fall under some declaration; the day after it where it does not itself.</summary>
    public static int Since(IEnumerable<Coverage> coverages, int day)
    {
        int since = DayNumber.Next(day);
        foreach (DayBounds declared in coverages.Select(SureDays).Where(d => d.StartMax <= d.EndMin).OrderByDescending(d => d.EndMin))
        {
            // Declarations that follow one another leave no gap.
            since = since != DayNumber.BeforeAll && declared.EndMin >= since - 1 ? Math.Min(since, declared.StartMax) : since;
        }

        return since;
    }

    private static DayBounds SureDays(Coverage coverage) => coverage.Interval.TryGetBounds(out DayBounds bounds) ? bounds : DayBounds.Anywhen;

    // No limit on the declaration's side contains all; no limit on the question's side is contained in none but that.
    private static bool Within<T>(IReadOnlyList<T> asked, IReadOnlyList<T> declared) =>
        declared.Count == 0 || (asked.Count > 0 && asked.All(declared.Contains));
}
