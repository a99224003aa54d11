namespace Summit.Domain.Tests;

/// <summary>Who headed a delegation, as claims have it, and how firmly other records are known.</summary>
public sealed class HeadRuleTests
{
    private static readonly Office Minister = Office.Create("a-min", "A", "Minister", Band.Minister, Portfolio.Defence);

    private static readonly Source Press = Source.Create("s", SourceKind.Press, "", new LocalDate(2020, 1, 11));

    private static readonly Source Agency = Source.Create("t", SourceKind.NewsAgency, "", new LocalDate(2020, 1, 12));

    private static Meeting Recorded(params Representative[] delegates) =>
        Meeting.Held("m", new LocalDate(2020, 1, 10), Facets.Bilateral, Delegation.Of("A", delegates), Delegation.Of("B"));

    private static Claim Head(string id, string source, ClaimedHead head, Stance? stance = null) =>
        Claim.Of(id, source, stance ?? Stance.Asserts, ClaimSubject.Of("m").In((PartyId)"A"), ClaimProperty.Head, head);

    private static IReadOnlyList<ResolvedDelegate> Taken(Meeting meeting, params IRecord[] records)
    {
        Chronicle chronicle = Chronicle.Of([meeting, Minister, Press, Agency, .. records]);
        return chronicle.Under(Policy.AnyReport).Resolve(meeting, default).Delegations.Single(d => d.Party == "A").Delegates;
    }

    [Fact]
    public void AHeadWhoIsNotRecorded_JoinsTheDelegation()
    {
        IReadOnlyList<ResolvedDelegate> taken = Taken(Recorded(Representative.Of("bob", "b-off").As(Role.Member)), Head("c", "s", new("ann", "a-min")));

        taken.Select(d => (d.Person, d.Role)).Should().Equal(((PersonId)"bob", Role.Member), ((PersonId)"ann", Role.Head));
        (taken[1].Band, taken[1].There, taken[1].Span).Should().Be((Band.Minister, Truth.True, (DayBounds?)null));
    }

    [Fact]
    public void AHeadWhoIsNotRecorded_TakesThePlaceOfAHeadWithoutAName_AndKeepsHisSpanAndPresence()
    {
        Representative unnamed = Representative.At(Band.SeniorOfficial, []).As(Role.Head).With(Presence.Remote).On(new LocalDate(2020, 1, 10));

        ResolvedDelegate head = Taken(Recorded(unnamed), Head("c", "s", new("ann", "a-min"))).Should().ContainSingle().Subject;

        (head.Person, head.Office, head.Role, head.Band, head.Presence, head.Span).Should().Be(((PersonId)"ann", (OfficeId)"a-min", Role.Head, Band.Minister, Presence.Remote, (DayBounds?)DayBounds.On(new(2020, 1, 10))));
    }

    [Fact]
    public void ADelegateWithoutAName_IsTheHead_OnlyWhereNobodyElseIsRecordedAsHead()
    {
        Representative unnamed = Representative.At(Band.SeniorOfficial, []).As(Role.Member);

        Taken(Recorded(unnamed), Head("c", "s", new("ann"))).Should().ContainSingle().Which.Role.Should().Be(Role.Head);
        Taken(Recorded(unnamed, Representative.Of("bob", "b-off").As(Role.Head)), Head("c", "s", new("ann"))).Select(d => d.Role).Should().Equal(Role.Member, default, Role.Head);
    }

    [Fact]
    public void ADelegateWhoIsRecorded_BecomesTheHead_AndTheOtherCeasesToBe()
    {
        IReadOnlyList<ResolvedDelegate> taken = Taken(Recorded(Representative.Of("bob", "b-off").As(Role.Head), Representative.Of("ann", "a-min")), Head("c", "s", new("ann")));

        taken.Select(d => d.Role).Should().Equal(default, Role.Head);
    }

    [Fact]
    public void OfADisputedHead_NeitherPersonNorLevelIsKnown()
    {
        ResolvedDelegate head = Taken(Recorded(Representative.Of("bob", "a-min").As(Role.Head)), Head("c", "s", new("ann")), Head("d", "t", new("eve"))).Should().ContainSingle().Subject;

        (head.Person.IsRecorded, head.Office.IsRecorded, head.Band.IsRecorded, head.Role).Should().Be((false, false, false, Role.Head));
        Taken(Recorded(Representative.Of("bob", "a-min").As(Role.Head)), Head("c", "s", new("ann"), Stance.Denies)).Should().ContainSingle().Which.Person.Should().Be((PersonId)"bob");
    }

    [Fact]
    public void TwoWaysOfNamingOneHead_SayTogetherWhoItWas()
    {
        Claim person = Head("c", "s", new("ann"));
        Claim office = Head("d", "t", new(default, "a-min"));

        ResolvedDelegate head = Taken(Recorded(), person, office, Tenure.Create("t1", "ann", "a-min", default)).Should().ContainSingle().Subject;

        (head.Person, head.Office).Should().Be(((PersonId)"ann", (OfficeId)"a-min"));
        Taken(Recorded(), person, office).Should().BeEmpty("without the tenure they may be two");
    }

    [Fact]
    public void ARecordThatIsNoEvent_IsKnownAsFirmlyAsWhatIsAssertedOfIt()
    {
        Statement statement = Statement.Create("st", StatementKind.JointStatement, "", new LocalDate(2020, 1, 3), "A", "B");
        Chronicle silent = [statement, Press, Agency];
        Chronicle claimed = silent.With(Claim.Of("c", "s", Stance.Asserts, (StatementId)"st", ClaimProperty.Adoption, Adoption.Adopted));
        Chronicle twice = claimed.With(Claim.Of("d", "t", Stance.Asserts, (StatementId)"st", ClaimProperty.Adoption, Adoption.Adopted));

        silent.Under(Policy.ParticipantConfirmed).StatusOf("st").Should().Be(EpistemicStatus.Established);
        claimed.Under(Policy.ParticipantConfirmed).StatusOf("st").Should().Be(EpistemicStatus.Reported);
        twice.Under(Policy.ParticipantConfirmed).StatusOf("st").Should().Be(EpistemicStatus.Established);
        claimed.Under(Policy.AnyReport, new LocalDate(2020, 1, 10)).StatusOf("st").Should().Be(EpistemicStatus.Unknown);
        claimed.Without("c").With(Claim.Of("c", "s", Stance.Denies, (StatementId)"st", ClaimProperty.Adoption, Adoption.Adopted)).Under(Policy.AnyReport).StatusOf("st").Should().Be(EpistemicStatus.Unknown);
    }

    [Fact]
    public void WhatTheChronicleDoesNotHave_IsNotKnown()
    {
        Chronicle.Of([Press]).Under(Policy.AnyReport).IsKnown("nowhere").Should().Be(Truth.False);
        Chronicle.Of([Press]).Under(Policy.AnyReport, new LocalDate(2020, 1, 1)).IsKnown("nowhere").Should().Be(Truth.False);
    }
}
