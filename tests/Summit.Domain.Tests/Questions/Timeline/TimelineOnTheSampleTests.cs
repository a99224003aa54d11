using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class TimelineOnTheSampleTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);

    [Fact]
    public void Timeline_OfMay2025_ListsStepsAndCallsInOrder()
    {
        Timeline timeline = Recorded.Timeline(Pair, new(2025, 5, 1), new(2025, 5, 31));

        timeline.Items.Select(i => i.ToString()).Should().Equal(
            "2025-04-24/2025-05-06 escalation-step escalation-2025 fire-across-line",
            "2025-05-02/2025-05-03 escalation-step escalation-2025 trade-india",
            "2025-05-03 escalation-step escalation-2025 ports-pakistan",
            "2025-05-03 escalation-step escalation-2025 missile-test",
            "2025-05-06..2025-05-07 escalation-start escalation-2025",
            "2025-05-06..2025-05-07 escalation-step escalation-2025 air-strikes",
            "2025-05-07 contact advisers-2025-05",
            "2025-05-07 escalation-step escalation-2025 answer-in-the-air",
            "2025-05-07 escalation-step escalation-2025 shelling-india",
            "2025-05-07/2025-05-08 escalation-step escalation-2025 drones-attributed-to-pakistan",
            "2025-05-07/2025-05-09 escalation-step escalation-2025 drones-attributed-to-india",
            "2025-05-08 escalation-step escalation-2025 air-defence",
            "2025-05-08/2025-05-10 escalation-step escalation-2025 drones-over-26-places",
            "2025-05-09..2025-05-10 escalation-end escalation-2025",
            "2025-05-10 contact dgmo-2025-05-10",
            "2025-05-10 escalation-step escalation-2025 air-bases",
            "2025-05-10 escalation-step escalation-2025 strikes",
            "2025-05-10 escalation-step escalation-2025 cease-fire",
            "2025-05-10 statement india-protest-2025-05-10",
            "2025-05-10 statement pakistan-protest-2025-05-10",
            "2025-05-11 one-way hotline-message-2025-05-11",
            "2025-05-12 contact dgmo-2025-05-12",
            "2025-05-14..2025-05-15 contact dgmo-2025-05-14",
            "2025-05-31 co-attendance shangri-la-2025");
    }

    [Fact]
    public void Timeline_MarksWhatMayStandElsewhere()
    {
        Timeline timeline = Recorded.Timeline(Pair, new(2025, 5, 1), new(2025, 5, 31));

        timeline.Items.Where(i => !i.OrderUncertain).Select(i => i.ToString()).Should().Equal(
            "2025-04-24/2025-05-06 escalation-step escalation-2025 fire-across-line",
            "2025-05-02/2025-05-03 escalation-step escalation-2025 trade-india",
            "2025-05-11 one-way hotline-message-2025-05-11",
            "2025-05-12 contact dgmo-2025-05-12",
            "2025-05-14..2025-05-15 contact dgmo-2025-05-14",
            "2025-05-31 co-attendance shangri-la-2025");
        timeline.Items.Single(i => i.Record == "advisers-2025-05").Match.Should().Be(Truth.Unknown, "it is not confirmed");
    }

    [Fact]
    public void Timeline_TellsOfAContactOfUnknownYear_ThatItMayStandElsewhere()
    {
        TimelineItem item = Recorded.Timeline(Pair, new(2018, 1, 1), new(2018, 12, 31)).Items.Single(i => i.Record == "sco-defence-2018-russia");

        (item.Earliest, item.Latest, item.OrderUncertain).Should().Be((new LocalDate(2018, 1, 1), new LocalDate(2018, 12, 31), true));
    }

    [Fact]
    public void S4_SharedPlatformInQingdao_IsOfThe26thAlone() =>
        Recorded.Timeline(Pair, new(2025, 6, 25), new(2025, 6, 27)).Items.Single(i => i.What == TimelineKind.SharedPlatform && i.Record == "sco-defence-2025")
            .When.Should().Be(DayBounds.On(new(2025, 6, 26)));

    [Fact]
    public void S6_Escalation_EndsFromTheNinthToTheTenthOfMay_ByReports() =>
        Sample.IndiaPakistan.Under(Policy.AnyReport).Timeline(Pair).Items.Single(i => i.What == TimelineKind.EscalationEnd)
            .When.Should().Be(DayBounds.Within(new(2025, 5, 9), new(2025, 5, 10)));

    [Fact]
    public void S9_RemarksOfChina_AreItsOwn_AndNoneOfTheOtherPair()
    {
        TimelineItem remarks = Recorded.Timeline(Dyad.Of("CHN", "PAK")).Items.Single(i => i.Record == "china-remarks-2025-06-25");

        remarks.By.Should().Equal("CHN");
        AllOf(Recorded.Timeline(Pair)).Should().NotContain(i => i.Record == "china-remarks-2025-06-25");
    }

    [Fact]
    public void S10_AppealOfChina_ConcernsThoseAtItsOccasion_OneByOne()
    {
        AllOf(Recorded.Timeline(Dyad.Of("CHN", "IND"))).Should().Contain(i => i.Record == "china-appeal-2025-06");
        AllOf(Recorded.Timeline(Pair)).Should().NotContain(i => i.Record == "china-appeal-2025-06");
    }

    [Fact]
    public void S11_AdvisersInBeijing_SharedThePlatformOnTheDayOfTheRemarks() =>
        Recorded.Timeline(Pair, new(2025, 6, 24), new(2025, 6, 24)).Items.Where(i => i.When.IsExact).Select(i => i.ToString()).Should().Equal(
            "2025-06-24 statement pakistan-remarks-2025-06-24",
            "2025-06-24 shared-platform sco-security-2025");

    [Fact]
    public void Undated_HoldsWhatHasNoDate_SoThatItMakesNothingElseUncertain()
    {
        Timeline dated = Recorded.Timeline(Pair);
        Statement undated = Statement.Create("undated", StatementKind.Protest, "Undated", default, "IND").AddressedTo("PAK");
        Timeline timeline = Sample.IndiaPakistan.With(undated).Under(Policy.AsRecorded).Timeline(Pair);

        dated.Undated.Should().BeEmpty("the joint statement has its day");
        timeline.Undated.Select(i => i.Record.Value).Should().Equal("undated");
        timeline.Items.Select(i => (i.ToString(), i.OrderUncertain)).Should().Equal(dated.Items.Select(i => (i.ToString(), i.OrderUncertain))).And.Contain(i => !i.OrderUncertain);
    }

    [Fact]
    public void Filter_ChoosesContacts_AndLeavesEscalationsAndStatements()
    {
        Timeline leaders = Recorded.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Leader)).Timeline(Pair);

        leaders.Items.Where(i => i.What == TimelineKind.Contact).Select(i => i.Record.Value).Should().Contain(["lahore-2015", "bishkek-2019-06"]).And.NotContain("dgmo-2018-05-29");
        leaders.Items.Should().Contain(i => i.What == TimelineKind.EscalationStep).And.Contain(i => i.What == TimelineKind.Statement);
    }

    [Fact]
    public void Cancelled_IsNoItem() =>
        AllOf(Recorded.Timeline(Pair)).Should().NotContain(i => i.Record == "new-york-2018" || i.Record == "qingdao-2025-speculated");

    [Fact]
    public void Timeline_OfAnUnknownParty_IsEmpty()
    {
        Timeline timeline = Recorded.Timeline(Dyad.Of("IND", "XXX"));

        AllOf(timeline).Should().BeEmpty();
        timeline.Evidence.Should().BeEmpty();
        timeline.ToEnglish().Should().Be("India and XXX: 0 items, 0 of uncertain order; contact of any kind, with escalations and statements, under as-recorded (version 1). Note: The record does not have the party 'XXX'.");
    }

    [Fact]
    public void Timeline_OfNoDyadOrABackwardWindow_IsAnError()
    {
        FluentActions.Invoking(() => Recorded.Timeline(default)).Should().Throw<ArgumentException>().WithParameterName("dyad");
        FluentActions.Invoking(() => Recorded.Timeline(Pair, new(2025, 5, 2), new(2025, 5, 1))).Should().Throw<ArgumentException>().WithParameterName("to");
    }

    [Fact]
    public void Timeline_BeforeTheRecordBegins_IsEmpty() =>
        Recorded.Timeline(Pair, to: new(1947, 1, 1)).Items.Should().BeEmpty();

    [Fact]
    public void KnownBy_LeavesOutWhatWasNotKnown()
    {
        Timeline known = Sample.IndiaPakistan.Under(Policy.AsRecorded, knownBy: new(2017, 12, 30)).Timeline(Pair, new(2017, 12, 1), new(2017, 12, 31));
        Timeline later = Sample.IndiaPakistan.Under(Policy.AsRecorded, knownBy: new(2018, 1, 11)).Timeline(Pair, new(2017, 12, 1), new(2017, 12, 31));

        known.Items.Should().NotContain(i => i.Record == "bangkok-2017");
        later.Items.Should().Contain(i => i.Record == "bangkok-2017");
    }

    [Fact]
    public void Evidence_IsOneOfEachRecord_WithItsClaims()
    {
        Timeline timeline = Recorded.Timeline(Pair);

        timeline.Evidence.Select(e => e.Record).Should().OnlyHaveUniqueItems();
        timeline.Evidence.Select(e => e.Record).Should().BeEquivalentTo(AllOf(timeline).Select(i => i.Record).Distinct());
        timeline.Evidence.Single(e => e.Record == "bangkok-2017").Claims.Should().NotBeEmpty();
        timeline.Evidence.Single(e => e.Record == "escalation-2025").Claims.Should().NotBeEmpty();
    }

    [Fact]
    public void Json_HasTheKeysOfTheContract()
    {
        using JsonDocument json = JsonDocument.Parse(SummitJson.Write(Recorded.Timeline(Pair, new(2025, 5, 14), new(2025, 5, 14))));

        JsonElement item = json.RootElement.GetProperty("items")[0];
        item.EnumerateObject().Select(p => p.Name).Should().Equal("when", "earliest", "latest", "what", "record", "part", "title", "by", "match", "orderUncertain");
        item.GetProperty("when").GetString().Should().Be("2025-05-14..2025-05-15");
        item.GetProperty("earliest").GetString().Should().Be("2025-05-14");
        item.GetProperty("what").GetString().Should().Be("contact");
        item.GetProperty("match").GetString().Should().Be("true");
        item.GetProperty("orderUncertain").GetBoolean().Should().BeFalse();
        json.RootElement.GetProperty("english").GetString().Should().Be("India and Pakistan from 2025-05-14 to 2025-05-14: 1 item, 0 of uncertain order; contact of any kind, with escalations and statements, under as-recorded (version 1).");
        json.RootElement.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be("as-recorded");
        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("items", "undated", "different", "from", "to", "evidence", "definition", "notes", "english");
    }

    private static IEnumerable<TimelineItem> AllOf(Timeline timeline) => timeline.Items.Concat(timeline.Undated);
}
