namespace Summit.Domain.Tests;

/// <summary>The steps of both sides from 22 April to 10 May 2025, their levels, and who says what of them.</summary>
public sealed class SampleEscalationFactsTests
{
    public static TheoryData<string, string, string, string, int?> Steps => new()
    {
        { "pahalgam", "2025-04-22", "", "attack", null },
        { "measures-india", "2025-04-23", "IND", "diplomatic-measure", 1 },
        { "measures-pakistan", "2025-04-24", "PAK", "diplomatic-measure", 1 },
        { "water-statement", "2025-04-24", "PAK", "threat", 2 },
        { "fire-across-line", "2025-04-24/2025-05-06", "", "use-of-force", 4 },
        { "naval-firings", "2025-04-27", "IND", "display-of-force", 3 },
        { "airspace-india", "2025-04-30", "IND", "diplomatic-measure", 1 },
        { "trade-india", "2025-05-02/2025-05-03", "IND", "diplomatic-measure", 1 },
        { "ports-pakistan", "2025-05-03", "PAK", "diplomatic-measure", 1 },
        { "missile-test", "2025-05-03", "PAK", "display-of-force", 3 },
        { "air-strikes", "[2025-05-06,2025-05-07]", "IND", "use-of-force", 4 },
        { "answer-in-the-air", "2025-05-07", "PAK", "use-of-force", 4 },
        { "shelling-india", "2025-05-07", "IND", "use-of-force", 4 },
        { "drones-attributed-to-pakistan", "2025-05-07/2025-05-08", "", "attack", null },
        { "air-defence", "2025-05-08", "IND", "use-of-force", 4 },
        { "drones-attributed-to-india", "2025-05-07/2025-05-09", "", "attack", null },
        { "drones-over-26-places", "2025-05-08/2025-05-10", "", "attack", null },
        { "air-bases", "2025-05-10", "IND", "use-of-force", 4 },
        { "strikes", "2025-05-10", "PAK", "use-of-force", 4 },
        { "cease-fire", "2025-05-10", "", "cease-fire", 1 },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Step_OfTheFacts_IsRecordedAsTheyAre(string key, string when, string actor, string action, int? hostility)
    {
        EscalationStep step = SampleFacts.Step(key);

        $"{step.When}".Should().Be(when);
        ($"{step.Actor}", step.Action.Value, step.Hostility).Should().Be((actor, action, hostility));
    }

    [Fact]
    public void Steps_OfDisputedOrigin_HaveNoActorAndNoLevel() =>
        SampleFacts.Escalation.Steps.Where(s => s.Action == StepAction.Attack).Should().HaveCount(4).And.OnlyContain(s => !s.Actor.IsRecorded && s.Hostility == null);

    [Fact]
    public void UsesOfForce_OfBothSides_StandInTheRecord() =>
        SampleFacts.Escalation.Steps.Where(s => s.Action == StepAction.UseOfForce).Select(s => $"{s.Actor}").Distinct().Should().BeEquivalentTo("", "IND", "PAK");

    public static TheoryData<string> Claims =>
    [
        "escalation-2025 air-bases: ispr-pakistan-2025-05-10 asserts held true",
        "escalation-2025 air-bases: the-daily-guardian-2025-05-10 asserts held true",
        "escalation-2025 air-defence: government-of-india-2025-05-08 asserts held true",
        "escalation-2025 air-strikes: afp-2025-05-07 asserts assessment Nine sites of terrorist infrastructure, by India",
        "escalation-2025 air-strikes: afp-2025-05-07 asserts held true",
        "escalation-2025 air-strikes: xinhua-2025-05-07 asserts assessment Six places, civilians killed, by Pakistan",
        "escalation-2025 air-strikes: xinhua-2025-05-07 asserts held true",
        "escalation-2025 airspace-india: apac-news-2025-04-30 asserts when 2025-04-30",
        "escalation-2025 airspace-india: the-statesman-2025-04-30 asserts when 2025-04-30",
        "escalation-2025 answer-in-the-air: tass-2025-05 asserts assessment Pakistan says that it shot down five aircraft and hit posts; India that civilians were killed in Poonch",
        "escalation-2025 answer-in-the-air: tass-2025-05 asserts held true",
        "escalation-2025 answer-in-the-air: xinhua-2025-05-07 asserts held true",
        "escalation-2025 drones-attributed-to-india: ispr-pakistan-2025-05-08 asserts actor IND",
        "escalation-2025 drones-attributed-to-india: ispr-pakistan-2025-05-09 asserts actor IND",
        "escalation-2025 drones-attributed-to-pakistan: government-of-india-2025-05-08 asserts actor PAK",
        "escalation-2025 drones-attributed-to-pakistan: government-of-india-2025-05-08 asserts held true",
        "escalation-2025 drones-attributed-to-pakistan: ishaq-dar-2025-05-08 denies actor PAK",
        "escalation-2025 drones-attributed-to-pakistan: ishaq-dar-2025-05-08 denies held true",
        "escalation-2025 drones-attributed-to-pakistan: ispr-pakistan-2025-05-08 denies held true",
        "escalation-2025 drones-over-26-places: government-of-india-2025-05-10 asserts actor PAK",
        "escalation-2025 fire-across-line: al-mayadeen-2025-04 asserts when 2025-04",
        "escalation-2025 fire-across-line: indian-army-2025-04-26 asserts actor PAK",
        "escalation-2025 fire-across-line: indian-army-2025-04-26 asserts when 2025-04-24/2025-04-26",
        "escalation-2025 measures-india: ipp-2025-04 asserts when 2025-04-23",
        "escalation-2025 measures-india: mea-india-2025-04-23 asserts when 2025-04-23",
        "escalation-2025 measures-pakistan: national-security-committee-pakistan-2025-04-24 asserts assessment Pakistan has the right to hold the Simla Agreement in abeyance",
        "escalation-2025 measures-pakistan: national-security-committee-pakistan-2025-04-24 asserts when 2025-04-24",
        "escalation-2025 measures-pakistan: pti-2025-04-25 asserts assessment The Simla Agreement is on hold",
        "escalation-2025 measures-pakistan: pti-2025-04-25 asserts when 2025-04-24",
        "escalation-2025 missile-test: ap-2025-05-03 asserts when 2025-05-03",
        "escalation-2025 missile-test: ispr-pakistan-2025-05-03 asserts when 2025-05-03",
        "escalation-2025 naval-firings: ap-2025-05-03 asserts when 2025-04-27",
        "escalation-2025 pahalgam: dawn-2025-05-03 denies actor PAK",
        "escalation-2025 pahalgam: dawn-2025-05-12 asserts held true",
        "escalation-2025 pahalgam: mea-india-2025-04-23 asserts assessment Cross-border links",
        "escalation-2025 pahalgam: mea-india-2025-04-23 asserts when 2025-04-22",
        "escalation-2025 ports-pakistan: dawn-2025-05-03 asserts when 2025-05-03",
        "escalation-2025 ports-pakistan: opindia-2025-05 asserts when 2025-05-03",
        "escalation-2025 shelling-india: tass-2025-05 asserts held true",
        "escalation-2025 shelling-india: xinhua-2025-05-07 asserts held true",
        "escalation-2025 strikes: balochistan-pulse-2025-05 asserts held true",
        "escalation-2025 strikes: ispr-pakistan-2025-05-10 asserts held true",
        "escalation-2025 trade-india: dawn-2025-05-03 asserts when 2025-05-02/2025-05-03",
        "escalation-2025 trade-india: opindia-2025-05 asserts when 2025-05-02/2025-05-03",
        "escalation-2025 water-statement: national-security-committee-pakistan-2025-04-24 asserts when 2025-04-24",
        "escalation-2025 water-statement: pti-2025-04-25 asserts when 2025-04-24",
        "escalation-2025: ishaq-dar-2025-05-10 asserts cease-fire 2025-05-10T17:00:00+05:30",
        "india-protest-2025-05-10: misri-2025-05-10-evening asserts when 2025-05-10",
        "pakistan-protest-2025-05-10: foreign-office-pakistan-2025-05-10 asserts when 2025-05-10",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_OfAReport_IsInTheRecord(string claim) => SampleFacts.Claims.Should().Contain(claim);
}
