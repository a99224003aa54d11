namespace Summit.Domain.Tests;

/// <summary>What may be asked of a reading about one record.</summary>
internal static class GrowthOfReadings
{
    private static readonly RecordRef Meeting = "m";
    private static readonly RecordRef Session = "s";
    private static readonly RecordRef LastOfChain = "s00049";

    public static IEnumerable<GrowthCase> Cases =>
    [
        .. Of("Reading.WasHeld(RecordRef, Dyad)", (r, record) => r.WasHeld(record)),
        .. Of("Reading.WhenOf(RecordRef, Dyad)", (r, record) => r.WhenOf(record)),
        .. Of("Reading.PlanOf(RecordRef)", (r, record) => r.PlanOf(record)),
        .. Of("Reading.IsScheduled(RecordRef)", (r, record) => r.IsScheduled(record)),
        .. Of("Reading.IsRuledOut(RecordRef)", (r, record) => r.IsRuledOut(record)),
        .. Of("Reading.IsPresent(RecordRef, RecordRef, Dyad)", (r, record) => r.IsPresent(record, (PartyId)"B")),
        .. Of("Reading.IsKnown(RecordRef)", (r, record) => r.IsKnown(record)),
        .. Of("Reading.StatusOf(RecordRef)", (r, record) => r.StatusOf(record)),
        .. Of("Reading.TopicsOf(RecordRef)", (r, record) => r.TopicsOf(record)),
        .. Of("Reading.TruthOf(RecordRef, ClaimProperty, T, Dyad)", (r, record) => r.TruthOf(record, ClaimProperty.Topic, Topic.Security)),
        .. Of("Reading.Explain(RecordRef)", (r, record) => r.Explain(record)),
        Case("Reading.Explain(RecordRef)", "steps with a claim each", Shapes.Steps, r => r.Explain((EscalationId)"e")),
        Case("Reading.Explain(RecordRef)", "members with a claim each", Shapes.Members, r => r.Explain((ForumId)"f")),
        Case("Reading.IsKnown(RecordRef)", "a chain of sessions, each of them asked", Shapes.Chain, r => r.Chronicle.Sessions.Select(s => r.IsKnown(s.Id)).ToArray(), by: Shapes.AsOf),
        Case("Reading.AdoptionOf(StatementId)", "claims on a statement", Shapes.Statements, r => r.AdoptionOf("w0")),
        Case("Reading.BlockersOf(StatementId)", "claims on a statement", Shapes.Statements, r => r.BlockersOf("w0")),
        Case("Reading.ReasonsOf(StatementId)", "claims on a statement", Shapes.Statements, r => r.ReasonsOf("w0")),
        Case("Reading.StartOf(EscalationId)", "steps", Shapes.Steps, r => r.StartOf("e")),
        Case("Reading.EndOf(EscalationId)", "steps", Shapes.Steps, r => r.EndOf("e")),
        Case("Reading.CeaseFireOf(EscalationId)", "steps", Shapes.Steps, r => r.CeaseFireOf("e")),
        Case("Reading.WhenOfStep(EscalationId, String)", "steps, each asked", Shapes.Steps, r => r.Chronicle.Find((EscalationId)"e")!.Steps.Select(s => r.WhenOfStep("e", s.Key)).ToArray()),
        Case("Reading.HostilityOf(EscalationId, String)", "steps, each asked", Shapes.Steps, r => r.Chronicle.Find((EscalationId)"e")!.Steps.Select(s => r.HostilityOf("e", s.Key)).ToArray()),
        Case("Reading.SpanOf(ForumId, Membership)", "members, each asked", Shapes.Members, r => r.Chronicle.Find((ForumId)"f")!.Memberships.Select(m => r.SpanOf("f", m)).ToArray()),
        Case("Reading.SpanOf(TenureId)", "tenures, each asked", Shapes.Tenures, r => r.Chronicle.Tenures.Select(t => r.SpanOf(t.Id)).ToArray()),
        Case("Reading.WasInOffice(TenureId)", "tenures, each asked", Shapes.Tenures, r => r.Chronicle.Tenures.Select(t => r.WasInOffice(t.Id)).ToArray()),
        Case("Reading.AreOne(RecordRef, RecordRef)", "meetings", Shapes.Meetings, r => r.AreOne("m0", "m1")),
        Case("Reading.CountOf(IEnumerable)", "meetings", Shapes.Meetings, r => r.CountOf(r.Chronicle.Meetings.Select(m => (RecordRef)m.Id))),
        Case("Reading.KnowledgeDays(Dyad)", "meetings", Shapes.Meetings, r => r.KnowledgeDays(Shapes.Pair)),
        Case("Reading.KnowledgeDays(Dyad)", "a chain of sessions", Shapes.Chain, r => r.KnowledgeDays(Shapes.Pair)),
        Case("Reading.KnowledgeDays(Dyad)", "members", Shapes.Members, r => r.KnowledgeDays(Shapes.Pair)),
    ];

    // Each of these questions, of the records that once grew.
    private static IEnumerable<GrowthCase> Of(string operation, Func<Reading, RecordRef, object> ask) =>
    [
        Case(operation, "sources in a chain, the first of which retracts", Shapes.RetractedChain, r => ask(r, Meeting)),
        Case(operation, "a chain of sources of which every second retracts", Shapes.ChainOfRetractions, r => ask(r, Meeting)),
        Case(operation, "retractions on one record", Shapes.Retractions, r => ask(r, Meeting)),
        Case(operation, "a circle of sources", Shapes.Circle, r => ask(r, Meeting)),
        Case(operation, "sources that feed one, and a chain", Shapes.Origins, r => ask(r, Meeting)),
        Case(operation, "sources known only from one another", Shapes.Quotations, r => ask(r, Meeting)),
        Case(operation, "topics claimed one by one", Shapes.Topics, r => ask(r, Meeting)),
        Case(operation, "claims party by party", Shapes.SaidOfParties, r => ask(r, Session)),
        Case(operation, "a chain of sessions", Shapes.Chain, r => ask(r, LastOfChain)),
        Case(operation, "parties of one session, decided per pair", Shapes.OneSession, r => ask(r, Session), Policy.MutualConfirmation),
    ];

    private static GrowthCase Case(string operation, string shape, Func<int, Chronicle> made, Func<Reading, object> ask, Policy? policy = null, LocalDate? by = null) =>
        GrowthCase.Of(operation, shape, n => GrowthOfContacts.Asked(policy ?? Policy.AnyReport, made)(n) is var reading && by is null ? reading : reading.Chronicle.Under(reading.Policy, by), r => GC.KeepAlive(ask(r)));
}
