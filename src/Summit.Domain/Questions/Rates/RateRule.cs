namespace Summit.Domain;

/// <summary>How many contacts began in each period, in every possible world.</summary>
/// <remarks>
/// A record counts in a period in which one of its contacts begins. It surely does if a contact that surely counts has its whole range of first days in
/// the period, and may if a contact that may count has a day of that range in it. Each period has both bounds in some world; they need not be the same
/// world for two periods. Records that are or may be one count as the things that they are. Linear in the contacts and the periods in which each may begin.
/// </remarks>
internal sealed class RateRule
{
    private readonly Identities identities;
    private readonly LocalDate from;
    private readonly CalendarPeriod by;
    private readonly DayBounds[] periods;

    private RateRule(Identities identities, LocalDate from, LocalDate to, CalendarPeriod by)
    {
        (this.identities, this.from, this.by) = (identities, from, by);
        List<DayBounds> all = [];
        LocalDate first = from;
        while (true)
        {
            LocalDate last = LocalDate.Min(RatePeriod.Last(first, by), to);
            all.Add(DayBounds.Throughout(first, last));
            if (last == to)
            {
                break;
            }

            first = last.PlusDays(1);
        }

        periods = [.. all];
    }

    /// <summary>The first and the last day on which one of the contacts may have begun, as far as these are days; null where there is none.</summary>
    public static (LocalDate From, LocalDate To)? Window(IReadOnlyList<CountedContact> contacts)
    {
        LocalDate[] days = [.. contacts.SelectMany(c => new[] { c.Contact.When.EarliestStart, c.Contact.When.LatestStart }).OfType<LocalDate>()];
        return days.Length == 0 ? null : (days.Min(), days.Max());
    }

    /// <summary>The periods from one day to another, both inclusive, each with its number, and the number of all.</summary>
    public static (IReadOnlyList<RatePeriod> Periods, RecordCount Total) Of(IReadOnlyList<CountedContact> contacts, Identities identities, LocalDate from, LocalDate to, CalendarPeriod by)
    {
        RateRule rule = new(identities, from, to, by);
        return (rule.Counted(contacts), rule.Count(contacts.Select(c => (c.Contact.Record, Begins(c, DayBounds.Throughout(from, to))))));
    }

    /// <summary>Whether a contact counts and began in a period.</summary>
    public static Truth Begins(CountedContact contact, DayBounds period) => contact.Match.And(contact.Contact.When.StartDay.IsWithin(period));

    private ValueList<RatePeriod> Counted(IReadOnlyList<CountedContact> contacts)
    {
        List<(RecordRef Record, Truth Begins)>?[] found = new List<(RecordRef, Truth)>?[periods.Length];
        foreach (CountedContact contact in contacts)
        {
            DayBounds when = contact.Contact.When;
            int last = when.LatestStart is { } latest ? Math.Min(PlaceOf(latest), periods.Length - 1) : periods.Length - 1;
            for (int place = when.EarliestStart is { } earliest ? Math.Max(PlaceOf(earliest), 0) : 0; place <= last; place++)
            {
                (found[place] ??= []).Add((contact.Contact.Record, Begins(contact, periods[place])));
            }
        }

        return ValueList.Of(periods.Select((period, place) => new RatePeriod(period.EarliestStart!.Value, period.LatestEnd!.Value, Count(found[place] ?? []))));
    }

    private int PlaceOf(LocalDate day) => by == CalendarPeriod.Year ? day.Year - from.Year : ((day.Year - from.Year) * 12) + day.Month - from.Month;

    private RecordCount Count(IEnumerable<(RecordRef Record, Truth Begins)> found)
    {
        List<(RecordRef Record, Truth Begins)> possible = [.. found.Where(f => f.Begins != Truth.False)];
        return new(identities.Count(possible.Where(f => f.Begins == Truth.True).Select(f => f.Record)).Min, identities.Count(possible.Select(f => f.Record)).Max);
    }
}
