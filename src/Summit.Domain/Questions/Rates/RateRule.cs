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
    private readonly LocalDate? from;
    private readonly LocalDate? to;
    private readonly IReadOnlyList<CountedContact> contacts;

    /// <summary>Contacts, and the days that are asked for, both inclusive; null for no limit.</summary>
    public RateRule(IReadOnlyList<CountedContact> contacts, Identities identities, LocalDate? from, LocalDate? to)
    {
        (this.contacts, this.identities, this.from, this.to) = (contacts, identities, from, to);
        DayBounds asked = DayBounds.ThroughoutDays(from is { } first ? DayNumber.Of(first) : DayNumber.BeforeAll, to is { } last ? DayNumber.Of(last) : DayNumber.AfterAll);
        (RecordRef Record, Truth Begins)[] all = [.. contacts.Select(c => (c.Contact.Record, Begins(c, asked)))];
        Counted = [.. contacts.Where((_, place) => all[place].Begins != Truth.False)];
        Total = Count(all);
    }

    /// <summary>The contacts that began, or may have begun, on the days that are asked for.</summary>
    public IReadOnlyList<CountedContact> Counted { get; }

    /// <summary>How many they are.</summary>
    public RecordCount Total { get; }

    /// <summary>The periods, each with its number. A day that is not asked for is that on which the first, or the last, contact may have begun.</summary>
    public ValueList<RatePeriod> Periods(CalendarPeriod by)
    {
        LocalDate[] days = from is null || to is null ? [.. contacts.SelectMany(c => new[] { c.Contact.When.EarliestStart, c.Contact.When.LatestStart }).OfType<LocalDate>()] : [];
        (LocalDate? first, LocalDate? last) = days.Length > 0 ? (from ?? days.Min(), to ?? days.Max()) : (from, to);
        return first <= last ? Counts(Parts(first.Value, last.Value, by), by) : ValueList<RatePeriod>.Empty;
    }

    private static List<(LocalDate From, LocalDate To)> Parts(LocalDate first, LocalDate last, CalendarPeriod by)
    {
        List<(LocalDate From, LocalDate To)> parts = [];
        LocalDate next = first;
        while (parts.Count == 0 || parts[^1].To != last)
        {
            parts.Add((next, LocalDate.Min(RatePeriod.Last(next, by), last)));
            next = parts[^1].To == last ? last : parts[^1].To.PlusDays(1);
        }

        return parts;
    }

    private ValueList<RatePeriod> Counts(List<(LocalDate From, LocalDate To)> parts, CalendarPeriod by)
    {
        DayBounds[] days = [.. parts.Select(p => DayBounds.Throughout(p.From, p.To))];
        List<(RecordRef Record, Truth Begins)>?[] found = new List<(RecordRef, Truth)>?[parts.Count];
        foreach (CountedContact contact in contacts)
        {
            DayBounds when = contact.Contact.When;
            int last = when.LatestStart is { } latest ? Math.Min(PlaceOf(latest), parts.Count - 1) : parts.Count - 1;
            for (int place = when.EarliestStart is { } earliest ? Math.Max(PlaceOf(earliest), 0) : 0; place <= last; place++)
            {
                (found[place] ??= []).Add((contact.Contact.Record, Begins(contact, days[place])));
            }
        }

        return ValueList.Of(parts.Select((part, place) => new RatePeriod(part.From, part.To, Count(found[place] ?? []))));

        int PlaceOf(LocalDate day)
        {
            LocalDate first = parts[0].From;
            return by == CalendarPeriod.Year ? day.Year - first.Year : ((day.Year - first.Year) * 12) + day.Month - first.Month;
        }
    }

    /// <summary>Whether a contact counts and began in a period.</summary>
    private static Truth Begins(CountedContact contact, DayBounds period) => contact.Match.And(contact.Contact.When.StartDay.IsWithin(period));

    private RecordCount Count(IEnumerable<(RecordRef Record, Truth Begins)> found)
    {
        List<(RecordRef Record, Truth Begins)> possible = [.. found.Where(f => f.Begins != Truth.False)];
        return new(identities.Count(possible.Where(f => f.Begins == Truth.True).Select(f => f.Record)).Min, identities.Count(possible.Select(f => f.Record)).Max);
    }
}
