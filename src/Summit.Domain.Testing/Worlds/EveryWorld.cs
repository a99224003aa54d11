namespace Summit.Domain.Testing;

/// <summary>Answers by brute force: tries every world that a few contacts leave open. Slow, plain, and without a line of the library's rules, so that it can be a test's second opinion.</summary>
/// <remarks>
/// A world says of each contact whether it counts, and on which days it began and ended. Of a long range of days the first and the last are tried, and all that lie within
/// <see cref="Window"/> days of the as-of day: those between are alike. What is tried grows with the product of the ranges, so give it a handful of contacts.
/// </remarks>
public static class EveryWorld
{
    /// <summary>How many days before and after the as-of day are all tried.</summary>
    public const int Window = 20;

    /// <summary>The last contact of two parties in every world: of the contacts that count and began by the day, the last day up to it.</summary>
    /// <param name="view">The contacts that count, or may count.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="asOf">The day, which is included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value, or there are contacts of more than 30 records.</exception>
    public static LastInWorlds Last(ContactView view, Dyad dyad, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Last(view.All(dyad), asOf);
    }

    /// <summary>The last of some contacts in every world: of those that count and began by the day, the last day up to it.</summary>
    /// <param name="contacts">The contacts, each with whether it counts. Who met is not read.</param>
    /// <param name="asOf">The day, which is included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contacts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are contacts of more than 30 records.</exception>
    public static LastInWorlds Last(IEnumerable<CountedContact> contacts, LocalDate asOf)
    {
        CountedContact[] rows = [.. contacts];
        RecordRef[] records = [.. rows.Select(r => r.Contact.Record).Distinct()];
        if (records.Length > 30)
        {
            throw new ArgumentException("Every world can be tried of 30 records at most.", nameof(contacts));
        }

        int day = RawDays.Number(asOf);

        // Worlds that agree on the last day and on whose it is are one and the same for what is still to come.
        HashSet<(int? Last, int Whose)> worlds = [(null, 0)];
        foreach (CountedContact row in rows)
        {
            int own = 1 << Array.IndexOf(records, row.Contact.Record);
            HashSet<int?> outcomes = [.. OutcomesOf(row, day)];
            worlds = [.. worlds.SelectMany(_ => outcomes, (world, outcome) => Later(world, outcome, own))];
        }

        int?[] lasts = [.. worlds.Select(w => w.Last)];
        int all = worlds.Aggregate(0, (some, w) => some | w.Whose);
        RecordRef[] candidates = [.. records.Where((_, i) => (all & (1 << i)) != 0)];
        bool canBeNone = lasts.Contains(null);
        (int? first, int? last) = (canBeNone ? null : lasts.Min(), lasts.Max());
        Verdict verdict = last is null ? Verdict.None : canBeNone ? Verdict.Possible : lasts.Distinct().Count() == 1 && last is not RawDays.Before ? Verdict.Exact : Verdict.Bounded;
        DayCount? silence = last is null or RawDays.Before ? null : new(day - last.Value, first is { } early and not RawDays.Before ? day - early : null);
        return new(RawDays.Date(first), RawDays.Date(last), verdict, silence, candidates, candidates is [var only] && !canBeNone ? only : default);
    }

    // What one contact contributes, in each world of its own.
    private static IEnumerable<int?> OutcomesOf(CountedContact row, int asOf)
    {
        if (row.Match != Truth.True)
        {
            yield return null;
        }

        if (row.Match != Truth.False)
        {
            foreach ((int start, int end) in RawDays.Of(row.Contact.When).Fixed(asOf - Window, asOf + Window))
            {
                yield return start > asOf ? null : Math.Min(end, asOf);
            }
        }
    }

    private static (int? Last, int Whose) Later((int? Last, int Whose) world, int? day, int own) =>
        day is null ? world
        : world.Last is null || day > world.Last ? (day, own)
        : day == world.Last ? (day, world.Whose | own)
        : world;
}
