namespace Summit.Domain;

/// <summary>When two parties last had contact: the rule over the contacts of a dyad.</summary>
internal static class LastContactRule
{
    /// <summary>The bounds of the last day.</summary>
    /// <remarks>A certain contact that may lie after the day must not raise the earliest bound: it counts from its latest start.</remarks>
    /// <param name="stairs">What bounds the last contacts of the dyad.</param>
    /// <param name="day">The as-of day; contacts that surely began later are left out.</param>
    public static LastBounds Bounds(Staircase stairs, int day)
    {
        Step step = stairs.At(day);
        return new(By(step.Certain, day), By(step.Latest, day));
    }

    /// <summary>The contacts that may be the last, in the order of their earliest start.</summary>
    public static IReadOnlyList<CountedContact> Candidates(ContactView view, Dyad dyad, int day, int? earliest)
    {
        int longest = view.StepsOf(dyad).Longest;
        int since = earliest is { } first and not DayNumber.BeforeAll && longest != DayNumber.AfterAll ? first - longest : DayNumber.BeforeAll;
        List<CountedContact> candidates = [];
        foreach (CountedRows.Row row in view.Counted(dyad).Between(since, day))
        {
            if (earliest is null || Math.Min(row.When.EndMax, day) >= earliest)
            {
                candidates.Add(view.ContactOf(row));
            }
        }

        return candidates;
    }

    /// <summary>Whether one of the candidates is certain and surely began by the day: if they are of one record, it surely is the last contact.</summary>
    public static bool IsDefinite(IEnumerable<CountedContact> candidates, int day) => candidates.Any(c => c.Match == Truth.True && c.Contact.When.StartMax <= day);

    private static int? By(int end, int day) => end == Step.None ? null : Math.Min(end, day);
}
