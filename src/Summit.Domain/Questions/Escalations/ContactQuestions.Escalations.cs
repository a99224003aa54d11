namespace Summit.Domain;

public static partial class ContactQuestions
{
    /// <summary>The first contact of a dyad that began after a moment: after the end of an escalation, for instance.</summary>
    /// <remarks>
    /// Order is by start days: a contact that began on the moment's own day, or was under way then, is not after it. With the moment in [rₑ, rₗ] and a
    /// contact's start in [sₑ, sₗ], a contact surely counts if it is certain, sₑ &gt; rₗ and sₗ is not after the as-of day; it may count if sₗ &gt; rₑ and
    /// it can have begun by that day.
    /// </remarks>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="after">The moment, such as <c>reading.EndOf("escalation-2025")</c>; of an extent its end counts.</param>
    /// <param name="asOf">Contacts that began after this day are left out; the day itself counts.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static FirstAfter FirstAfter(this ContactView view, Dyad dyad, DayBounds after, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(view);
        int day = DayNumber.Of(asOf);
        (int earliestMoment, int latestMoment) = (after.EndMin, after.EndMax);
        List<CountedContact> possible = [];
        (int? earliest, int? latest) = (null, null);
        foreach (CountedContact counted in view.All(dyad))
        {
            DayBounds when = counted.Contact.When;
            int first = Math.Max(when.StartMin, DayNumber.Next(earliestMoment));
            if (earliestMoment == DayNumber.AfterAll || when.StartMax <= earliestMoment || first > day)
            {
                continue;
            }

            possible.Add(counted);
            earliest = Math.Min(earliest ?? int.MaxValue, first);
            if (counted.Match == Truth.True && when.StartMin > latestMoment && when.StartMax <= day)
            {
                latest = Math.Min(latest ?? int.MaxValue, when.StartMax);
            }
        }

        return new(view, dyad, asOf)
        {
            Earliest = earliest is { } e ? DayNumber.ToDate(e) : null,
            Latest = latest is { } l ? DayNumber.ToDate(l) : null,
            After = after,
            Counted = [.. possible.Where(c => latest is null || c.Contact.When.StartMin <= latest)],
        };
    }

    /// <summary>Whether the contact of a record fell before, during or after an extent, such as <c>reading.ExtentOf("escalation-2025")</c>.</summary>
    /// <param name="view">What counts as a contact.</param>
    /// <param name="dyad">The two parties.</param>
    /// <param name="focus">The record: a meeting, a session, or the event of a co-attendance.</param>
    /// <param name="extent">The extent.</param>
    /// <returns>All three false, without evidence, where the record is no such contact of the two.</returns>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static ContactTiming TimingOf(this ContactView view, Dyad dyad, RecordRef focus, DayBounds extent)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new(view, dyad, focus, extent, [.. view.All(dyad).Where(c => c.Contact.Record == focus)]);
    }
}
