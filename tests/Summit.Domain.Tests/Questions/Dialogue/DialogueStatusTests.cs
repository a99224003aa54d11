using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class DialogueStatusTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister);
    private static readonly Reading AsRecorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly Dyad AB = Dyad.Of("AAA", "BBB");

    [Fact]
    public void S17_DialogueOfMinisters_IsStalledWithThreeChannelsLeft()
    {
        DialogueStatus status = AsRecorded.DialogueStatus(Pair, Ministers, 365, new LocalDate(2025, 6, 26));

        string json = Json.SummitJson.Write(status);
        System.Text.Json.Nodes.JsonNode read = System.Text.Json.Nodes.JsonNode.Parse(json)!;
        read["statuses"]!.ToJsonString().Should().Be("[\"stalled\"]");
        read["residualChannels"]!.ToJsonString().Should().Be("[\"courtesy\",\"shared-platform\",\"technical\"]");
        read["english"]!.ToString().Should().Be(
            "The dialogue of India and Pakistan (direct substantive contact, both at minister or above; recency 365 days) is stalled; channels left: courtesy, shared-platform, technical, under as-recorded (version 1), as of 2025-06-26. Perhaps: sco-defence-2018-russia (whether it was held: not recorded, substance: not recorded, Defence Minister (India): presence not recorded, Defence Minister (Pakistan): presence not recorded); bishkek-2019-05 (substance: not recorded).");
    }

    [Fact]
    public void S17_TheClaimOfTheReport_IsTheAnswer()
    {
        Claim claim = Sample.IndiaPakistan.Claims.Single(c => c.Property == ClaimProperty.DialogueStatus.Name);
        claim.Says(ClaimProperty.DialogueStatus, out ClaimedDialogue said).Should().BeTrue();

        AsRecorded.DialogueStatus(Pair, Ministers, 365, new LocalDate(2025, 6, 26)).Statuses.Should().Equal(DialogueState.Stalled);
        said.Status.Should().Be("stalled");
    }

    [Fact]
    public void Status_OnTheDayThatTheRecencyEnds_IsStillActive()
    {
        Reading reading = Reading(Talk("t", "2020-01-10"));

        Statuses(reading, 30, "2020-02-09").Should().Be("active", "day 30 counts");
        Statuses(reading, 29, "2020-02-09").Should().Be("stalled");
        Statuses(reading, 29, "2020-01-09").Should().Be("no-record", "what began later has not taken place yet");
    }

    [Fact]
    public void Status_WithAnUncertainContact_IsTheSetOfWhatIsPossible()
    {
        Statuses(Reading(Talk("t", "[2020-01-10..2020-01-20]")), 10, "2020-01-25").Should().Be("active stalled");
        Statuses(Reading(Talk("t", "2020-01-10").Having(Occurrence.Unknown)), 10, "2020-01-15").Should().Be("active no-record");
        Statuses(Reading(Talk("t", "2020-01-10").With(f => f with { Substance = default })), 10, "2020-03-15").Should().Be("stalled no-record");
    }

    [Fact]
    public void Status_WithAMeetingScheduledAhead_IsResuming()
    {
        Meeting ahead = Meeting.Planned("next", Edtf.Parse("2020-06-01"), Plan.Scheduled, Minister("AAA", Presence.Unknown), Minister("BBB", Presence.Unknown)).With(f => Facets.Bilateral with { Substance = Substance.Substantive });

        Statuses(Reading(Talk("t", "2020-01-10"), ahead), 10, "2020-05-01").Should().Be("resuming");
        Statuses(Reading(Talk("t", "2020-01-10"), ahead), 10, "2020-06-05").Should().Be("active stalled", "what was scheduled may have taken place");
        Statuses(Reading(Talk("t", "2020-01-10"), ahead.With(Plan.Postponed)), 10, "2020-05-01").Should().Be("stalled");
        Statuses(Reading(Talk("t", "2020-01-10"), ahead.With(f => f with { Substance = default })), 10, "2020-05-01").Should().Be("resuming stalled", "its substance is not recorded");
    }

    [Fact]
    public void Status_AfterASeverance_LastsUntilRestorationIsStated()
    {
        Statement severed = Statement.Create("s", StatementKind.SeveranceOfRelations, "", Edtf.Parse("2020-03-01"), "AAA").AddressedTo("BBB");
        Statement restored = Statement.Create("r", StatementKind.RestorationOfRelations, "", Edtf.Parse("2020-05-01"), "AAA", "BBB");
        Reading reading = Reading(Talk("t", "2020-02-25"), severed, restored);

        Statuses(reading, 30, "2020-02-29").Should().Be("active");
        Statuses(reading, 30, "2020-03-01").Should().Be("severed");
        Statuses(reading, 30, "2020-04-30").Should().Be("severed");
        Statuses(reading, 30, "2020-05-01").Should().Be("stalled");
        reading.DialogueStatus(AB, Ministers, 30, new LocalDate(2020, 3, 1)).ResidualChannels.Should().Equal(ResidualChannel.Substantive);
    }

    [Fact]
    public void Status_AfterASuspensionOfOnePortfolio_DependsOnTheScope()
    {
        Statement suspended = Statement.Create("s", StatementKind.SuspensionOfDialogue, "", Edtf.Parse("2020-03-01"), "AAA").AddressedTo("BBB").In(Portfolio.Defence);
        Reading reading = Reading(Talk("t", "2020-02-25"), suspended);

        Statuses(reading, 30, "2020-03-05").Should().Be("active", "dialogue in other portfolios goes on");
        Words(reading.DialogueStatus(AB, Ministers.In(Portfolio.Defence), 30, new LocalDate(2020, 3, 5))).Should().Be("suspended");
        Words(reading.DialogueStatus(AB, Ministers.In(Portfolio.ForeignAffairs), 30, new LocalDate(2020, 3, 5))).Should().NotContain("suspended");
    }

    [Fact]
    public void Status_WhenSeveranceAndRestorationShareADay_IsEither()
    {
        Reading reading = Reading(
            Statement.Create("s", StatementKind.SeveranceOfRelations, "", Edtf.Parse("2020-03-01"), "AAA").AddressedTo("BBB"),
            Statement.Create("r", StatementKind.RestorationOfRelations, "", Edtf.Parse("2020-03-01"), "AAA", "BBB"));

        Statuses(reading, 30, "2020-03-05").Should().Be("severed no-record");
    }

    [Fact]
    public void Status_OfAStatementTowardsAThirdParty_IsNotTheirs() =>
        Statuses(Reading(Statement.Create("s", StatementKind.SeveranceOfRelations, "", Edtf.Parse("2020-03-01"), "AAA").AddressedTo("CCC")), 30, "2020-03-05").Should().Be("no-record");

    [Fact]
    public void Status_OfPartiesThatTheRecordDoesNotKnow_IsNoRecord()
    {
        DialogueStatus status = AsRecorded.DialogueStatus(Dyad.Of("QQA", "QQB"), Ministers, 365, new LocalDate(2025, 6, 26));

        status.Statuses.Should().Equal(DialogueState.NoRecord);
        status.ResidualChannels.Should().BeEmpty();
        status.Evidence.Should().BeEmpty();
    }

    [Fact]
    public void Status_BeforeTheRecordBegins_IsNoRecord() =>
        AsRecorded.DialogueStatus(Pair, Ministers, 365, new LocalDate(1900, 1, 1)).Statuses.Should().Equal(DialogueState.NoRecord);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Status_WithARecencyThatIsNotPositive_IsRefused(int recency) =>
        FluentActions.Invoking(() => AsRecorded.DialogueStatus(Pair, Ministers, recency, new LocalDate(2025, 6, 26))).Should().Throw<ArgumentException>().WithParameterName(nameof(recency));

    [Fact]
    public void Status_WithTheLongestRecency_Answers() =>
        AsRecorded.DialogueStatus(Pair, Ministers, int.MaxValue, new LocalDate(2025, 6, 26)).Statuses.Should().Equal(DialogueState.Active);

    private static Meeting Talk(string id, string when) =>
        Meeting.Bilateral(MeetingId.Parse(id), Edtf.Parse(when), Minister("AAA"), Minister("BBB")).With(f => f with { Substance = Substance.Substantive });

    private static Delegation Minister(string party, Presence? presence = null) =>
        Delegation.Of(PartyId.Parse(party), Representative.At(Band.Minister).With(presence ?? Presence.Present));

    private static Reading Reading(params ReadOnlySpan<IRecord> records) => Chronicle.Of(records).Under(Policy.AsRecorded);

    private static string Statuses(Reading reading, int recency, string asOf) =>
        Words(reading.DialogueStatus(AB, Ministers, recency, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value));

    private static string Words(DialogueStatus status) => string.Join(' ', status.Statuses.Select(s => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(s.ToString())));
}
