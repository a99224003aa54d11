namespace Summit.Domain;

/// <summary>The contacts of a timeline: one entry for all rows of one record and kind.</summary>
internal static class TimelineContacts
{
    /// <summary>The kind of entry of each kind of contact.</summary>
    public static IReadOnlyDictionary<Directness, TimelineKind> Kinds { get; } = new Dictionary<Directness, TimelineKind>
    {
        [Directness.Direct] = TimelineKind.Contact,
        [Directness.OneWay] = TimelineKind.OneWay,
        [Directness.Indirect] = TimelineKind.Indirect,
        [Directness.CoPresence] = TimelineKind.SharedPlatform,
        [Directness.RemoteCoPresence] = TimelineKind.RemoteCoPresence,
        [Directness.CoAttendance] = TimelineKind.CoAttendance,
    };

    public static IEnumerable<TimelineEntry> Of(ContactView view, Dyad dyad)
    {
        HistoryOrigin origin = view.History.Origin;
        IReadOnlyList<CountedContact> all = view.All(dyad);
        Dictionary<RecordRef, Evidence> evidence = Evidence.Of(all, view).ToDictionary(e => e.Record);
        return all.GroupBy(c => (c.Contact.Record, What: Kinds.GetValueOrDefault(c.Contact.Directness, TimelineKind.ContactOfUnknownKind))).Select(rows => new TimelineEntry(
            new()
            {
                When = Joined([.. rows]),
                What = rows.Key.What,
                Record = rows.Key.Record,
                Title = origin.Chronicle?.Find(rows.Key.Record)?.Title ?? "",
                By = [dyad.First, dyad.Second],
                Match = rows.Max(c => c.Match),
            },
            [.. rows.Select(c => c.Contact.When)],
            evidence[rows.Key.Record]));
    }

    /// <summary>From the first of the rows that took place to the last, given that at least one did.</summary>
    private static DayBounds Joined(IReadOnlyList<CountedContact> rows)
    {
        DayBounds[] all = [.. rows.Select(r => r.Contact.When)];
        DayBounds[] certain = [.. rows.Where(r => r.Match == Truth.True).Select(r => r.Contact.When)];

        // What is not certain can begin the whole earlier and end it later, but can only delay it or cut it short where nothing is certain.
        return DayBounds.TryCreate(
            all.Min(d => d.StartMin),
            certain.Length > 0 ? certain.Min(d => d.StartMax) : all.Max(d => d.StartMax),
            certain.Length > 0 ? certain.Max(d => d.EndMin) : all.Min(d => d.EndMin),
            all.Max(d => d.EndMax))!.Value;
    }
}
