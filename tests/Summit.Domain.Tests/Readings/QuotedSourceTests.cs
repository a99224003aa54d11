namespace Summit.Domain.Tests;

/// <summary>Sources that are known only as another text quotes them.</summary>
public sealed class QuotedSourceTests
{
    private static readonly Meeting Recorded = Meeting.Planned("m", new LocalDate(2025, 1, 10), default, Delegation.Of("A"), Delegation.Of("B"));

    private static readonly Source Report = Text("report", SourceKind.Press);

    private static Source Text(string id, SourceKind kind, params PartyId[] by) => Source.Create(id, kind, id, new LocalDate(2025, 1, 11), by);

    private static Claim Held(string id, string source, Stance? stance = null) => Claim.Of(id, source, stance ?? Stance.Asserts, ClaimSubject.Of("m"), ClaimProperty.Held, true);

    [Fact]
    public void WhatATextSaysAsWellAsTheSourceThatItQuotes_IsSaidOnce()
    {
        Chronicle chronicle = [Recorded, Report, Text("analyst", SourceKind.Analyst).QuotedBy("report"), Held("c1", "report"), Held("c2", "analyst")];

        chronicle.Under(Policy.ParticipantConfirmed).WasHeld("m").Should().Be(Truth.Unknown);
        Chronicle apart = [Recorded, Report, Text("analyst", SourceKind.Analyst), Held("c1", "report"), Held("c2", "analyst")];
        apart.Under(Policy.ParticipantConfirmed).WasHeld("m").Should().Be(Truth.True);
    }

    [Fact]
    public void ItKeepsItsOwnKindAndOfficials()
    {
        Chronicle chronicle =
        [
            Recorded, Report, Text("a", SourceKind.PartyOfficial, "A").QuotedBy("report"), Text("b", SourceKind.PartyOfficial, "B").QuotedBy("report"),
            Held("c1", "a"), Held("c2", "b"),
        ];

        chronicle.Under(Policy.MutualConfirmation).WasHeld("m", Dyad.Of("A", "B")).Should().Be(Truth.True);
        Chronicle opposed = [.. chronicle.Without("c2"), Held("c2", "b", Stance.Denies)];
        opposed.Under(Policy.AnyReport).WasHeld("m").Should().Be(Truth.Unknown);
    }

    [Fact]
    public void TheTextItself_SpeaksForItselfWhereTheQuotedSourceIsSilentOrSaysOtherwise()
    {
        Source quoted = Text("a", SourceKind.PartyOfficial, "A").QuotedBy("report");
        Chronicle silent = [Recorded, Report, quoted, Held("c1", "report")];
        Chronicle other = [Recorded, Report, quoted, Held("c1", "report"), Held("c2", "a", Stance.Denies)];

        silent.Under(Policy.ParticipantConfirmed).WasHeld("m").Should().Be(Truth.Unknown, "no official speaks");
        other.Under(Policy.AnyReport).WasHeld("m").Should().Be(Truth.Unknown);
        other.Under(Policy.ParticipantConfirmed).WasHeld("m").Should().Be(Truth.Unknown);
    }

    [Fact]
    public void ItIsNotKnownBeforeTheTextThatQuotesIt()
    {
        Source early = Source.Create("a", SourceKind.PartyOfficial, "a", new LocalDate(2025, 1, 10), "A").QuotedBy("report");
        Source undated = Source.Create("a", SourceKind.PartyOfficial, "a", default, "A").QuotedBy("report");
        foreach (Source source in new[] { early, undated })
        {
            Chronicle chronicle = [Recorded, Report, source, Held("c1", "a")];
            chronicle.Under(Policy.AnyReport, new LocalDate(2025, 1, 10)).IsKnown("m").Should().Be(Truth.False);
            chronicle.Under(Policy.AnyReport, new LocalDate(2025, 1, 11)).WasHeld("m").Should().Be(Truth.True);
        }
    }

    [Fact]
    public void WhenTheTextTakesItBack_WhatItQuotedIsTakenBackToo()
    {
        Chronicle chronicle = [Recorded, Report, Text("a", SourceKind.PartyOfficial, "A").QuotedBy("report"), Held("c1", "a"), Held("c2", "report", Stance.Retracts)];

        chronicle.Under(Policy.AnyReport).WasHeld("m").Should().Be(Truth.Unknown);
        chronicle.Check().Should().NotContain(f => f.Code == FindingCode.RetractionWithoutClaim);
    }

    [Fact]
    public void ADanglingQuotation_AndACircle_AreFound()
    {
        Chronicle chronicle = [Text("a", SourceKind.Press).QuotedBy("b"), Text("b", SourceKind.Press).QuotedBy("a"), Text("c", SourceKind.Press).QuotedBy("nobody"), Text("d", SourceKind.Press).QuotedBy("a")];

        chronicle.Check().Select(f => f.Code).Should().BeEquivalentTo([FindingCode.DerivationCycle, FindingCode.DanglingReference]);
        chronicle.Check().Single(f => f.Code == FindingCode.DanglingReference).Where.Path.Should().Be("$.via");
        FluentActions.Invoking(() => Report.QuotedBy("report")).Should().Throw<ArgumentException>();
    }
}
