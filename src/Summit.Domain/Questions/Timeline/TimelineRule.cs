namespace Summit.Domain;

/// <summary>What lies between two parties in the order of time: contacts, escalations and statements that may touch the days asked for.</summary>
internal static class TimelineRule
{
    public static Timeline Of(ContactView view, Dyad dyad, LocalDate? from, LocalDate? to)
    {
        DayBounds window = DayBounds.ThroughoutDays(from is { } first ? DayNumber.Of(first) : DayNumber.BeforeAll, to is { } last ? DayNumber.Of(last) : DayNumber.AfterAll);
        HistoryOrigin origin = view.History.Origin;
        TimelineEntry[] listed =
        [
            .. TimelineContacts.Of(view, dyad).Concat(origin.Reading is { } reading ? TimelineRecords.Of(reading, origin, dyad) : []).Where(e => e.MayTouch(window)),
        ];
        ILookup<bool, TimelineItem> items = listed.Select(e => e.Item).ToLookup(TimelineOrder.IsDated);
        IReadOnlyList<TimelineItem> dated = TimelineOrder.Of(items[true]);
        IReadOnlyList<TimelineItem> undated = TimelineOrder.Of(items[false]);
        Dictionary<RecordRef, Evidence> evidence = listed.GroupBy(e => e.Item.Record).ToDictionary(g => g.Key, g => g.Select(e => e.Evidence).MaxBy(e => e.Match)!);
        RecordCount different = dated.Concat(undated).GroupBy(i => (i.What, i.Part))
            .Aggregate(default(RecordCount), (sum, g) => sum.Plus(origin.Identities.Count(g.Select(i => i.Record))));
        return new(view, dyad, from, to, ValueList.Of(dated.Concat(undated).Select(i => i.Record).Distinct().Select(r => evidence[r])))
        {
            Different = different,
            Items = dated,
            Undated = undated,
        };
    }
}
