namespace Summit.Domain;

/// <summary>Meetings that are scheduled, as contacts to come.</summary>
internal static class DialogueSchedule
{
    /// <summary>
    /// The scheduled meetings of two parties that would count, with what is known of their facets and levels. Presence cannot be known of what is to
    /// come, so those who are named stand for their level, unless they are absent.
    /// </summary>
    public static IReadOnlyList<CountedContact> Of(Reading reading, ContactHistory history, Dyad dyad, ContactFilter filter)
    {
        Dictionary<RecordRef, Truth> scheduled = [];
        List<Contact> planned = [];
        foreach (Contact contact in history.Contacts.Where(c => reading.Chronicle.Find(c.Record) is Meeting))
        {
            if (!scheduled.TryGetValue(contact.Record, out Truth truth))
            {
                scheduled[contact.Record] = truth = reading.IsScheduled(contact.Record);
            }

            // Whether anything is scheduled at all has to be said: an unrecorded plan is none.
            if (truth == Truth.True && contact.Occurred != Truth.False)
            {
                planned.Add(contact with { Occurred = reading.IsKnown(contact.Record), First = Expected(contact.First), Second = Expected(contact.Second) });
            }
        }

        return ContactHistory.Of(planned).Where(filter).All(dyad);
    }

    /// <summary>Contacts and scheduled meetings as rows: what stands for one contact in both is one row.</summary>
    public static IReadOnlyList<DialogueRow> Rows(IReadOnlyList<CountedContact> contacts, IReadOnlyList<CountedContact> scheduled)
    {
        List<DialogueRow> rows = [];
        ILookup<RecordRef, CountedContact> ahead = scheduled.ToLookup(s => s.Contact.Record);
        HashSet<RecordRef> held = [];
        foreach (CountedContact contact in contacts)
        {
            Truth plan = ahead[contact.Contact.Record].Where(s => s.Contact.When == contact.Contact.When).Select(s => s.Match).Any();
            rows.Add(new(contact.Contact.When, contact.Match, plan));
            held.Add(contact.Contact.Record);
        }

        rows.AddRange(scheduled.Where(s => !held.Contains(s.Contact.Record)).Select(s => new DialogueRow(s.Contact.When, Truth.False, s.Match)));
        return rows;
    }

    private static IReadOnlyList<Attendee> Expected(IReadOnlyList<Attendee> side) =>
        [.. side.Select(a => a.There == Truth.False ? a : a with { There = Truth.True })];
}
