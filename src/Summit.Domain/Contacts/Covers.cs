namespace Summit.Domain;

/// <summary>What declarations of coverage contain.</summary>
internal static class Covers
{
    /// <summary>Whether everything that a filter can count between two parties falls under a declaration, days apart.</summary>
    public static bool Question(Coverage coverage, ContactFilter filter, Dyad dyad) =>
        (coverage.Parties.Count == 0 || (Has(coverage.Parties, dyad.First) && Has(coverage.Parties, dyad.Second)))
        && Within(filter.Kinds, coverage.Kinds)
        && Within(filter.Modalities, coverage.Modalities)
        && (!coverage.Band.IsRecorded || filter.Both.Band.IsAtLeast(coverage.Band) == Truth.True)
        && Within(filter.Both.Portfolios, coverage.Portfolios);

    /// <summary>Whether the declaration surely holds on every day of a range, both ends inclusive.</summary>
    public static bool Days(Coverage coverage, int from, int to) =>
        coverage.Interval.TryGetBounds(out DayBounds bounds) && bounds.StartMax <= from && bounds.EndMin >= to;

    /// <summary>
    /// The first day of those that end with a given day and of which each falls under some declaration that contains the question; null when the given
    /// day falls under none. What is declared in two parts is declared as a whole.
    /// </summary>
    public static int? Since(IReadOnlyList<Coverage> coverages, ContactFilter filter, Dyad dyad, int day)
    {
        int? first = null;
        bool grew = true;
        while (grew && first != DayNumber.BeforeAll)
        {
            grew = false;
            int reached = first is { } known ? known - 1 : day;
            for (int i = 0; i < coverages.Count; i++)
            {
                if (coverages[i].Interval.TryGetBounds(out DayBounds bounds) && bounds.StartMax <= reached && bounds.EndMin >= reached && Question(coverages[i], filter, dyad))
                {
                    first = Math.Min(first ?? DayNumber.AfterAll, bounds.StartMax);
                    grew = true;
                }
            }
        }

        return first;
    }

    /// <summary>Whether some declaration contains the question, on whatever days.</summary>
    public static bool Any(IReadOnlyList<Coverage> coverages, ContactFilter filter, Dyad dyad)
    {
        for (int i = 0; i < coverages.Count; i++)
        {
            if (Question(coverages[i], filter, dyad))
            {
                return true;
            }
        }

        return false;
    }

    // An unlimited declaration contains every question; an unlimited question is contained only in an unlimited declaration.
    private static bool Within<T>(IReadOnlyList<T> asked, IReadOnlyList<T> declared)
    {
        if (declared.Count == 0 || asked.Count == 0)
        {
            return declared.Count == 0;
        }

        for (int i = 0; i < asked.Count; i++)
        {
            if (!Has(declared, asked[i]))
            {
                return false;
            }
        }

        return true;
    }

    // By hand, because a panel asks this for every day without allocating.
    private static bool Has<T>(IReadOnlyList<T> list, T item)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], item))
            {
                return true;
            }
        }

        return false;
    }
}
