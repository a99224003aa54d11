namespace Summit.Domain.Tests;

/// <summary>Properties of many values, by example.</summary>
public sealed class ManyValuesTests
{
    private static readonly Topic Terrorism = Topic.SecurityTerrorism;
    private static readonly Topic Camps = Topic.From("security/terrorism/camps");
    private static readonly LocalDate Day = new(2025, 1, 10);

    private static readonly Meeting Talks = Meeting.Held("m", Day, Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")).About(Terrorism);

    private static readonly Statement Draft = Statement.Create("s", StatementKind.JointStatement, "A draft", Day, "A", "B", "C").NotAdopted("A").Because(Objection.Procedure).Pointed(3, StatementPoint.Of(1, "one"));

    private static Source Official(string id, PartyId party) => Source.Create(id, SourceKind.PartyOfficial, id, Day, party);

    private static Claim Says<T>(string id, string source, RecordRef of, ClaimProperty<T> property, T value, Stance? stance = null) => Claim.Of(id, source, stance ?? Stance.Asserts, ClaimSubject.Of(of), property, value);

    [Fact]
    public void Points_OfWhichNoneIsDeclared_AreAllowed_AndFewerThanNoneAreNot()
    {
        Draft.Pointed(0).DeclaredPoints.Should().Be(0);
        FluentActions.Invoking(() => Draft.Pointed(-1)).Should().Throw<ArgumentException>().WithParameterName("declaredPoints");
    }

    [Fact]
    public void WithoutClaims_WhatIsListedIsSo_AndEverythingElseIsUnknown()
    {
        foreach (Policy policy in Policy.All)
        {
            Reading reading = Chronicle.Of(Talks).Under(policy);

            reading.TruthOf("m", ClaimProperty.Topic, Terrorism).Should().Be(Truth.True);
            reading.TruthOf("m", ClaimProperty.Topic, Topic.Security).Should().Be(Truth.True);
            reading.TruthOf("m", ClaimProperty.Topic, Camps).Should().Be(Truth.Unknown);
            reading.TruthOf("m", ClaimProperty.Topic, Topic.Water).Should().Be(Truth.Unknown);
            reading.TopicsOf("m").Should().Equal(Terrorism);
        }
    }

    [Fact]
    public void ToDenyATopic_DeniesTheNarrower_AndToAssertOneAssertsTheBroader()
    {
        Chronicle denied = [Talks, Official("a", "A"), Says("c", "a", "m", ClaimProperty.Topic, Topic.Security, Stance.Denies)];
        Reading reading = denied.Under(Policy.ParticipantConfirmed);
        new[] { Topic.Security, Terrorism, Camps, Topic.SecurityCyber }.Should().OnlyContain(t => reading.TruthOf("m", ClaimProperty.Topic, t, default) == Truth.False);
        reading.TruthOf("m", ClaimProperty.Topic, Topic.Water).Should().Be(Truth.Unknown);
        denied.Under(Policy.AsRecorded).TruthOf("m", ClaimProperty.Topic, Terrorism).Should().Be(Truth.True);

        Reading disputed = denied.With(Official("b", "B")).With(Says("d", "b", "m", ClaimProperty.Topic, Camps)).Under(Policy.ParticipantConfirmed);
        new[] { Topic.Security, Terrorism, Camps }.Should().OnlyContain(t => disputed.TruthOf("m", ClaimProperty.Topic, t, default) == Truth.Unknown);
        disputed.TruthOf("m", ClaimProperty.Topic, Topic.SecurityCyber).Should().Be(Truth.False);
    }

    [Fact]
    public void ToAssertOneValue_DeniesNoOther()
    {
        Chronicle chronicle =
        [
            Draft, Official("a", "A"), Official("b", "B"),
            Says("c1", "a", "s", ClaimProperty.BlockedBy, Statement.Unnamed), Says("c2", "b", "s", ClaimProperty.BlockedBy, (PartyId)"A"),
            Says("c3", "a", "s", ClaimProperty.Reason, Objection.TerrorismReference), Says("c4", "b", "s", ClaimProperty.Reason, Objection.SpeakingTurn),
            Says("c5", "b", "s", ClaimProperty.Point, 2L), Says("c6", "b", "s", ClaimProperty.Point, 1L, Stance.Denies),
        ];
        Reading reading = chronicle.Under(Policy.ParticipantConfirmed);

        reading.BlockersOf("s").Should().Equal((PartyId)"A", Statement.Unnamed);
        reading.ReasonsOf("s").Should().Equal(Objection.Procedure, Objection.SpeakingTurn, Objection.TerrorismReference);
        reading.TruthOf("s", ClaimProperty.Point, 1L).Should().Be(Truth.False);
        reading.TruthOf("s", ClaimProperty.Point, 2L).Should().Be(Truth.True);
        reading.TruthOf("s", ClaimProperty.Point, 3L).Should().Be(Truth.Unknown);
        chronicle.Under(Policy.AsRecorded).BlockersOf("s").Should().Equal((PartyId)"A");
        chronicle.Check().Should().NotContain(f => f.Code == FindingCode.DanglingReference && f.Message.Contains("unnamed", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExplanation_HasARowForEachValue_WithTheAccountsOfEachSide()
    {
        Chronicle chronicle =
        [
            Draft, Official("a", "A"), Official("b", "B"),
            Says("c1", "a", "s", ClaimProperty.BlockedBy, (PartyId)"C"), Says("c2", "b", "s", ClaimProperty.BlockedBy, (PartyId)"C", Stance.Denies),
            Claim.Of("c3", "b", Stance.NoInformation, ClaimSubject.Of("s"), ClaimProperty.BlockedBy),
        ];
        IReadOnlyList<ExplainedProperty> rows = chronicle.Under(Policy.ParticipantConfirmed).Explain("s").AllOf(ClaimProperty.BlockedBy);

        rows.Select(r => (r.Value, r.Status)).Should().Equal(("A", EpistemicStatus.Established), ("C", EpistemicStatus.Disputed));
        rows[1].For.Select(c => c.Claim).Should().Equal((ClaimId)"c1");
        rows[1].Against.Select(c => c.Claim).Should().Equal((ClaimId)"c2");
        rows[1].Other.Select(c => c.Claim).Should().Equal((ClaimId)"c3");
    }

    [Fact]
    public void APropertyOfOneValue_IsRefused() =>
        FluentActions.Invoking(() => Chronicle.Of(Talks).Under(Policy.AnyReport).TruthOf("m", ClaimProperty.Held, true)).Should().Throw<ArgumentException>().WithMessage("*one value*");

    [Fact]
    public void AMeetingDoesNotTakeItsSessionsTopics_NorAPartItsWholes()
    {
        Session whole = Session.Held("w", "f", Day, Delegation.Of("A", new Representative()), Delegation.Of("B", new Representative())).OnAgenda(Terrorism);
        Session part = Session.Part("p", whole, Day, Delegation.Of("A", new Representative()), Delegation.Of("B", new Representative()));
        Chronicle chronicle = [whole, part, Meeting.Held("n", Day, Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")).During("w")];
        Reading reading = chronicle.Under(Policy.AsRecorded);

        reading.TruthOf("w", ClaimProperty.Topic, Terrorism).Should().Be(Truth.True);
        reading.TruthOf("p", ClaimProperty.Topic, Terrorism).Should().Be(Truth.Unknown);
        reading.TruthOf("n", ClaimProperty.Topic, Terrorism).Should().Be(Truth.Unknown);
    }

    [Fact]
    public void TheLastContactOnATopic_HasASureBoundFromWhatIsListed_AndAPossibleOneFromEverythingElse()
    {
        Chronicle chronicle =
        [
            Talks, Meeting.Held("n", new LocalDate(2025, 3, 1), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")),
            Meeting.Held("o", new LocalDate(2025, 4, 1), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B")), Official("a", "A"),
            Says("c0", "a", "o", ClaimProperty.Held, true), Says("c1", "a", "o", ClaimProperty.Topic, Terrorism, Stance.Denies), Says("c2", "a", "m", ClaimProperty.Held, true), Says("c3", "a", "n", ClaimProperty.Held, true),
        ];
        LastContact last = chronicle.Under(Policy.ParticipantConfirmed).Contacts().Where(ContactFilter.Direct.OnTopic(Terrorism)).Last(Dyad.Of("A", "B"), new LocalDate(2025, 6, 1));

        last.Verdict.Should().Be(Verdict.Bounded);
        last.Evidence.Select(e => (e.Record, e.Match)).Should().BeEquivalentTo([((RecordRef)"m", Truth.True), ((RecordRef)"n", Truth.Unknown)]);
        last.Evidence.Single(e => e.Match == Truth.Unknown).Because.Select(r => (r.Aspect, r.Doubt)).Should().Equal((Aspect.Topic, Doubt.NotRecorded));
        last.ToEnglish().Should().Contain("about security/terrorism");
        last.Definition.Topics.Should().Equal(Terrorism);
    }
}
