namespace Summit.Domain.Tests;

/// <summary>From a reading to its contacts.</summary>
internal static class GrowthOfContacts
{
    private const string All = "Reading.Contacts()";
    private const string OfADyad = "Reading.Contacts(Dyad)";

    public static IEnumerable<GrowthCase> Cases =>
    [
        Asking(All, "meetings", Policy.AnyReport, Shapes.Meetings),
        Asking(All, "sources in a chain, the first of which retracts", Policy.AnyReport, Shapes.RetractedChain),
        Asking(All, "a chain of sources of which every second retracts", Policy.AnyReport, Shapes.ChainOfRetractions),
        Asking(All, "retractions on one record", Policy.AnyReport, Shapes.Retractions),
        Asking(All, "topics claimed one by one", Policy.AnyReport, Shapes.Topics),
        Asking(All, "a circle of sources", Policy.AnyReport, Shapes.Circle),
        Asking(All, "sources that feed one, and a chain", Policy.AnyReport, Shapes.Origins),
        Asking(All, "parties of one meeting, all pairs", Policy.AsRecorded, Shapes.OneMeeting, GrowthCase.Pairs, 50),
        Asking(All, "parties of one meeting, all pairs, each decided for itself", Policy.MutualConfirmation, Shapes.OneMeeting, GrowthCase.Pairs, 50),
        Asking(All, "parties of one session, all pairs", Policy.AsRecorded, Shapes.OneSession, GrowthCase.Pairs, 50),
        Asking(All, "parties of one session, all pairs, each decided for itself", Policy.MutualConfirmation, Shapes.OneSession, GrowthCase.Pairs, 50),
        Asking(All, "parts of one event, all pairs", Policy.AsRecorded, Shapes.Parts, GrowthCase.Pairs, 50),
        Asking(All, "a chain of sessions, all pairs", Policy.AsRecorded, Shapes.Chain, GrowthCase.Pairs, 50),
        Asking(All, "a chain of sessions, all pairs, by any report", Policy.AnyReport, Shapes.Chain, GrowthCase.Pairs, 50),
        .. new[] { Policy.AsRecorded, Policy.AnyReport, Policy.MutualConfirmation }.SelectMany(p => new[]
        {
            OfPair($"parties of one meeting, {p.Name}", p, Shapes.OneMeeting),
            OfPair($"parties of one session, {p.Name}", p, Shapes.OneSession),
            OfPair($"parts of one event, {p.Name}", p, Shapes.Parts),
            OfPair($"a chain of sessions, {p.Name}", p, Shapes.Chain),
            OfPair($"meetings, {p.Name}", p, Shapes.Meetings),
        }),
        GrowthCase.Of(OfADyad, "meetings of others", Asked(Policy.AsRecorded, Shapes.AmongOthers), r => GC.KeepAlive(r.Contacts(Shapes.Pair)), most: 0.2),
        GrowthCase.Of("ContactHistory.Where(ContactFilter)", "meetings", n => Shapes.Meetings(n).Contacts(), h => GC.KeepAlive(h.Where(ContactFilter.Direct))),
        GrowthCase.Of("ContactHistory.MergedWith(ContactHistory)", "meetings", n => Shapes.Meetings(n).Contacts(), h => GC.KeepAlive(h.MergedWith(h))),
        GrowthCase.Of("ContactHistory.Covering(IReadOnlyList)", "meetings", n => Shapes.Meetings(n).Contacts(), h => GC.KeepAlive(h.Covering(Coverage.Create("k", Edtf.Parse("2000/2024"))))),
        GrowthCase.Of("ContactHistory.DeclaredKnownBy(LocalDate)", "meetings", n => Shapes.Meetings(n).Contacts(), h => GC.KeepAlive(h.DeclaredKnownBy(Shapes.AsOf))),
        GrowthCase.Of("ContactHistory.Of(IEnumerable)", "rows", n => Shapes.Meetings(n).Contacts().Contacts, rows => GC.KeepAlive(ContactHistory.Of(rows))),
        GrowthCase.Of("ContactTable.Add(PartyId, PartyId, DayBounds, Contact, Int32)", "rows", Shapes.Rows, rows =>
        {
            ContactTable table = new();
            Array.ForEach(rows, r => table.Add(r.A, r.B, r.When, r.Like, r.Key));
        }),
        GrowthCase.Of("ContactTable.Add(ReadOnlySpan)", "rows", Shapes.Rows, rows => GC.KeepAlive(new ContactTable().Add(rows))),
        GrowthCase.Of("ContactTable.AddAsync(IAsyncEnumerable, CancellationToken)", "rows", Shapes.Rows, rows => GC.KeepAlive(new ContactTable().AddAsync(rows.ToAsyncEnumerable()).IsCompletedSuccessfully)),
        GrowthCase.Of("ContactTable.Build(Func)", "rows", n => new ContactTable().Add(Shapes.Rows(n)), table => GC.KeepAlive(table.Build(key => $"row-{key}"))),
        GrowthCase.Of("ContactTable.Build(Func)", "rows of as many dyads", n => new ContactTable().Add(Shapes.RowsOfDyads(n)), table => GC.KeepAlive(table.Build(key => $"row-{key}"))),
    ];

    public static Func<int, Reading> Asked(Policy policy, Func<int, Chronicle> shape) => n =>
    {
        // What a chronicle works out once belongs to the chronicle.
        Chronicle chronicle = shape(n);
        GC.KeepAlive((chronicle.ByParty, chronicle.SessionForest, chronicle.ForumBodies, chronicle.SessionClaims));
        return chronicle.Under(policy);
    };

    private static GrowthCase OfPair(string shape, Policy policy, Func<int, Chronicle> made) => GrowthCase.Of(OfADyad, shape, Asked(policy, made), r => GC.KeepAlive(r.Contacts(Shapes.Pair)));

    private static GrowthCase Asking(string operation, string shape, Policy policy, Func<int, Chronicle> made, double most = Growth.Most, int from = 100) =>
        GrowthCase.Of(operation, shape, Asked(policy, made), r => GC.KeepAlive(r.Contacts()), from, most);
}
