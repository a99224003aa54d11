namespace Summit.Domain.Tests;

/// <summary>The questions about two parties.</summary>
internal static class GrowthOfPairQuestions
{
    public static IEnumerable<GrowthCase> Cases =>
    [
        View("Last(Dyad, LocalDate)", v => GrowthCase.Use(v.Last(Shapes.Pair, Shapes.AsOf))),
        View("First(Dyad, Nullable)", v => GrowthCase.Use(v.First(Shapes.Pair))),
        View("Next(Dyad, LocalDate)", v => GrowthCase.Use(v.Next(Shapes.Pair, Shapes.First))),
        View("FirstAfter(Dyad, DayBounds, LocalDate)", v => GrowthCase.Use(v.FirstAfter(Shapes.Pair, DayBounds.On(Shapes.First), Shapes.AsOf))),
        View("FirstSince(Dyad, RecordRef, DayBounds, LocalDate, TieRule)", v => GrowthCase.Use(v.FirstSince(Shapes.Pair, "m1", DayBounds.On(Shapes.First), Shapes.AsOf))),
        View("TimingOf(Dyad, RecordRef, DayBounds)", v => GrowthCase.Use(v.TimingOf(Shapes.Pair, "m1", DayBounds.On(Shapes.First)))),
        View("Silence(Dyad, LocalDate)", v => GrowthCase.Use(v.Silence(Shapes.Pair, Shapes.AsOf))),
        View("LongestSilence(Dyad, LocalDate)", v => GrowthCase.Use(v.LongestSilence(Shapes.Pair, Shapes.AsOf))),
        View("Silences(Dyad, LocalDate)", v => GrowthCase.Use(v.Silences(Shapes.Pair, Shapes.AsOf))),
        View("Platforms(Dyad, Nullable)", v => GrowthCase.Use(v.Platforms(Shapes.Pair))),
        View("Timeline(Dyad, Nullable, Nullable)", v => GrowthCase.Use(v.Timeline(Shapes.Pair))),
        View("GoBetweens(Dyad, LocalDate, LocalDate, Int32, Int32)", v => GrowthCase.Use(v.GoBetweens(Shapes.Pair, Shapes.First, Shapes.AsOf))),
        View("Rate(Dyad, CalendarPeriod, Nullable, Nullable)", v => GrowthCase.Use(v.Rate(Shapes.Pair, CalendarPeriod.Year, Shapes.First, Shapes.AsOf))),
        View("Last(ReadOnlySpan, Span)", v => v.Last([(Shapes.Pair, Shapes.AsOf), (Shapes.Pair, Shapes.First)], new LastBounds[2])),
        OfAll("LastOfAll(LocalDate, Span)", v => v.LastOfAll(Shapes.AsOf, new LastBounds[v.History.Dyads.Count])),
        OfAll("LongestSilences(LocalDate, Span)", v => v.LongestSilences(Shapes.AsOf, new DayCount?[v.History.Dyads.Count])),
        OfAll("TimeSinceOfAll(LocalDate, Int32, Span, Span)", v => v.TimeSinceOfAll(Shapes.First, 30, new int[30 * v.History.Dyads.Count], new int[30 * v.History.Dyads.Count])),
        GrowthCase.Of("DyadView.Last(LocalDate)", "meetings", n => Shapes.Meetings(n).Contacts().Where(ContactFilter.Any).Between(Shapes.Pair), d => GrowthCase.Use(d.Last(Shapes.AsOf))),
        View("All(Dyad)", v => GC.KeepAlive(v.All(Shapes.Pair))),
        View("Leads(Dyad, LocalDate)", v => GC.KeepAlive(v.Leads(Shapes.Pair, Shapes.AsOf))),
        .. Of("Reading.Opportunities(Dyad, ContactFilter, LocalDate)", r => GrowthCase.Use(r.Opportunities(Shapes.Pair, ContactFilter.Direct, Shapes.AsOf))),
        .. Of("Reading.DialogueStatus(Dyad, ContactFilter, Int32, LocalDate)", r => GrowthCase.Use(r.DialogueStatus(Shapes.Pair, ContactFilter.Direct, 365, Shapes.AsOf))),
        .. Of("Reading.Timeline(Dyad, Nullable, Nullable)", r => GrowthCase.Use(r.Timeline(Shapes.Pair))),
        Case("Reading.Opportunities(Dyad, ContactFilter, LocalDate)", "memberships of a party and sessions", Shapes.Memberships, r => GrowthCase.Use(r.Opportunities(Shapes.Pair, ContactFilter.Direct, Shapes.AsOf))),
        Case("Reading.Opportunities(Dyad, ContactFilter, LocalDate)", "a circle of forums", Shapes.Forums, r => GrowthCase.Use(r.Opportunities(Shapes.Pair, ContactFilter.Direct, Shapes.AsOf))),
        Case("Reading.Timeline(Dyad, Nullable, Nullable)", "steps", Shapes.Steps, r => GrowthCase.Use(r.Timeline(Shapes.Pair))),
        Case("Reading.Timeline(Dyad, Nullable, Nullable)", "statements", Shapes.Statements, r => GrowthCase.Use(r.Timeline(Shapes.Pair))),
    ];

    private static GrowthCase View(string operation, Action<ContactView> ask) =>
        GrowthCase.Of($"ContactView.{operation}", "meetings", n => Shapes.Meetings(n).Contacts().Where(ContactFilter.Any), ask);

    private static GrowthCase OfAll(string operation, Action<ContactView> ask) =>
        GrowthCase.Of($"ContactView.{operation}", "dyads", n => Shapes.AmongOthers(n).Contacts().Where(ContactFilter.Any), ask);

    private static IEnumerable<GrowthCase> Of(string operation, Action<Reading> ask) => new[] { Policy.AnyReport, Policy.MutualConfirmation }.SelectMany(p => new[]
    {
        Case(operation, $"meetings, {p.Name}", Shapes.Meetings, ask, p),
        Case(operation, $"parts of one event, {p.Name}", Shapes.Parts, ask, p),
        Case(operation, $"a chain of sessions, {p.Name}", Shapes.Chain, ask, p),
        Case(operation, $"parties of one session, {p.Name}", Shapes.OneSession, ask, p),
        Case(operation, $"parties of one meeting, {p.Name}", Shapes.OneMeeting, ask, p),
    });

    private static GrowthCase Case(string operation, string shape, Func<int, Chronicle> made, Action<Reading> ask, Policy? policy = null) =>
        GrowthCase.Of(operation, shape, GrowthOfContacts.Asked(policy ?? Policy.AnyReport, made), ask);
}
