namespace Summit.Domain;

/// <summary>The first contact that began after a moment: the rule over the contacts of a dyad.</summary>
internal static class FirstAfterRule
{
    /// <summary>The bounds of its day, and the contacts that may be it.</summary>
    /// <param name="contacts">The contacts that count or may count, in the order of their earliest start.</param>
    /// <param name="after">The moment; of an extent its end counts.</param>
    /// <param name="day">The as-of day; contacts that surely began later are left out.</param>
    public static (FirstBounds Bounds, IReadOnlyList<CountedContact> Candidates) Of(IReadOnlyList<CountedContact> contacts, DayBounds after, int day)
    {
        (int earliestMoment, int latestMoment) = (after.EndMin, after.EndMax);
        List<CountedContact> possible = [];
        (int? earliest, int? latest) = (null, null);
        foreach (CountedContact counted in contacts)
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

        return (new(earliest, latest), ValueList.Of(possible.Where(c => latest is null || c.Contact.When.StartMin <= latest)));
    }
}
