namespace Summit.Domain.Tests;

/// <summary>The last contact by its plain definition: a look at every contact, from nothing but what each is.</summary>
internal static class PlainLast
{
    /// <summary>The contacts of a dyad that count or may, with the truth of it.</summary>
    public static (Contact Contact, Truth Truth)[] Counted(IEnumerable<Contact> contacts, Dyad dyad, ContactFilter filter) =>
    [
        .. from contact in contacts
           where contact.Between == dyad
           let truth = contact.Occurred.And(Match.Of(Profile.Of(contact), filter, filter.SidesOf(dyad.First), filter.SidesOf(dyad.Second)))
           where truth != Truth.False
           select (contact, truth),
    ];

    public static (int? Earliest, int? Latest) Bounds((Contact Contact, Truth Truth)[] counted, int day)
    {
        var begun = counted.Where(c => c.Contact.When.StartMin <= day).ToList();
        var sure = counted.Where(c => c.Truth == Truth.True && c.Contact.When.StartMax <= day).ToList();
        return (
            sure.Count == 0 ? null : sure.Max(c => Math.Min(c.Contact.When.EndMin, day)),
            begun.Count == 0 ? null : begun.Max(c => Math.Min(c.Contact.When.EndMax, day)));
    }

    /// <summary>The records of the contacts that may be the last.</summary>
    public static RecordRef[] Candidates((Contact Contact, Truth Truth)[] counted, int day)
    {
        int? earliest = Bounds(counted, day).Earliest;
        return
        [
            .. counted.Where(c => c.Contact.When.StartMin <= day && (earliest is null || Math.Min(c.Contact.When.EndMax, day) >= earliest))
                .Select(c => c.Contact.Record).Distinct().Order(),
        ];
    }
}
