namespace Summit.Domain;

/// <summary>A history through a filter: which contacts count, prepared once.</summary>
/// <remarks>Immutable, safe for many threads. Equal by reference; no order.</remarks>
public sealed class ContactView
{
    // One table of truths by profile for each way in which the dyad's parties can be among the named ones; the first is "neither".
    private readonly Truth[][] tables;
    private readonly PartyId[] named;
    private readonly Staircases staircases;

    internal ContactView(ContactHistory history, ContactFilter filter)
    {
        (History, Filter) = (history, filter);
        staircases = new(this);
        named = [.. filter.Sides.Select(s => s.Party).Distinct()];
        tables = new Truth[(named.Length + 1) * (named.Length + 1)][];
        for (int first = 0; first <= named.Length; first++)
        {
            for (int second = 0; second <= named.Length; second++)
            {
                tables[(first * (named.Length + 1)) + second] = Table(SidesOf(first), SidesOf(second));
            }
        }
    }

    /// <summary>The history.</summary>
    public ContactHistory History { get; }

    /// <summary>What counts as a contact.</summary>
    public ContactFilter Filter { get; }

    /// <summary>The contacts of a dyad that count or may count, in the order of their earliest start.</summary>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public IReadOnlyList<CountedContact> All(Dyad dyad)
    {
        List<CountedContact> counted = [];
        foreach (CountedRows.Row row in Counted(dyad))
        {
            counted.Add(ContactOf(row));
        }

        return ValueList.Of(counted);
    }

    /// <summary>Meetings in which one of the two parties is named and the list is open: the other may have been there.</summary>
    /// <param name="dyad">The two parties.</param>
    /// <param name="asOf">Meetings that surely began after this day are left out.</param>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    public IReadOnlyList<Lead> Leads(Dyad dyad, LocalDate asOf)
    {
        Need.TwoParties(dyad, nameof(dyad));
        int day = DayNumber.Of(asOf);
        return ValueList.Of(History.OpenMeetings
            .Where(m => m.When.StartMin <= day && m.Named.Contains(dyad.First) != m.Named.Contains(dyad.Second))
            .Select(m => new Lead(m.Meeting, m.Named.Contains(dyad.First) ? dyad.First : dyad.Second, m.When)));
    }

    /// <summary>The rows of a dyad that count or may count, in the order of their earliest start; nothing is allocated.</summary>
    /// <exception cref="ArgumentException"><paramref name="dyad"/> is the default value.</exception>
    internal CountedRows Counted(Dyad dyad)
    {
        Need.TwoParties(dyad, nameof(dyad));
        return Counted(dyad, History.Index.NumberOf(dyad));
    }

    /// <summary>The same of a dyad by its number; −1 where it has no rows.</summary>
    internal CountedRows Counted(Dyad dyad, int number) => History.Index.Counted(number, TableOf(dyad));

    /// <summary>The contact of a row.</summary>
    internal CountedContact ContactOf(CountedRows.Row row) => new(History.Contacts[row.Ordinal], row.Match);

    /// <summary>What bounds the last contacts of a dyad, by its number; made once, when it is first asked for.</summary>
    internal DyadSteps StepsOf(int number) => staircases.Of(number);

    /// <summary>The same of a dyad.</summary>
    internal DyadSteps StepsOf(Dyad dyad) => staircases.Of(History.Index.NumberOf(dyad));

    /// <summary>The same of all dyads, in the order of their numbers; made in one pass, when first asked for.</summary>
    internal DyadSteps[] StepsOfAll() => staircases.OfAll();

    /// <summary>The records of some contacts in their order, those that surely are one once, under the smallest of their ids.</summary>
    internal IReadOnlyList<RecordRef> RecordsOf(IReadOnlyList<CountedContact> contacts) => contacts is [var only]
        ? new ValueList<RecordRef>([only.Contact.Record])
        : History.Origin.Identities.Each(contacts.Select(c => c.Contact.Record));

    private Truth[] TableOf(Dyad dyad) =>
        named.Length == 0 ? tables[0] : tables[((Array.IndexOf(named, dyad.First) + 1) * (named.Length + 1)) + Array.IndexOf(named, dyad.Second) + 1];

    private IReadOnlyList<SideFilter> SidesOf(int index) => index == 0 ? [] : Filter.SidesOf(named[index - 1]);

    private Truth[] Table(IReadOnlyList<SideFilter> first, IReadOnlyList<SideFilter> second) =>
        [.. History.Profiles.Select(p => Match.Of(p, Filter, first, second))];

    /// <summary>What counts, and in how many contacts it is looked for.</summary>
    public override string ToString() => $"{Filter} ({History})";
}
