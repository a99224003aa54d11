using System.Text.Json.Nodes;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class EscalationTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly Reading AsRecorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly Reading AnyReport = Sample.IndiaPakistan.Under(Policy.AnyReport);

    [Fact]
    public void S6_EndOfTheEscalation_UnderAnyReport_IsTheNinthOrTenthOfMay()
    {
        EscalationState state = AnyReport.StateOf("escalation-2025", new LocalDate(2026, 11, 24));

        state.End.Should().Be(DayBounds.Within(new(2025, 5, 9), new(2025, 5, 10)));
        state.Ongoing.Should().Be(Truth.False);
        state.Phase.Should().Be(EscalationPhase.Impact);
        Sample.IndiaPakistan.Find((EscalationId)"escalation-2025")!.Names.Where(n => n.UsedBy == "PAK").Select(n => n.Text).Should().Contain("Marka-e-Haq");
    }

    [Theory]
    [InlineData("2025-04-21", "false", "before", null, null)]
    [InlineData("2025-04-22", "false", "onset", null, null)]
    [InlineData("2025-05-06", "unknown", "onset escalation", null, null)]
    [InlineData("2025-05-07", "true", "escalation", null, null)]
    [InlineData("2025-05-09", "true", "escalation", 0, 0)]
    [InlineData("2025-05-10", "unknown", "de-escalation impact", 0, 1)]
    [InlineData("2025-05-11", "false", "impact", 1, 2)]
    [InlineData("2025-06-26", "false", "impact", 47, 48)]
    public void StateOf_TheEscalationOf2025_GoesThroughItsPhases(string on, string ongoing, string phases, int? least, int? most)
    {
        EscalationState state = AsRecorded.StateOf("escalation-2025", NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value);

        string json = Json.SummitJson.Write(state);
        json.Should().Contain($"\"ongoing\": \"{ongoing}\"");
        string.Join(' ', state.PossiblePhases.Select(Word)).Should().Be(phases);
        Word(state.Phase).Should().Be(phases.Contains(' ', StringComparison.Ordinal) ? "unknown" : phases);
        state.DaysSince.Should().Be(least is { } min ? new DayCount(min, most) : null);
    }

    [Fact]
    public void StateOf_WithoutADay_TellsTheCourseAlone()
    {
        EscalationState state = AsRecorded.StateOf("escalation-2025");

        state.Ongoing.Should().Be(Truth.Unknown);
        state.Phase.Should().Be(EscalationPhase.Unknown);
        state.DaysSince.Should().BeNull();
        state.Peak.Should().Be(4);
        string.Join(' ', state.Intensity.Select(i => i.Step)).Should().Be(
            "pahalgam measures-india measures-pakistan water-statement fire-across-line naval-firings airspace-india trade-india ports-pakistan missile-test air-strikes "
            + "answer-in-the-air shelling-india drones-attributed-to-pakistan drones-attributed-to-india air-defence drones-over-26-places air-bases strikes cease-fire");
        state.Intensity.Select(i => i.Hostility).Should().Equal(null, 1, 1, 2, 4, 3, 1, 1, 1, 3, 4, 4, 4, null, null, 4, null, 4, 4, 1);
    }

    [Fact]
    public void Intensity_OnADay_IsThatOfTheStepsTakenByThen() =>
        string.Join(' ', AsRecorded.StateOf("escalation-2025", new LocalDate(2025, 5, 6)).Intensity.Select(i => i.Step)).Should().Be(
            "pahalgam measures-india measures-pakistan water-statement fire-across-line naval-firings airspace-india trade-india ports-pakistan missile-test air-strikes");

    [Fact]
    public void StateOf_InEnglish_SaysItInOneLine() =>
        AsRecorded.StateOf("escalation-2025", new LocalDate(2025, 6, 26)).ToEnglish().Should().Be(
            "India–Pakistan escalation of 2025 was not under way on 2025-06-26 (phase impact, 47 or 48 days after its end); it began on 2025-05-06..2025-05-07 and ended on 2025-05-09..2025-05-10, its highest recorded hostility 4 of 5, under as-recorded (version 1), as of 2025-06-26.");

    [Fact]
    public void StateOf_AnUnknownEscalation_IsRefused() =>
        FluentActions.Invoking(() => AsRecorded.StateOf("no-such-escalation", new LocalDate(2025, 1, 1))).Should().Throw<ArgumentException>().WithMessage("*no-such-escalation*");

    [Fact]
    public void StateOf_WithoutARecordedEnd_DoesNotSayThatItGoesOn()
    {
        Reading reading = Chronicle.Of(Escalation.Create("e", "E", Edtf.Parse("2020-01-05"), default, "AAA", "BBB")).Under(Policy.AsRecorded);

        reading.StateOf("e", new LocalDate(2020, 1, 5)).Ongoing.Should().Be(Truth.True, "it lasts at least for its first day");
        EscalationState later = reading.StateOf("e", new LocalDate(2020, 2, 1));
        later.Ongoing.Should().Be(Truth.Unknown);
        later.PossiblePhases.Should().Equal(EscalationPhase.Escalation, EscalationPhase.Impact);
        later.DaysSince.Should().Be(new DayCount(0, 27));
    }

    [Fact]
    public void StateOf_WithoutACeaseFire_TurnsAtTheFirstLaterStepWithoutHostility()
    {
        Escalation escalation = Escalation.Create("e", "E", Edtf.Parse("2020-01-05"), Edtf.Parse("2020-01-20"), "AAA", "BBB")
            .FollowedBy(EscalationStep.Of("talks", Edtf.Parse("2020-01-03"), StepAction.DiplomaticMeasure, 1))
            .FollowedBy(EscalationStep.Of("withdrawal", Edtf.Parse("2020-01-10"), StepAction.Withdrawal, 1))
            .FollowedBy(EscalationStep.Of("more", Edtf.Parse("2020-01-15"), StepAction.Withdrawal, 1));
        Reading reading = Chronicle.Of(escalation).Under(Policy.AsRecorded);

        EscalationPhase[] phases = [.. Enumerable.Range(1, 22).Select(d => reading.StateOf("e", new LocalDate(2020, 1, d)).Phase)];

        string.Join(' ', phases.Select(p => Word(p)[..2])).Should().Be("be be on on es es es es es de de de de de de de de de de de im im");
    }

    [Fact]
    public void FirstAfter_TheEscalation_IsTheHotlineCallOfTheSecondDayAfterwards()
    {
        FirstAfter first = AsRecorded.Contacts().Where(ContactFilter.Direct).FirstAfter(Pair, AsRecorded.EndOf("escalation-2025"), new LocalDate(2025, 6, 26));

        first.Earliest.Should().Be(new LocalDate(2025, 5, 10), "if it ended on the 9th, the call of the 10th is the first");
        first.Latest.Should().Be(new LocalDate(2025, 5, 12));
        first.Verdict.Should().Be(Verdict.Bounded);
        first.Candidates.Select(c => c.ToString()).Should().Equal("dgmo-2025-05-10", "dgmo-2025-05-12");
    }

    [Theory]
    [InlineData("advisers-2025-05", "false", "unknown", "false")]
    [InlineData("dgmo-2025-05-10", "false", "unknown", "unknown")]
    [InlineData("dgmo-2025-05-12", "false", "false", "true")]
    [InlineData("dgmo-2021", "true", "false", "false")]
    [InlineData("qingdao-2025-chn-pak", "false", "false", "false")]
    public void TimingOf_AContact_IsBeforeDuringOrAfterTheEscalation(string record, string before, string during, string after)
    {
        ContactTiming timing = AsRecorded.Contacts().Where(ContactFilter.Direct).TimingOf(Pair, RecordRef.Parse(record), AsRecorded.ExtentOf("escalation-2025"));

        new[] { timing.Before, timing.During, timing.After }.Select(t => t.ToString().ToLowerInvariant()).Should().Equal(before, during, after);
    }

    [Fact]
    public void FirstAfterAndTiming_SayWhatWasAsked_InEnglishAndInJson()
    {
        ContactView direct = AsRecorded.Contacts().Where(ContactFilter.Direct);
        FirstAfter first = direct.FirstAfter(Pair, AsRecorded.EndOf("escalation-2025"), new LocalDate(2025, 6, 26));
        ContactTiming timing = direct.TimingOf(Pair, "dgmo-2025-05-12", AsRecorded.ExtentOf("escalation-2025"));
        JsonNode firstJson = JsonNode.Parse(SummitJson.Write(first))!;
        JsonNode timingJson = JsonNode.Parse(SummitJson.Write(timing))!;

        first.ToEnglish().Should().Be("The first direct contact of India and Pakistan after 2025-05-09..2025-05-10 was from 2025-05-10 to 2025-05-12 (dgmo-2025-05-10, dgmo-2025-05-12), under as-recorded (version 1), as of 2025-06-26.");
        firstJson.AsObject().Select(p => p.Key).Should().Equal("earliest", "latest", "verdict", "candidates", "after", "evidence", "definition", "notes", "english");
        firstJson["definition"]!["asOf"]!.ToString().Should().Be("2025-06-26");
        timing.ToEnglish().Should().Contain("(dgmo-2025-05-12) was after 2025-05-06..2025-05-07/2025-05-09..2025-05-10, under as-recorded");
        timingJson.AsObject().Select(p => p.Key).Should().Equal("focus", "extent", "before", "during", "after", "evidence", "definition", "notes", "english");
        timingJson["after"]!.ToString().Should().Be("true");
        direct.TimingOf(Pair, "qingdao-2025-chn-pak", DayBounds.Anywhen).ToEnglish().Should().Contain("is not such a contact in this record");
        direct.TimingOf(Pair, "dgmo-2025-05-10", AsRecorded.ExtentOf("escalation-2025")).ToEnglish().Should().Contain("was possibly during or after");
    }

    [Fact]
    public void FirstAfter_WithoutACertainContact_IsPossible_AndWithoutAnyIsNone()
    {
        Contact row = new() { Between = Pair, Record = "m", Directness = Directness.Direct, When = DayBounds.On(new LocalDate(2020, 1, 5)) };
        ContactView view = ContactHistory.Of(row).Where(ContactFilter.Direct);

        view.FirstAfter(Pair, DayBounds.On(new LocalDate(2020, 1, 4)), new LocalDate(2020, 2, 1)).ToEnglish().Should().Contain("is not established; the earliest possible day is 2020-01-05 (m), from the supplied rows");
        view.FirstAfter(Pair, DayBounds.On(new LocalDate(2020, 1, 5)), new LocalDate(2020, 2, 1)).Verdict.Should().Be(Verdict.None, "what began on the day itself is not after it");
    }

    [Fact]
    public void TwoSteps_OfOneKey_AreRefused_HoweverShortItIs_AndStepsWithoutOneAreNot()
    {
        Escalation Of(string key) => Escalation.Create("e", "E", Edtf.Parse("2020-01-01"), default, "AAA", "BBB")
            .FollowedBy(EscalationStep.Of(key, Edtf.Parse("2020-01-01"), default)).FollowedBy(EscalationStep.Of(key, Edtf.Parse("2020-01-02"), default));

        ((Func<Escalation>)(() => Of("a"))).Should().Throw<ArgumentException>().WithMessage("Two steps have the same key.*");
        Of("").Steps.Should().HaveCount(2);
    }

    private static string Word(EscalationPhase phase) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(phase.ToString());
}
