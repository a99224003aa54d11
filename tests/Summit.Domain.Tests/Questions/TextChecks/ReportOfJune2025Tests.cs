using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>The news report of June 2025, sentence by sentence (S1 to S19): what the record says of it, under participant-confirmed unless another policy is named.</summary>
public sealed class ReportOfJune2025Tests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate Day = new(2025, 6, 26);
    private static readonly ContactFilter DefenceMinisters = ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence);
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly Reading Confirmed = Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed);
    private static readonly TextCheck CheckedAsRecorded = Recorded.Verify("report-2025-06");
    private static readonly TextCheck Checked = Confirmed.Verify("report-2025-06");

    [Fact]
    public void S1_ASpeculatedMeeting_IsOpen_AndNotBorneOutOnceADenialIsKnown()
    {
        Verdicts("qingdao-2025-speculated-held-2").Should().Be((TextVerdict.Open, TextVerdict.Open), "a paper that denies it decides nothing for participants");
        CheckedClaim byAnyReport = Sample.IndiaPakistan.Under(Policy.AnyReport).Verify("report-2025-06").Claims.Single(c => c.Claim == "qingdao-2025-speculated-held-2");
        (byAnyReport.Then, byAnyReport.Now).Should().Be((TextVerdict.Open, TextVerdict.NotBorneOut));
        Recorded.Contacts().Where(DefenceMinisters).All(Pair).Should().NotContain(c => c.Contact.Record == (MeetingId)"qingdao-2025-speculated", "never a contact");
    }

    [Fact]
    public void S2_ARareOpportunity_IsAnAssessment_AndThePlatformsTellHowRare()
    {
        Verdicts("ind-pak-assessment-1").Should().Be((TextVerdict.Assessment, TextVerdict.Assessment));
        Recorded.Contacts().Where(DefenceMinisters.Of(Directness.CoPresence)).Platforms(Pair, new LocalDate(2024, 12, 31)).All
            .Where(p => p.Match == Truth.True && p.When.EarliestStart > new LocalDate(2019, 1, 1)).Select(p => $"{p.When}").Should().Equal("2021-07-28");
    }

    [Fact]
    public void S3_FirstTimeThatBothMinistersAttend_IsSupportedAsRecorded() =>
        VerdictsAsRecorded("ind-pak-first-since-1").Should().Be((TextVerdict.Supported, TextVerdict.Supported));

    [Fact]
    public void S4_TheTwoDayMeeting_HasItsMinistersAndDays()
    {
        foreach (string claim in (string[])["sco-defence-2025-presence-3", "sco-defence-2025-presence-4", "sco-defence-2025-presence-5", "sco-defence-2025-when-1"])
        {
            VerdictsAsRecorded(claim).Now.Should().Be(TextVerdict.Supported, claim);
        }

        Verdicts("sco-defence-2025-place-1").Now.Should().Be(TextVerdict.Unsupported, "the record has the place from the report alone");
    }

    [Fact]
    public void S5_NoFormalBilateralScheduled_IsSupported_AndARoomForExchangeRaisesNothing()
    {
        Verdicts("qingdao-2025-speculated-plan-2").Should().Be((TextVerdict.Supported, TextVerdict.Supported));
        Verdicts("qingdao-2025-speculated-held-3").Should().Be((TextVerdict.Open, TextVerdict.Open));
    }

    [Fact]
    public void S6_TheEscalation_EndsOnTheDaysThatTheClaimsGive_AndKeepsANameOfEachSide()
    {
        DayBounds extent = Sample.IndiaPakistan.Under(Policy.AnyReport).ExtentOf("escalation-2025");

        (extent.EarliestEnd, extent.LatestEnd).Should().Be((new LocalDate(2025, 5, 9), new LocalDate(2025, 5, 10)));
        Sample.IndiaPakistan.Find((EscalationId)"escalation-2025")!.Names.Select(n => $"{n.UsedBy}").Should().Contain(["IND", "PAK"]);
    }

    [Fact]
    public void S7_FirstTimeThatSeniorRepresentativesShareAForum_IsContradictedByShangriLa()
    {
        VerdictsAsRecorded("ind-pak-first-since-2").Should().Be((TextVerdict.Contradicted, TextVerdict.Contradicted));
        RowAsRecorded("ind-pak-first-since-2").Because.Should().Contain("shangri-la-2025");
    }

    [Fact]
    public void S8_AllMetOnTheFirstDay_IsPossible_AndWhatAnotherSourceReportsIsSupported()
    {
        Verdicts("sco-defence-2025-met-all-1").Now.Should().Be(TextVerdict.Possible);
        VerdictsAsRecorded("sco-defence-2025-met-all-1").Now.Should().Be(TextVerdict.Possible);
        VerdictsAsRecorded("qingdao-2025-chn-pak-held-2").Should().Be((TextVerdict.Unsupported, TextVerdict.Supported), "another source reports it a day later");
        Verdicts("qingdao-2025-chn-pak-held-2").Now.Should().Be(TextVerdict.Possible, "one named source does not establish it");
        Met(new LocalDate(2025, 6, 25)).Should().Be("BLR IRN KGZ PAK RUS");
        Met(null).Should().Be("BLR IND IRN KAZ KGZ PAK RUS SCO TJK UZB", "nine ministers and the secretary-general over both days");
        Recorded.BilateralRound("sco-defence-2025", "CHN", new LocalDate(2025, 6, 25)).Parties.Should().NotContain(p => p.Met == Truth.False, "naming four for the 26th denies nothing");

        static string Met(LocalDate? on) => string.Join(' ', Recorded.BilateralRound("sco-defence-2025", "CHN", on).Parties.Where(p => p.Met == Truth.True).Select(p => p.Party).Order());
    }

    [Fact]
    public void S9_WhatChinaStressed_IsInTheMouthOfChinaAlone_AndUnsupported()
    {
        Sample.IndiaPakistan.Find((StatementId)"china-remarks-2025-06-25")!.By.Should().Equal((PartyId)"CHN");
        Verdicts("china-remarks-2025-06-25-topic-1").Now.Should().Be(TextVerdict.Unsupported);
    }

    [Fact]
    public void S10_TheJointStatement_WasNotAdopted_AndTheAppealIsTheReportsWordAlone()
    {
        Verdicts("china-appeal-2025-06-topic-1").Now.Should().Be(TextVerdict.Unsupported);
        StatementId text = "sco-defence-2025-joint-statement";
        Taken(Policy.AsRecorded).Should().Be("not-adopted");
        Taken(Policy.ParticipantConfirmed).Should().Be("not-adopted", "a paper that says it was issued is dissent");
        Taken(Policy.AnyReport).Should().BeEmpty("any report counts, and they differ");

        string Taken(Policy policy) => Sample.IndiaPakistan.Under(policy).Explain(text).Of(ClaimProperty.Adoption.Name)!.Value;
    }

    [Fact]
    public void S11_TheSecurityAdvisers_WereAtOneSession_TheDayBefore() =>
        Recorded.Contacts().Where(ContactFilter.SharedPlatform.In(Portfolio.NationalSecurity)).Platforms(Pair, Day).All
            .Where(p => p.When == DayBounds.On(new LocalDate(2025, 6, 24))).Select(p => $"{p.Record} {p.Match}").Should().Equal("sco-security-2025 True");

    [Fact]
    public void S12_OthersWhomTheAdviserMet_AreALead_AndNoContact()
    {
        Verdicts("beijing-2025-pak-chn-held-1").Now.Should().Be(TextVerdict.Unsupported);
        Recorded.Contacts().Where(ContactFilter.Direct).All(Pair).Should().NotContain(c => c.Contact.Record == (MeetingId)"beijing-2025-pak-chn");
        Recorded.Contacts().Where(ContactFilter.Direct).Leads(Pair, Day).Should().Contain(l => l.Record == (MeetingId)"beijing-2025-pak-chn");
    }

    [Fact]
    public void S13_AFivePointProposalWithFourPoints_HasItsFindingBesideItsVerdict()
    {
        CheckedClaim point = Row("china-proposal-2025-06-point-1");

        point.Now.Should().Be(TextVerdict.Unsupported);
        point.Findings.Select(f => f.Code).Should().Equal(FindingCode.PointsIncomplete);
    }

    [Fact]
    public void S14_TheAgenda_IsOneClaimForEachTopic() =>
        Checked.Claims.Where(c => c.Property == ClaimProperty.Topic.Name && c.Record.Subject.Record == (SessionId)"sco-defence-2025").Select(c => $"{c.Record.Value}")
            .Should().BeEquivalentTo("security/terrorism", "security/military-cooperation", "geopolitics/balance");

    [Fact]
    public void S15_Silence_IsContradictedForPakistan_AndHasNoVerdictForIndia()
    {
        Verdicts("qingdao-2025-speculated-plan-4").Should().Be((TextVerdict.Contradicted, TextVerdict.Contradicted));
        Verdicts("qingdao-2025-speculated-plan-3").Should().Be((null, null));
    }

    [Fact]
    public void S16_TheLastDefenceContactOf2018_IsUnsupported_AndItsPlaceContradicted()
    {
        Verdicts("ind-pak-last-contact-1").Now.Should().Be(TextVerdict.Unsupported);
        VerdictsAsRecorded("ind-pak-last-contact-1").Now.Should().Be(TextVerdict.Unsupported);
        Verdicts("sco-defence-2018-place-3").Now.Should().Be(TextVerdict.Contradicted);
        Row("sco-defence-2018-place-3").Because.Should().Contain("Beijing");
    }

    [Fact]
    public void S17_AStalledDialogueOfMinisters_IsSupported_ForTheRecenciesThatAreNamed()
    {
        VerdictsAsRecorded("ind-pak-dialogue-status-1").Now.Should().Be(TextVerdict.Supported);
        RowAsRecorded("ind-pak-dialogue-status-1").Because.Should().Contain("90 to 1095 days");
    }

    [Fact]
    public void S18_NoneIsScheduled_ByPakistansWord_AndNothingIsRuledOut()
    {
        Reading thatDay = Sample.IndiaPakistan.Under(Policy.ParticipantConfirmed, knownBy: new LocalDate(2025, 6, 25));
        MeetingId meeting = "qingdao-2025-speculated";

        thatDay.IsScheduled(meeting).Should().Be(Truth.False);
        thatDay.IsRuledOut(meeting).Should().Be(Truth.Unknown);
        thatDay.Opportunities(Pair, DefenceMinisters, new LocalDate(2025, 6, 25)).All.Single(o => o.Session == (SessionId)"sco-defence-2025").State.Should().Be(OpportunityState.Open);
    }

    [Fact]
    public void S19_AnyExchangeAsAGoodSign_IsTheWordOfAnalysts_AndEntersNoRule()
    {
        CheckedClaim sign = Row("qingdao-2025-speculated-assessment-2");

        (sign.Then, sign.Now).Should().Be((TextVerdict.Assessment, TextVerdict.Assessment));
        Sample.IndiaPakistan.Find(sign.Record.Source)!.Via.Should().Be((SourceId)"report-2025-06");
    }

    private static CheckedClaim Row(ClaimId claim) => Checked.Claims.Single(c => c.Claim == claim);

    private static CheckedClaim RowAsRecorded(ClaimId claim) => CheckedAsRecorded.Claims.Single(c => c.Claim == claim);

    private static (TextVerdict? Then, TextVerdict? Now) Verdicts(ClaimId claim) => (Row(claim).Then, Row(claim).Now);

    private static (TextVerdict? Then, TextVerdict? Now) VerdictsAsRecorded(ClaimId claim) => (RowAsRecorded(claim).Then, RowAsRecorded(claim).Now);
}
