namespace Summit.Domain.Tests;

/// <summary>The questions about sessions, forums, offices, escalations, statements and texts.</summary>
internal static class GrowthOfRecordQuestions
{
    private const string OfForum = "Reading.Attendance(ForumId, PartyId)";
    private const string Round = "Reading.BilateralRound(SessionId, PartyId, Nullable)";

    public static IEnumerable<GrowthCase> Cases =>
    [
        Case(OfForum, "memberships of a party and sessions", Shapes.Memberships, r => GrowthCase.Use(r.Attendance((ForumId)"f"))),
        Case(OfForum, "members and delegations", Shapes.Members, r => GrowthCase.Use(r.Attendance((ForumId)"f"))),
        Case(OfForum, "a circle of forums", Shapes.Forums, r => GrowthCase.Use(r.Attendance((ForumId)"f0"))),
        Case("Reading.Attendance(SessionId, PartyId)", "members and delegations", Shapes.Members, r => GrowthCase.Use(r.Attendance((SessionId)"s"))),
        Case("Reading.Attendance(SessionId, PartyId)", "parts of one event", Shapes.Parts, r => GrowthCase.Use(r.Attendance((SessionId)"s"))),
        Case("Reading.BelowAt(SessionId, PartyId, Band)", "sessions of a forum", Shapes.Memberships, r => GrowthCase.Use(r.BelowAt("s1", "A", Band.Leader))),
        Case("Reading.Members(ForumId, LocalDate, MembershipStatus)", "members", Shapes.Members, r => GrowthCase.Use(r.Members("f", Shapes.AsOf))),
        Case("Reading.Members(ForumId, LocalDate, MembershipStatus)", "memberships of a party", Shapes.Memberships, r => GrowthCase.Use(r.Members("f", Shapes.AsOf))),
        Case("Reading.Members(ForumId, LocalDate, MembershipStatus)", "a circle of forums", Shapes.Forums, r => GrowthCase.Use(r.Members("f0", Shapes.AsOf))),
        Case(Round, "delegations at a session", Shapes.OneSession, r => GrowthCase.Use(r.BilateralRound("s", "A"))),
        Case(Round, "delegations at a session, decided per pair", Shapes.OneSession, r => GrowthCase.Use(r.BilateralRound("s", "A")), Policy.MutualConfirmation),
        Case(Round, "parts of one event", Shapes.Parts, r => GrowthCase.Use(r.BilateralRound("s", "A"))),
        Case(Round, "a chain of sessions, decided per pair", Shapes.Chain, r => GrowthCase.Use(r.BilateralRound("s00000", "A")), Policy.MutualConfirmation),
        GrowthCase.Of(Round, "meetings of others", GrowthOfContacts.Asked(Policy.AsRecorded, n => Shapes.AmongOthers(n).With(Session.Held("s", "f", Shapes.First, Shapes.Sent("A"), Shapes.Sent("B")))), r => GrowthCase.Use(r.BilateralRound("s", "A")), most: 0.2),
        Case("Reading.Incumbents(OfficeId, LocalDate)", "tenures", Shapes.Tenures, r => GrowthCase.Use(r.Incumbents((OfficeId)"o", Shapes.First))),
        Case("Reading.Incumbents(PartyId, LocalDate)", "tenures", Shapes.Tenures, r => GrowthCase.Use(r.Incumbents((PartyId)"A", Shapes.First))),
        Case("Reading.StateOf(EscalationId, Nullable)", "steps", Shapes.Steps, r => GrowthCase.Use(r.StateOf("e", Shapes.AsOf))),
        Case("Reading.ExtentOf(EscalationId)", "steps", Shapes.Steps, r => GC.KeepAlive(r.ExtentOf("e"))),
        Case("Reading.Adoption(StatementId)", "claims on a statement", Shapes.Statements, r => GrowthCase.Use(r.Adoption("w0"))),
        Case("Reading.Readouts(RecordRef)", "claims on a statement", Shapes.Statements, r => GrowthCase.Use(r.Readouts((StatementId)"w0"))),
        Case("Reading.Disputes(Dyad, Nullable, Nullable)", "meetings", Shapes.Meetings, r => GrowthCase.Use(r.Disputes(Shapes.Pair))),
        Case("Reading.Disputes(Nullable, Nullable)", "meetings", Shapes.Meetings, r => GrowthCase.Use(r.Disputes())),
        Case("Reading.Disputes(RecordRef)", "retractions on one record", Shapes.Retractions, r => GrowthCase.Use(r.Disputes((MeetingId)"m"))),
        Case("Reading.Verify(SourceId, Nullable)", "meetings", Shapes.Meetings, r => GrowthCase.Use(r.Verify("x1"))),
    ];

    private static GrowthCase Case(string operation, string shape, Func<int, Chronicle> made, Action<Reading> ask, Policy? policy = null) =>
        GrowthCase.Of(operation, shape, GrowthOfContacts.Asked(policy ?? Policy.AnyReport, made), ask);
}
