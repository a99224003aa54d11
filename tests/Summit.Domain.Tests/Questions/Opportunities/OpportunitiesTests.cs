using System.Text.Json.Nodes;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class OpportunitiesTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly ContactFilter Ministers = ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence);
    private static readonly Reading AsRecorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly Dyad AB = Dyad.Of("AAA", "BBB");

    [Theory]
    [InlineData("2025-06-01")]
    [InlineData("2025-06-25")]
    [InlineData("2025-06-26")]
    public void S1_TheSpeculatedMeeting_IsOneOpportunityAndNoContact(string asOf)
    {
        Opportunities opportunities = AsRecorded.Opportunities(Pair, Ministers, Day(asOf));

        opportunities.Ahead.Should().ContainSingle().Which.Session.Should().Be((SessionId)"sco-defence-2025");
        AsRecorded.Contacts().Where(ContactFilter.Any).All(Pair).Should().NotContain(c => c.Contact.Record == (MeetingId)"qingdao-2025-speculated");
    }

    [Theory]
    [InlineData("as-recorded")]
    [InlineData("any-report")]
    [InlineData("participant-confirmed")]
    public void S5_NothingScheduledAndMuchSpeculated_LeavesTheOpportunityOpen(string policy)
    {
        Opportunity opportunity = Qingdao(Named(policy), null, "2025-06-26");

        opportunity.State.Should().Be(OpportunityState.Open);
        opportunity.Scheduled.Should().Be(Truth.False);
        opportunity.Reasons.Should().Contain(OpportunityReason.NotScheduled);
    }

    [Fact]
    public void S15_SilenceOnABilateral_ScheduledNothingAndRuledNothingOut()
    {
        Opportunity opportunity = Qingdao(Policy.AnyReport, null, "2025-06-26");

        Claim[] silent = [.. opportunity.Evidence.SelectMany(e => e.Claims).Where(c => c.Stance == Stance.DeclinesToConfirm)];
        silent.Select(c => c.Source.ToString()).Should().BeEquivalentTo("government-of-india-2025-06", "government-of-pakistan-2025-06");
        opportunity.Evidence.SelectMany(e => e.Claims).Should().Contain(c => c.Source == (SourceId)"foreign-office-pakistan-2025-06-25" && c.Stance == Stance.Denies, "this contradicts the silence for Pakistan");
        opportunity.RuledOut.Should().Be(Truth.Unknown);
    }

    [Theory]
    [InlineData("as-recorded", OpportunityState.Open)]
    [InlineData("any-report", OpportunityState.Open)]
    [InlineData("participant-confirmed", OpportunityState.Open)]
    [InlineData("mutual-confirmation", OpportunityState.Potential)]
    public void S18_ThatNothingIsScheduled_RulesNothingOut(string policy, OpportunityState state)
    {
        Opportunity opportunity = Qingdao(Named(policy), null, "2025-06-25");

        opportunity.Scheduled.Should().Be(Truth.False);
        opportunity.RuledOut.Should().Be(Truth.Unknown);
        opportunity.State.Should().Be(state, "nothing but presence that both sides confirm is confirmed under mutual confirmation");
    }

    [Fact]
    public void S19_AnAssessment_ChangesNothing()
    {
        Claim[] assessments = [.. Sample.IndiaPakistan.Claims.Where(c => c.Property == ClaimProperty.Assessment.Name)];
        assessments.Should().NotBeEmpty();
        Chronicle without = assessments.Aggregate(Sample.IndiaPakistan, (c, claim) => c.Without(claim.Id));

        foreach (Policy policy in new[] { Policy.AsRecorded, Policy.AnyReport })
        {
            Qingdao(policy, null, "2025-06-26").State.Should().Be(without.Under(policy).Opportunities(Pair, Ministers, Day("2025-06-26")).Ahead.Single().State);
        }
    }

    [Fact]
    public void Opportunities_AfterQingdao_AreUnverified() => Qingdao(Policy.AsRecorded, null, "2025-06-27").State.Should().Be(OpportunityState.Unverified, "no coverage of the two is declared");

    [Fact]
    public void Opportunities_AfterQingdaoWithCoverage_AreForegone()
    {
        Coverage coverage = Coverage.Create("c", Edtf.Parse("2025-06-01/2025-06-30"), "IND", "PAK");
        Reading reading = Sample.IndiaPakistan.MergedWith([coverage]).Under(Policy.AsRecorded);

        reading.Opportunities(Pair, Ministers, Day("2025-06-27")).All[^1].State.Should().Be(OpportunityState.Foregone);
    }

    [Fact]
    public void Opportunities_OfDefenceMinisters_AreTheMeetingsOfTheirForum()
    {
        Opportunities opportunities = AsRecorded.Opportunities(Pair, Ministers, Day("2025-06-26"));

        string.Join(' ', opportunities.All).Should().Be(
            "sco-defence-2018: unverified sco-defence-2019: precluded joint-defence-2020: unverified sco-defence-2021: unverified sco-defence-2022: unverified "
            + "sco-cis-defence-2022: unverified sco-defence-2023: precluded sco-defence-2024: precluded sco-defence-2025: open");
    }

    [Fact]
    public void Opportunities_ForASharedPlatform_AreConvertedByTheSession() =>
        AsRecorded.Opportunities(Pair, ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence), Day("2025-06-26")).All[^1].State.Should().Be(OpportunityState.Converted);

    [Fact]
    public void Opportunities_InJson_HaveTheKeysOfTheContract()
    {
        JsonNode json = JsonNode.Parse(SummitJson.Write(AsRecorded.Opportunities(Pair, Ministers, Day("2025-06-26"))))!;

        JsonObject last = json["opportunities"]!.AsArray()[^1]!.AsObject();
        last["session"]!.ToString().Should().Be("sco-defence-2025");
        last["state"]!.ToString().Should().Be("open");
        last["scheduled"]!.ToString().Should().Be("false");
        last["ruledOut"]!.ToString().Should().Be("unknown");
        last["reasons"]!.ToJsonString().Should().Be("[\"both-present\",\"not-scheduled\",\"membership\",\"invitation\"]");
        last.ContainsKey("place").Should().BeFalse();
        last["evidence"]!.AsArray()[0]!["record"]!.ToString().Should().Be("sco-defence-2025");
        json["definition"]!["band"]!.ToString().Should().Be("minister");
        json["english"]!.ToString().Should().Be(
            "For India and Pakistan to have direct contact, both at minister or above, defence: 9 opportunities in this record, under way or ahead sco-defence-2025 (open, 2025-06-25), under as-recorded (version 1), as of 2025-06-26.");
    }

    [Fact]
    public void Opportunity_WithAContactThere_IsConvertedFromItsDayOn()
    {
        Chronicle chronicle = Chronicle.Of(Gathering(), Meeting.PullAside("m", Edtf.Parse("2020-03-02"), Minister("AAA"), Minister("BBB")).During("s"));

        State(chronicle, "2020-03-01").Should().Be(OpportunityState.Open);
        State(chronicle, "2020-03-02").Should().Be(OpportunityState.Converted);
        State(chronicle, "2020-04-01").Should().Be(OpportunityState.Converted);
    }

    [Fact]
    public void Opportunity_WithAMeetingInTheSamePlaceOnItsDays_IsConvertedToo()
    {
        Chronicle chronicle = Chronicle.Of(Gathering().At("Samarkand"), Meeting.PullAside("m", Edtf.Parse("2020-03-02"), Minister("AAA"), Minister("BBB")).At("Samarkand"));

        State(chronicle, "2020-04-01").Should().Be(OpportunityState.Converted);
    }

    [Fact]
    public void Opportunity_WithAScheduledMeeting_IsScheduled() =>
        State(Chronicle.Of(Gathering(), Planned(Plan.Scheduled)), "2020-02-01").Should().Be(OpportunityState.Scheduled);

    [Fact]
    public void Opportunity_OfWhichAMeetingWasDeclined_IsPrecluded() =>
        State(Chronicle.Of(Gathering(), Planned(Plan.Declined)), "2020-02-01").Should().Be(OpportunityState.Precluded);

    [Theory]
    [InlineData("party-official", "2020-02-20", OpportunityState.Precluded)]
    [InlineData("party-official", "2020-03-20", OpportunityState.Open)]
    [InlineData("press", "2020-02-20", OpportunityState.Open)]
    public void Opportunity_ThatAParticipantDeniesInAdvance_IsPrecluded(string kind, string published, OpportunityState expected)
    {
        Source source = Source.Create("x", SourceKind.From(kind), "", Edtf.Parse(published), "AAA");
        Chronicle chronicle = Chronicle.Of(Gathering(), Planned(default), source, Claim.Of("c", "x", Stance.Denies, (MeetingId)"m", ClaimProperty.Held, true));

        chronicle.Under(Policy.AnyReport).Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day("2020-02-25")).All.Single().State.Should().Be(expected);
    }

    [Theory]
    [InlineData("asserts", false, OpportunityState.Precluded)]
    [InlineData("anticipates", false, OpportunityState.Precluded)]
    [InlineData("asserts", true, OpportunityState.Open)]
    [InlineData("anticipates", true, OpportunityState.Open)]
    [InlineData("no-information", false, OpportunityState.Open)]
    public void Opportunity_OfWhichAParticipantSaysInAdvanceThatItWillNotBe_IsPrecluded(string stance, bool held, OpportunityState expected)
    {
        Source source = Source.Create("x", SourceKind.PartyOfficial, "", Edtf.Parse("2020-02-20"), "AAA");
        Chronicle chronicle = Chronicle.Of(Gathering(), Planned(default), source, Claim.Of("c", "x", Stance.From(stance), (MeetingId)"m", ClaimProperty.Held, held));

        chronicle.Under(Policy.AnyReport).Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day("2020-02-25")).All.Single().State.Should().Be(expected);
    }

    [Fact]
    public void Opportunity_OfWhichWhatWasRetractedIsRepeatedByACopy_IsOpenAgain()
    {
        Source official = Source.Create("x", SourceKind.PartyOfficial, "", Edtf.Parse("2020-02-10"), "AAA");
        Source copy = Source.Create("copy", SourceKind.PartyOfficial, "", Edtf.Parse("2020-02-11"), "AAA").Repeating("x");
        Claim Said(ClaimId id, SourceId source, Stance stance) => Claim.Of(id, source, stance, (MeetingId)"m", ClaimProperty.Held, true);
        Chronicle denied = Chronicle.Of(Gathering(), Planned(default), official, copy, Said("c", "x", Stance.Denies), Said("d", "copy", Stance.Denies));

        OpportunityState Of(Chronicle chronicle) => chronicle.Under(Policy.AnyReport).Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day("2020-02-25")).All.Single().State;
        Of(denied).Should().Be(OpportunityState.Precluded);
        Of(denied.With(Said("e", "x", Stance.Retracts))).Should().Be(OpportunityState.Open);
    }

    [Fact]
    public void Opportunity_OfACancelledSession_IsPrecluded() =>
        State(Chronicle.Of(Gathering().Having(default).With(Plan.Cancelled)), "2020-02-01").Should().Be(OpportunityState.Precluded);

    [Fact]
    public void Opportunity_WithTwoWhoWereThereOnDifferentDays_IsPrecluded()
    {
        Session session = Session.Held("s", "f", Edtf.Parse("2020-03-01/2020-03-03"), On("AAA", "2020-03-01"), On("BBB", "2020-03-03"));

        Opportunity opportunity = One(Chronicle.Of(session), "2020-02-01");
        opportunity.State.Should().Be(OpportunityState.Precluded);
        opportunity.Reasons.Should().Contain(OpportunityReason.NoCommonDay);
    }

    [Fact]
    public void Opportunity_OfMembersOnly_IsPotentialAndThenUnverified()
    {
        Chronicle chronicle = Chronicle.Of(
            Forum.Create("f", "", Membership.Of("AAA", MembershipStatus.Member, Edtf.Parse("2010/..")), Membership.Of("BBB", MembershipStatus.Member, Edtf.Parse("2010/.."))),
            Session.Planned("s", "f", Edtf.Parse("2020-03-01"), Plan.Scheduled));

        State(chronicle, "2020-02-01").Should().Be(OpportunityState.Potential);
        State(chronicle, "2020-04-01").Should().Be(OpportunityState.Unverified);
    }

    [Fact]
    public void Opportunity_OfWhichOneSideIsOnlyInvited_IsPotential()
    {
        Session session = Session.Planned("s", "f", Edtf.Parse("2020-03-01"), Plan.Scheduled, Minister("AAA").Replying(Reply.Accepted), Delegation.Of("BBB").Replying(Reply.Invited));

        State(Chronicle.Of(session), "2020-02-01").Should().Be(OpportunityState.Potential);
    }

    [Fact]
    public void Opportunity_ThatOneSideDeclined_IsPrecluded() =>
        State(Chronicle.Of(Session.Planned("s", "f", Edtf.Parse("2020-03-01"), Plan.Scheduled, Minister("AAA"), Delegation.Of("BBB").Replying(Reply.Declined))), "2020-02-01").Should().Be(OpportunityState.Precluded);

    [Fact]
    public void Opportunity_BothHaveAccepted_IsOpenBeforeAndUnverifiedAfter()
    {
        static Delegation Accepting(string party) => Delegation.Of(PartyId.Parse(party), Representative.At(Band.Minister).With(Presence.Unknown)).Replying(Reply.Accepted);
        Chronicle chronicle = Chronicle.Of(Session.Planned("s", "f", Edtf.Parse("2020-03-01"), Plan.Scheduled, Accepting("AAA"), Accepting("BBB")));

        State(chronicle, "2020-02-01").Should().Be(OpportunityState.Open);
        State(chronicle, "2020-03-02").Should().Be(OpportunityState.Unverified);
    }

    [Fact]
    public void Opportunity_WithAPossibleContactThere_IsUnknownAfterwards() =>
        State(Chronicle.Of(Gathering(), Meeting.PullAside("m", Edtf.Parse("2020-03-02"), Minister("AAA"), Minister("BBB")).During("s").Having(Occurrence.Unknown)), "2020-04-01").Should().Be(OpportunityState.Unknown);

    [Fact]
    public void Opportunity_FromOverlappingStays_HasAPlaceInsteadOfASession()
    {
        Chronicle chronicle = Chronicle.Of(
            Meeting.Bilateral("a", Edtf.Parse("2020-09-20/2020-09-24"), Minister("AAA"), Minister("CCC")).At("New York"),
            Session.Held("b", "g", Edtf.Parse("2020-09-23/2020-09-25"), Minister("BBB")).At("New York"));
        Reading reading = chronicle.Under(Policy.AsRecorded);

        Opportunity opportunity = reading.Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day("2020-09-01")).All.Single();
        opportunity.Place.Should().Be("New York");
        opportunity.When.Should().Be(DayBounds.Throughout(new LocalDate(2020, 9, 23), new LocalDate(2020, 9, 24)));
        opportunity.State.Should().Be(OpportunityState.Open);
        JsonNode json = JsonNode.Parse(SummitJson.Write(reading.Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day("2020-09-01"))))!["opportunities"]![0]!;
        json["place"]!.ToString().Should().Be("New York");
        json.AsObject().ContainsKey("session").Should().BeFalse();
    }

    [Fact]
    public void Opportunities_OfPartiesThatTheRecordDoesNotKnow_AreNone() =>
        AsRecorded.Opportunities(Dyad.Of("QQA", "QQB"), Ministers, Day("2025-06-26")).All.Should().BeEmpty();

    [Fact]
    public void Opportunities_AsOfADayBeforeTheRecord_AreAllAhead() =>
        AsRecorded.Opportunities(Pair, Ministers, Day("1900-01-01")).Ahead.Should().HaveCount(9);

    private static Policy Named(string text) => Policy.TryNamed(text, out Policy? policy) ? policy : throw new ArgumentException(text, nameof(text));

    private static Session Gathering() => Session.Held("s", "f", Edtf.Parse("2020-03-01/2020-03-03"), Minister("AAA"), Minister("BBB"));

    private static Meeting Planned(Plan plan) => Meeting.Planned("m", Edtf.Parse("2020-03-02"), plan, Minister("AAA"), Minister("BBB")).With(_ => Facets.Bilateral).During("s");

    private static Delegation Minister(string party) => Delegation.Of(PartyId.Parse(party), Representative.At(Band.Minister));

    private static Delegation On(string party, string day) => Delegation.Of(PartyId.Parse(party), Representative.At(Band.Minister).On(Edtf.Parse(day)));

    private static OpportunityState State(Chronicle chronicle, string asOf) => One(chronicle, asOf).State;

    private static Opportunity One(Chronicle chronicle, string asOf) =>
        chronicle.Under(Policy.AsRecorded).Opportunities(AB, ContactFilter.Direct.AtLeast(Band.Minister), Day(asOf)).All.Single();

    private static Opportunity Qingdao(Policy policy, LocalDate? knownBy, string asOf) =>
        Sample.IndiaPakistan.Under(policy, knownBy).Opportunities(Pair, Ministers, Day(asOf)).All.Single(o => o.Session == (SessionId)"sco-defence-2025");

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
