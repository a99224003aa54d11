using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class ClaimChecksTests
{
    private static readonly MeetingId Id = "m";

    private static readonly Meeting Recorded = Meeting.Held(Id, new LocalDate(2020, 1, 10), Facets.Bilateral, Delegation.Of("A"), Delegation.Of("B"));

    private static Source Text(string id, int day, string kind = "press") => Source.Create(id, kind.Length == 0 ? default : SourceKind.From(kind), id, new LocalDate(2020, 1, day));

    private static IEnumerable<(FindingCode, string)> Found(params IRecord[] records) => ClaimChecks.Of(Chronicle.Of([Recorded, .. records])).Select(f => (f.Code, f.Where.Record.ToString()));

    [Fact]
    public void OneAsserts_WhatAnotherDenies_IsFound() => Found(
            Text("one", 11), Text("two", 11),
            Claim.Of("c1", "one", Stance.Asserts, Id, ClaimProperty.Held, true),
            Claim.Of("c2", "two", Stance.Denies, Id, ClaimProperty.Held, true),
            Claim.Of("c3", "two", Stance.Denies, Id, ClaimProperty.Encounter, Encounter.Greeting))
        .Should().Equal((FindingCode.ContradictedClaim, "c2"));

    [Fact]
    public void APlanCalledOff_YetHeld_IsFound() =>
        ClaimChecks.Of([Recorded.With(Plan.Cancelled)]).Should().ContainSingle().Which.Code.Should().Be(FindingCode.CancelledYetHeld);

    [Fact]
    public void WhatIsPublishedBeforeItsEvent_IsFound_AndAnExpectationIsNot() => Found(
            Text("s", 9),
            Claim.Of("c1", "s", Stance.Asserts, Id, ClaimProperty.Held, true),
            Claim.Of("c2", "s", Stance.Anticipates, Id, ClaimProperty.Held, true),
            Claim.Of("c3", "s", Stance.Asserts, Id, ClaimProperty.Plan, Plan.Scheduled))
        .Should().Equal((FindingCode.PublishedBeforeEvent, "c1"));

    [Fact]
    public void AClaimOfAnEnd_IsOfTheDayThatItGives() =>
        ClaimChecks.Of(
            [
                Escalation.Create("e", "E", Edtf.Parse("2020-01-01"), Edtf.Parse("2020-01-10")), Text("s", 9),
                Claim.Of("c1", "s", Stance.Asserts, (EscalationId)"e", ClaimProperty.End, Edtf.Parse("2020-01-10")),
                Claim.Of("c2", "s", Stance.Asserts, (EscalationId)"e", ClaimProperty.Start, Edtf.Parse("2020-01-01")),
            ])
            .Select(f => (f.Code, f.Where.Record.ToString())).Should().Equal((FindingCode.PublishedBeforeEvent, "c1"));

    [Fact]
    public void ARetractionOfNothing_IsFound() => Found(
            Text("s", 11), Text("t", 11),
            Claim.Of("c1", "s", Stance.Asserts, Id, ClaimProperty.Held, true),
            Claim.Of("c2", "s", Stance.Retracts, Id, ClaimProperty.Held, true),
            Claim.Of("c3", "t", Stance.Retracts, Id, ClaimProperty.Held, true))
        .Should().Equal((FindingCode.RetractionWithoutClaim, "c3"));

    [Fact]
    public void ACircleOfSources_IsFoundOnce() =>
        Found(Text("x", 1).Repeating("z"), Text("y", 1).Repeating("x"), Text("z", 1).Repeating("y"), Text("tail", 1).Repeating("x")).Should().Equal((FindingCode.DerivationCycle, "x"));

    [Fact]
    public void ASourceOfNoKnownKind_IsFound() =>
        Found(Text("blog", 1, "blog"), Text("none", 1, "")).Should().Equal((FindingCode.UnknownSourceKind, "blog"), (FindingCode.UnknownSourceKind, "none"));

    [Fact]
    public void AValueThatCannotBeRead_IsFound_AndAnUnknownPropertyTakesAny() => Found(
            Text("s", 11),
            Claim.Of("c1", "s", Stance.Asserts, Id, ClaimProperty.When.Name, ClaimValue.Of("last week")),
            Claim.Of("c2", "s", Stance.Asserts, Id, ClaimProperty.From("mood"), ClaimValue.Of("good")),
            Claim.Of("c3", "s", Stance.Asserts, Id, ClaimProperty.Encounter.Name),
            Claim.Of("c4", "s", Stance.DeclinesToConfirm, Id, ClaimProperty.Encounter.Name))
        .Should().Equal((FindingCode.UnreadableValue, "c1"), (FindingCode.UnreadableValue, "c3"));

    [Fact]
    public void TheSample_HasTheDisputesThatItIsAbout_AndNoDamage()
    {
        Finding[] found = [.. ClaimChecks.Of(Sample.IndiaPakistan)];

        found.Select(f => f.Code).Should().OnlyContain(c => c == FindingCode.ContradictedClaim || c == FindingCode.PublishedBeforeEvent);
        found.Where(f => f.Code == FindingCode.ContradictedClaim).Select(f => f.Where.Record.Value).Should()
            .BeEquivalentTo(
                "amritsar-2016-encounter-2", "bishkek-2019-05-encounter-2", "qingdao-2025-speculated-plan-4",
                "escalation-2025-drones-attributed-to-pakistan-actor-2", "escalation-2025-drones-attributed-to-pakistan-held-2", "escalation-2025-drones-attributed-to-pakistan-held-3",
                "flood-warning-2025-topic-5", "flood-warning-2025-topic-6", "islamabad-2024-lunch-topic-2");
    }
}
