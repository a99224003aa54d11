namespace Summit.Domain.Tests;

/// <summary>Records of which one dimension grows: realistic ones, and the small hostile documents that once cost minutes.</summary>
internal static class Shapes
{
    public static readonly Dyad Pair = Dyad.Of("A", "B");

    public static readonly LocalDate First = new(2000, 1, 1);

    public static readonly LocalDate AsOf = new(2024, 1, 1);

    private static readonly string[] Speakers = ["A", "B"];

    private static readonly Contact Like = new() { Between = Pair, Record = "like", Occurred = Truth.True, Directness = Directness.Direct };

    private static readonly Representative Minister = Representative.At(Band.Minister, Portfolio.Defence);

    /// <summary>Meetings of A and B, each with a claim of its own source; a tenth of them as uncertain as a month.</summary>
    public static Chronicle Meetings(int n) =>
    [
        .. Many(n, i => Meeting.Bilateral($"m{i}", i % 10 == 0 ? Edtf.Parse($"20{i % 20:00}-03") : First.PlusDays(i), Sent("A"), Sent("B")).At(Place.Of("Geneva", "CHE"))),
        .. Many(n, i => Source.Create($"x{i}", SourceKind.PartyOfficial, "", First.PlusDays(i + 1), i % 2 == 0 ? "A" : "B")),
        .. Many(n, i => Claim.Of($"c{i}", $"x{i}", Stance.Asserts, (MeetingId)$"m{i}", ClaimProperty.Held, true)),
    ];

    /// <summary>As many meetings of A and B, and four times as many of others.</summary>
    public static Chronicle AmongOthers(int n) => [.. Meetings(50), .. Many(n, i => Meeting.Bilateral($"other{i}", First.PlusDays(i), Sent($"P{i}"), Sent($"Q{i}")))];

    /// <summary>Rows of A and B, in no order.</summary>
    public static ContactTableRow[] Rows(int n) => [.. Enumerable.Range(0, n).Select(i => new ContactTableRow("A", "B", DayBounds.On(First.PlusDays(i * 7 % n)), Like, i))];

    /// <summary>Rows of which each has its own parties.</summary>
    public static ContactTableRow[] RowsOfDyads(int n) => [.. Rows(n).Select(r => r with { A = $"P{r.Key}", B = $"Q{r.Key}" })];

    /// <summary>One meeting of many parties.</summary>
    public static Chronicle OneMeeting(int n) => [Meeting.Held("m", First, Facets.Plenary, Seats(n)), .. SaysHeld("m")];

    /// <summary>One session of many parties.</summary>
    public static Chronicle OneSession(int n) => [Session.Held("s", "f", First, Seats(n)), .. SaysHeld("s")];

    /// <summary>An event of many parts, at each of which two parties are that are at no other; A is at the first, B at the second.</summary>
    public static Chronicle Parts(int n)
    {
        Session whole = Session.Held("s", "f", First);
        return [whole, .. SaysHeld("s"), .. Many(n, i => Session.Part($"s{i:00000}", whole, First, Sent(i == 0 ? "A" : $"P{i}"), Sent(i == 1 ? "B" : $"Q{i}")).Having(Occurrence.Held))];
    }

    /// <summary>A chain of sessions, each a part of the one before; A is at the first, B at the last.</summary>
    public static Chronicle Chain(int n)
    {
        List<Session> sessions = [Session.Held("s00000", "f", First, Sent("A"))];
        for (int i = 1; i < n; i++)
        {
            sessions.Add(Session.Part($"s{i:00000}", sessions[^1], default, i == n - 1 ? Sent("B") : Sent($"P{i}")));
        }

        return [.. sessions, .. SaysHeld("s00000")];
    }

    /// <summary>Sources that repeat one another in a chain, each of which speaks of one meeting; the first takes back what it said.</summary>
    public static Chronicle RetractedChain(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        .. Many(n, i => Source.Create($"x{i:00000}", SourceKind.Press, "", First.PlusDays(i)) is var source && i > 0 ? source.Repeating($"x{i - 1:00000}") : source),
        .. Many(n, i => Claim.Of($"c{i}", $"x{i:00000}", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true)),
        Claim.Of("taken-back", "x00000", Stance.Retracts, (MeetingId)"m", ClaimProperty.Held.Name),
    ];

    /// <summary>The same chain, of which every second source takes back.</summary>
    public static Chronicle ChainOfRetractions(int n) =>
    [
        .. RetractedChain(n),
        .. Many(n / 2, i => Claim.Of($"r{i}", $"x{2 * i:00000}", Stance.Retracts, (MeetingId)"m", ClaimProperty.Held.Name)),
    ];

    /// <summary>Sources that do not repeat one another, each of which asserts and takes back.</summary>
    public static Chronicle Retractions(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        .. Many(n, i => Source.Create($"x{i}", SourceKind.Press, "", First.PlusDays(i))),
        .. Many(n, i => Claim.Of($"c{i}", $"x{i}", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true)),
        .. Many(n, i => Claim.Of($"r{i}", $"x{i}", Stance.Retracts, (MeetingId)"m", ClaimProperty.Held.Name)),
    ];

    /// <summary>Sources that repeat one another in a circle, one of which speaks.</summary>
    public static Chronicle Circle(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        .. Many(n, i => Source.Create($"x{i}", SourceKind.Press, "", First.PlusDays(i)).Repeating($"x{(i + 1) % n}")),
        Claim.Of("c", "x0", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
    ];

    /// <summary>Sources of which each is known only as the one before quotes it; the last of them speaks.</summary>
    public static Chronicle Quotations(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        .. Many(n, i => Source.Create($"x{i}", SourceKind.Press, "", First.PlusDays(i)) is var source && i > 0 ? source.QuotedBy($"x{i - 1}") : source),
        Claim.Of("c", $"x{n - 1}", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
    ];

    /// <summary>Sources that feed one, which a chain of as many repeats; the last of them speaks.</summary>
    public static Chronicle Origins(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        .. Many(n, i => Source.Create($"o{i}", SourceKind.Press, "", First.PlusDays(i))),
        Source.Create("x0", SourceKind.Press, "", First.PlusDays(n)).Repeating([.. Enumerable.Range(0, n).Select(i => (SourceId)$"o{i}")]),
        .. Many(n, i => Source.Create($"x{i + 1}", SourceKind.Press, "", First.PlusDays(n + i)).Repeating($"x{i}")),
        Claim.Of("c", $"x{n}", Stance.Asserts, (MeetingId)"m", ClaimProperty.Held, true),
    ];

    /// <summary>A meeting of which claims name topic after topic.</summary>
    public static Chronicle Topics(int n) =>
    [
        Meeting.Bilateral("m", First, Sent("A"), Sent("B")),
        Source.Create("x", SourceKind.Press, "", First.PlusDays(1)),
        .. Many(n, i => Claim.Of($"c{i}", "x", Stance.Asserts, (MeetingId)"m", ClaimProperty.Topic, Topic.From($"topic-{i}"))),
    ];

    /// <summary>A session of which claims speak party by party.</summary>
    public static Chronicle SaidOfParties(int n) =>
    [
        Session.Held("s", "f", First, Seats(n)),
        Source.Create("x", SourceKind.Press, "", First.PlusDays(1)),
        .. Many(n, i => Claim.Of($"c{i}", "x", Stance.Asserts, ClaimSubject.Of((SessionId)"s").In(Seat(i)), ClaimProperty.Presence, Presence.Present)),
    ];

    /// <summary>A party with many memberships, and as many sessions of the forum; A and B are members throughout.</summary>
    public static Chronicle Memberships(int n) =>
    [
        Forum.Create("f", "Forum", [Membership.Of("A", MembershipStatus.Member, Edtf.Parse("1999/..")), .. Enumerable.Range(0, n).Select(i => Membership.Of("B", MembershipStatus.Member, Days(First.PlusDays(3 * i), First.PlusDays((3 * i) + 1))))]),
        .. Many(n, i => Session.Held($"s{i}", "f", First.PlusDays(3 * i), Sent("A"))),
        Source.Create("x", SourceKind.Press, "", First.PlusDays(1)),
        .. Many(n, i => Claim.Of($"c{i}", "x", Stance.Asserts, ClaimSubject.Of((ForumId)"f").In((PartyId)"B"), ClaimProperty.Membership, new ClaimedStatus(MembershipStatus.Member, First.PlusDays(3 * i)))),
    ];

    /// <summary>A forum of many members with one session at which all are.</summary>
    public static Chronicle Members(int n) =>
    [
        Forum.Create("f", "Forum", [.. Enumerable.Range(0, n).Select(i => Membership.Of(Seat(i), MembershipStatus.Member, Edtf.Parse("1999/..")))]),
        Session.Held("s", "f", First, Seats(n)),
        Source.Create("x", SourceKind.Press, "", First.PlusDays(1)),
        .. Many(n, i => Claim.Of($"c{i}", "x", Stance.Asserts, ClaimSubject.Of((ForumId)"f").In(Seat(i)), ClaimProperty.Start, Edtf.Parse("1999"))),
    ];

    /// <summary>Forums that stand above one another in a circle, each with a session.</summary>
    public static Chronicle Forums(int n) => [.. Many(n, i => Forum.Create($"f{i}", "Forum").Under($"f{(i + 1) % n}")), .. Many(n, i => Session.Held($"s{i}", $"f{i}", First, Sent("A"), Sent("B")))];

    /// <summary>An escalation of many steps, of each of which a claim gives the day.</summary>
    public static Chronicle Steps(int n) =>
    [
        Enumerable.Range(0, n).Aggregate(Escalation.Create("e", "Escalation", First, default, "A", "B"), (e, i) => e.FollowedBy(EscalationStep.Of($"k{i}", First.PlusDays(i), StepAction.Threat, 2, "A"))),
        Source.Create("x", SourceKind.Press, "", First.PlusDays(1)),
        .. Many(n, i => Claim.Of($"c{i}", "x", Stance.Asserts, ClaimSubject.Of((EscalationId)"e").AtStep($"k{i}"), ClaimProperty.When, First.PlusDays(i))),
    ];

    /// <summary>Tenures of one office, one after another.</summary>
    public static Chronicle Tenures(int n) =>
    [
        Office.Create("o", "A", "Office", Band.Minister),
        .. Many(n, i => Person.Create($"p{i}")),
        .. Many(n, i => Tenure.Create($"t{i}", $"p{i}", "o", Days(First.PlusDays(10 * i), First.PlusDays((10 * i) + 9)))),
    ];

    /// <summary>Statements of A towards B, one of them asked about.</summary>
    public static Chronicle Statements(int n) =>
    [
        .. Many(n, i => Statement.Create($"w{i}", StatementKind.From("joint-communique"), "", First.PlusDays(i), "A", "B")),
        .. Many(n, i => Source.Create($"x{i}", SourceKind.Press, "", First.PlusDays(i + 1))),
        .. Many(n, i => Claim.Of($"c{i}", $"x{i}", Stance.Asserts, (StatementId)"w0", ClaimProperty.Adoption, Adoption.Adopted)),
    ];

    public static PartyId Seat(int i) => i == 0 ? "A" : i == 1 ? "B" : $"P{i}";

    public static Delegation Sent(PartyId party) => Delegation.Of(party, Minister);

    private static Delegation[] Seats(int n) => [.. Enumerable.Range(0, n).Select(i => Sent(Seat(i)))];

    // Both sides say so, so that under mutual confirmation every pair is decided for itself.
    private static IEnumerable<IRecord> SaysHeld(RecordRef record) => Speakers.SelectMany(p => new IRecord[]
    {
        Source.Create($"x-{p}", SourceKind.PartyOfficial, "", First.PlusDays(1), p),
        Claim.Of($"c-{p}", $"x-{p}", Stance.Asserts, record, ClaimProperty.Held, true),
    });

    private static Edtf Days(LocalDate first, LocalDate last) => Edtf.Parse($"{first.ToString("uuuu-MM-dd", null)}/{last.ToString("uuuu-MM-dd", null)}");

    private static IEnumerable<IRecord> Many(int n, Func<int, IRecord> made) => Enumerable.Range(0, n).Select(made);
}
