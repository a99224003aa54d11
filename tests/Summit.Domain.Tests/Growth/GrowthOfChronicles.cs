namespace Summit.Domain.Tests;

/// <summary>Making chronicles, changing them, comparing them.</summary>
internal static class GrowthOfChronicles
{
    public static IEnumerable<GrowthCase> Cases =>
    [
        GrowthCase.Of("Chronicle.Of(ReadOnlySpan)", "meetings", n => AnyRecords.Listed(Shapes.Meetings(n)), records => GC.KeepAlive(Chronicle.Of(records))),
        GrowthCase.Of("Chronicle.Of(IEnumerable)", "meetings", n => AnyRecords.Listed(Shapes.Meetings(n)), records => GC.KeepAlive(Chronicle.Of(records.AsEnumerable()))),
        Case("Chronicle.Errors()", c => c.Errors()),
        Case("Chronicle.With(IRecord)", c => c.With(Party.State("A"))),
        Case("Chronicle.With(IEnumerable)", c => c.With(c.Meetings)),
        Case("Chronicle.Without(RecordRef)", c => c.Without("m1")),
        Case("Chronicle.MergedWith(Chronicle)", c => c.MergedWith([Party.State("A")])),
        Case("Chronicle.ToBuilder()", c => c.Meetings.Aggregate(c.ToBuilder(), (builder, meeting) => builder.Remove(meeting.Id).Replace(meeting)).Build()),
        Case("Chronicle.ChangesTo(Chronicle)", c => c.ChangesTo(c.Without("m1"))),
        Case("Chronicle.AsKnownBy(LocalDate)", c => c.AsKnownBy(Shapes.First.PlusDays(50))),
        GrowthCase.Of("Chronicle.Duplicates()", "meetings", Shapes.AmongOthers, c => GrowthCase.Use(c.Duplicates())),
        GrowthCase.Of("Chronicle.AsKnownBy(LocalDate)", "a chain of sessions", Shapes.Chain, c => GC.KeepAlive(c.AsKnownBy(Shapes.AsOf))),
    ];

    private static GrowthCase Case(string operation, Func<Chronicle, object> ask) => GrowthCase.Of(operation, "meetings", Shapes.Meetings, c => GC.KeepAlive(ask(c)));
}
