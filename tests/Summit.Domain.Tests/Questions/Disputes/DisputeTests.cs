namespace Summit.Domain.Tests;

/// <summary>What makes a dispute and what makes none, on a meeting, a session or a text of A and B.</summary>
public sealed class DisputeTests
{
    private static readonly MeetingId Talk = "talk";
    private static readonly SessionId Session = "session";
    private static readonly StatementId Text = "text";

    private static readonly IRecord[] Records =
    [
        Party.State("A"), Party.State("B"), Party.State("C"),
        Person.Create("ann"), Person.Create("bob"), Office.Create("a-minister", "A", "Minister", Band.Minister, Portfolio.Defence), Tenure.Create("t", "ann", "a-minister"),
        Forum.Create("forum", ""), Domain.Session.Held(Session, "forum", new LocalDate(2020, 1, 1), Delegation.Of("A"), Delegation.Of("B"), Delegation.Of("C")),
        Meeting.Held(Talk, default, Facets.None, Delegation.Of("A"), Delegation.Of("B")),
        Statement.Create(Text, StatementKind.JointStatement, "", new LocalDate(2020, 1, 2)).On(Talk),
    ];

    [Fact]
    public void AssertedAndDenied() => Sides(Says("a1", Talk, ClaimProperty.Encounter, "call"), Says("b1", Talk, ClaimProperty.Encounter, "call", Stance.Denies))
        .Should().Equal("talk encounter: call (a1; officials of A) / not call (b1; officials of B)");

    [Fact]
    public void AMeetingWithoutDays_LiesInTheWindowOfItsSession()
    {
        Meeting aside = Meeting.Held("aside", default, Facets.None, Delegation.Of("A"), Delegation.Of("B")).During(Session);
        Chronicle chronicle =
        [
            .. Records, aside, Source.Create("p", SourceKind.Press, "", new LocalDate(2020, 1, 2)), Source.Create("q", SourceKind.Press, "", new LocalDate(2020, 1, 2)),
            Claim.Of("c1", "p", Stance.Asserts, aside.Id, ClaimProperty.Encounter, Encounter.Call), Claim.Of("c2", "q", Stance.Denies, aside.Id, ClaimProperty.Encounter, Encounter.Call),
        ];
        Reading reading = chronicle.Under(Policy.AsRecorded);

        reading.Disputes(Dyad.Of("A", "B"), new LocalDate(2020, 1, 1), new LocalDate(2020, 1, 31)).All.Should().ContainSingle();
        reading.Disputes(Dyad.Of("A", "B"), new LocalDate(2021, 1, 1)).All.Should().BeEmpty();
    }

    [Fact]
    public void DifferentValues_OfAPropertyThatHasOne() => Sides(Says("a1", Talk, ClaimProperty.Place, "X"), Says("b1", Talk, ClaimProperty.Place, "Y"))
        .Should().Equal("talk place: X (a1; officials of A) / Y (b1; officials of B)");

    [Fact]
    public void DifferentValues_OfAPropertyOfMany_AreNone()
    {
        Sides(Says("a1", Talk, ClaimProperty.Topic, "water"), Says("b1", Talk, ClaimProperty.Topic, "trade")).Should().BeEmpty();
        Sides(Says("a1", (PersonId)"ann", ClaimProperty.TitleHeld, "a-minister"), Says("b1", (PersonId)"ann", ClaimProperty.TitleHeld, "other")).Should().BeEmpty();
        Sides(Says("a1", Talk, ClaimProperty.SameAs, "session"), Says("b1", Talk, ClaimProperty.SameAs, "text")).Should().BeEmpty();
    }

    [Fact]
    public void ANarrowerTopic_OfADeniedOne() => Sides(Says("a1", Talk, ClaimProperty.Topic, "security/terrorism"), Says("b1", Talk, ClaimProperty.Topic, "security", Stance.Denies))
        .Should().Equal("talk topic: not security (b1; officials of B) / security/terrorism (a1; officials of A)");

    [Fact]
    public void ADeniedNarrowerTopic_OfABroaderOne_IsNone() =>
        Sides(Says("a1", Talk, ClaimProperty.Topic, "security"), Says("b1", Talk, ClaimProperty.Topic, "security/terrorism", Stance.Denies)).Should().BeEmpty();

    [Theory]
    [InlineData("2020-01-01", "2020-01-02", true)]
    [InlineData("2020-01", "2020-01-02", false)]
    [InlineData("2020-01-01/2020-01-03", "2020-01-01/2020-01-02", true)]
    [InlineData("2020-01-01/2020-01-03", "2019-12-31/2020-01-03", true)]
    [InlineData("2020-01-01/2020-01-03", "2020-01-01/2020-01", false)]
    [InlineData("2020", "2020-02-10", false)]
    [InlineData("2020", "2020-02-12", true)]
    public void Dates_WhoseStartsOrEndsCannotBeEqual(string one, string other, bool disputed)
    {
        // What a text of the eleventh says of the past was over by then.
        IRecord[] day = [Source.Create("p1", SourceKind.Press, "", new LocalDate(2020, 2, 11)), Claim.Of("d1", "p1", Stance.Asserts, Talk, ClaimProperty.When, Edtf.Parse(one))];
        Sides(day, [Source.Create("p2", SourceKind.Press, "", new LocalDate(2020, 2, 20)), Claim.Of("d2", "p2", Stance.Asserts, Talk, ClaimProperty.When, Edtf.Parse(other))]).Should().HaveCount(disputed ? 1 : 0);
    }

    [Fact]
    public void Blockers_OfIndependentSources_ThatHaveNoneInCommon()
    {
        IRecord[] a = Says("a1", Text, ClaimProperty.BlockedBy, "B");
        IRecord[] b = Says("b1", Text, ClaimProperty.BlockedBy, "A");
        IRecord[] both = [.. Says("c1", Text, ClaimProperty.BlockedBy, "A"), Claim.Of("c1-2", "c1", Stance.Asserts, Text, ClaimProperty.BlockedBy.Name, ClaimValue.Of("B"))];

        Sides(a, b).Should().Equal("text blocked-by: A (b1; officials of B) / B (a1; officials of A)");
        Sides(a, both).Should().BeEmpty("they have one in common");
        Sides(a, b, both).Should().Equal("text blocked-by: A (b1, c1; officials of B, C) / B (a1, c1; officials of A, C)");
        Sides(Says("a1", Text, ClaimProperty.Reason, "terrorism-reference"), Says("b1", Text, ClaimProperty.Reason, "speaking-turn"))
            .Should().Equal("text reason: speaking-turn (b1; officials of B) / terrorism-reference (a1; officials of A)");
    }

    [Fact]
    public void Plans_ThatFollowOneAnother_AreNone_AndThoseOfOneDayAre()
    {
        IRecord[] Plan(string source, int day, string plan) => [Source.Create(source, SourceKind.Press, "", new LocalDate(2019, 12, day)), Claim.Of($"{source}-p", source, Stance.Anticipates, Talk, ClaimProperty.Plan.Name, ClaimValue.Of(plan))];

        Sides(Plan("p1", 3, "scheduled"), Plan("p2", 4, "cancelled")).Should().BeEmpty();
        Sides(Plan("p1", 3, "scheduled"), Plan("p2", 3, "cancelled")).Should().Equal("talk plan: cancelled (p2) / scheduled (p1)");
    }

    [Fact]
    public void ATextThatRepeatsAnother_IsNoSide_WhateverItSays() =>
        Sides(Says("a1", Talk, ClaimProperty.Encounter, "call"), [Source.Create("copy", SourceKind.Press, "", new LocalDate(2020, 2, 5)).Repeating("a1"), Claim.Of("x", "copy", Stance.Asserts, Talk, ClaimProperty.Encounter, Encounter.Greeting)]).Should().BeEmpty();

    [Fact]
    public void ARetractedSource_IsOnNoSide() =>
        Sides(Says("a1", Talk, ClaimProperty.Place, "X"), Says("b1", Talk, ClaimProperty.Place, "Y"), [Claim.Of("x", "a1", Stance.Retracts, Talk, ClaimProperty.Place.Name)]).Should().BeEmpty();

    [Theory]
    [InlineData("present", "absent", true)]
    [InlineData("absent", "represented-by", false)]
    [InlineData("present", "unknown", false)]
    public void Presence_IsDisputed_WhereOneIsThereAndNotThere(string one, string other, bool disputed) =>
        Sides(Says("a1", ClaimSubject.Of(Session).In((PersonId)"ann"), ClaimProperty.Presence, one), Says("b1", ClaimSubject.Of(Session).In((PersonId)"ann"), ClaimProperty.Presence, other)).Should().HaveCount(disputed ? 1 : 0);

    [Fact]
    public void AHead_NamedByPersonAndByOffice_IsOne()
    {
        IRecord[] Head(string source, ClaimedHead head) => [Source.Create(source, SourceKind.Press, "", new LocalDate(2020, 2, 1)), Claim.Of($"{source}-h", source, Stance.Asserts, ClaimSubject.Of(Session).In((PartyId)"A"), ClaimProperty.Head, head)];

        Sides(Head("p1", new("ann")), Head("p2", new(default, "a-minister"))).Should().BeEmpty("she holds it");
        Sides(Head("p1", new("ann")), Head("p2", new("bob"))).Should().ContainSingle().Which.Should().StartWith("session A head: ");
    }

    [Fact]
    public void Statuses_OfOneDay_AndNotOfTwo()
    {
        IRecord[] Status(string source, string status, string on) => [Source.Create(source, SourceKind.Press, "", new LocalDate(2020, 2, 1)), Claim.Of($"{source}-m", source, Stance.Asserts, ClaimSubject.Of((ForumId)"forum").In((PartyId)"A"), ClaimProperty.Membership, new ClaimedStatus(MembershipStatus.From(status), Edtf.Parse(on)))];

        Sides(Status("p1", "member", "2020-01-01"), Status("p2", "observer", "2020-01-01")).Should().ContainSingle();
        Sides(Status("p1", "member", "2020-01-01"), Status("p2", "observer", "2019-01-01")).Should().BeEmpty();
    }

    [Fact]
    public void Held_AsImplied_AndDenied_AndWithoutTheDaysThatImplyIt()
    {
        IRecord[] day = Says("a1", Talk, ClaimProperty.When, "2020-01-01");
        IRecord[] otherDay = Says("b1", Talk, ClaimProperty.When, "2020-01-02");

        Sides(day, Says("c1", Talk, ClaimProperty.Held, null, Stance.Denies)).Should().Equal("talk held: true (a1; officials of A) / not true (c1; officials of C)");
        Sides(day, otherDay).Should().Equal("talk when: 2020-01-01 (a1; officials of A) / 2020-01-02 (b1; officials of B)");
    }

    [Fact]
    public void AnOwnValue_ThatNoClaimSupports_ThoughOneContradictsIt()
    {
        Meeting own = ((Meeting)Records[9]).With(f => f with { Encounter = Encounter.Greeting });
        string[] Of(params IRecord[][] more) => [.. All([.. Records.Where(r => r.Ref != Talk), own, .. more.SelectMany(m => m)])];

        Of(Says("a1", Talk, ClaimProperty.Encounter, "call")).Should().Equal("talk encounter: greeting (the record) / call (a1; officials of A)");
        Of(Says("a1", Talk, ClaimProperty.Encounter, "greeting", Stance.Denies)).Should().Equal("talk encounter: greeting (the record) / not greeting (a1; officials of A)");
        Of(Says("a1", Talk, ClaimProperty.Encounter, "call"), Says("b1", Talk, ClaimProperty.Encounter, "greeting")).Should().Equal("talk encounter: call (a1; officials of A) / greeting (b1; officials of B)");
        Of(Says("a1", Talk, ClaimProperty.Encounter, "call", Stance.Denies)).Should().BeEmpty("that denies another value");
    }

    [Fact]
    public void Silence_NoInformationAndDecliningToConfirm_AreNone() => Sides(
        Says("a1", Talk, ClaimProperty.Encounter, "call"),
        Says("b1", Talk, ClaimProperty.Encounter, "call", Stance.DeclinesToConfirm),
        Says("c1", Talk, ClaimProperty.Encounter, "call", Stance.NoInformation)).Should().BeEmpty();

    [Fact]
    public void AClaimAboutAnAnswer_ThatTheAnswerContradicts()
    {
        Meeting later = Meeting.Bilateral("later", new LocalDate(2020, 1, 20), Delegation.Of("A"), Delegation.Of("B"));
        Claim last = Claim.Of("x", "a1", Stance.Asserts, Dyad.Of("A", "B"), ClaimProperty.LastContact, new ClaimedContact(Edtf.Parse("2020-01-01")));
        Source source = Source.Create("a1", SourceKind.PartyOfficial, "", new LocalDate(2020, 2, 1), "A");
        Dispute dispute = Chronicle.Of([.. Records, later, source, last]).Under(Policy.AsRecorded).Disputes(Dyad.Of("A", "B")).All.Single();

        (dispute.Dyad, dispute.Record.IsRecorded, dispute.Property).Should().Be((Dyad.Of("A", "B"), false, ClaimProperty.LastContact.Name));
        dispute.Sides.Single().Sources.Should().Equal("a1");
        dispute.Taken.Should().Contain("2020-01-20");
        Chronicle.Of([.. Records, source, last]).Under(Policy.AsRecorded).Disputes(Dyad.Of("A", "B")).All.Should().BeEmpty("no certain contact contradicts it");
    }

    [Fact]
    public void ARound_IsDisputedPartyByParty()
    {
        IRecord[] Met(string source, Stance stance, params PartyId[] parties) => [Source.Create(source, SourceKind.Press, "", new LocalDate(2020, 2, 1)), Claim.Of($"{source}-r", source, stance, ClaimSubject.Of(Session).In((PartyId)"A"), ClaimProperty.Met, new ClaimedRound(default, parties))];

        Sides(Met("p1", Stance.Asserts, "B", "C"), Met("p2", Stance.Denies, "C")).Should().ContainSingle().Which.Should().Contain("\"C\"").And.NotContain("\"B\"");
        Sides(Met("p1", Stance.Asserts, "B"), Met("p2", Stance.Asserts, "C")).Should().BeEmpty("who names some names nobody as not met");
    }

    [Fact]
    public void WhatIsUnknownToTheReading_IsNoDispute()
    {
        Chronicle chronicle = Chronicle.Of([.. Records, .. Says("a1", Talk, ClaimProperty.Place, "X"), .. Says("b1", Talk, ClaimProperty.Place, "Y")]);

        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 1, 31)).Disputes().All.Should().BeEmpty();
        chronicle.Under(Policy.AnyReport, new LocalDate(2020, 2, 1)).Disputes().All.Should().ContainSingle();
    }

    private static IRecord[] Says<T>(string source, ClaimSubject subject, ClaimProperty<T> property, string? value, Stance stance = default) =>
    [
        Source.Create(source, SourceKind.PartyOfficial, "", new LocalDate(2020, 2, 1), PartyId.Parse(source[..1].ToUpperInvariant())),
        Claim.Of($"{source}-1", source, stance.IsRecorded ? stance : Stance.Asserts, subject, property.Name, value is null ? default : ClaimValue.Of(value)),
    ];

    private static string[] Sides(params IRecord[][] said) => All([.. Records, .. said.SelectMany(s => s)]);

    private static string[] All(IRecord[] records) => [.. Chronicle.Of(records).Under(Policy.AnyReport).Disputes().All.Select(d => d.ToString())];
}
