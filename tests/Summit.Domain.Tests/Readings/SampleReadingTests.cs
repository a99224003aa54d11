using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What must come out of the sample under the policies; the numbers are those of the report, fact by fact.</summary>
public sealed class SampleReadingTests
{
    private static readonly Chronicle Record = Sample.IndiaPakistan;

    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");

    private static readonly ContactFilter Advisers = ContactFilter.Direct.AtLeast(Band.MinisterEquivalent).In(Portfolio.NationalSecurity);

    public static TheoryData<string, string?, string, string> AdvisersKnownBy => new()
    {
        { "2017-12-30", "2015-12-06", "2015-12-06", "bangkok-2015" },
        { "2018-01-05", "2015-12-06", "2017-12-27", "bangkok-2015 bangkok-2017" },
        { "2018-01-11", "2017-12-26", "2017-12-27", "bangkok-2017" },
    };

    [Theory]
    [MemberData(nameof(AdvisersKnownBy))]
    public void TheBangkokMeeting_IsKnownFromItsReports_AndEstablishedFromItsConfirmation(string day, string? earliest, string latest, string candidates)
    {
        LocalDate known = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        LastContact last = Record.Under(Policy.ParticipantConfirmed, known).Contacts().Where(Advisers).Last(Pair, known);

        (last.Earliest?.ToString("R", null), last.Latest?.ToString("R", null)).Should().Be((earliest, latest));
        last.Candidates.Select(c => c.Value).Should().BeEquivalentTo(candidates.Split(' '));
    }

    [Theory]
    [InlineData("2017-12-30", EpistemicStatus.Unknown)]
    [InlineData("2018-01-05", EpistemicStatus.Reported)]
    [InlineData("2018-01-11", EpistemicStatus.Established)]
    public void TheBangkokMeeting_GoesFromUnknownToReportedToEstablished(string day, EpistemicStatus status) =>
        Record.Under(Policy.ParticipantConfirmed, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).StatusOf("bangkok-2017").Should().Be(status);

    [Fact]
    public void TheAdvisersOf7May_AreEstablishedForOneSide_UnknownForBoth_AndNeverDenied()
    {
        Record.Under(Policy.ParticipantConfirmed).WasHeld("advisers-2025-05").Should().Be(Truth.True);
        Record.Under(Policy.MutualConfirmation).WasHeld("advisers-2025-05", Pair).Should().Be(Truth.Unknown);
        foreach (Policy policy in Policy.All)
        {
            Record.Under(policy).WasHeld("advisers-2025-05", Pair).Should().NotBe(Truth.False);
            Record.Under(policy).StatusOf("advisers-2025-05").Should().NotBe(EpistemicStatus.Denied);
        }
    }

    [Fact]
    public void Bishkek_TookPlace_AndOfWhatKindIsDisputed()
    {
        Reading reading = Record.Under(Policy.AnyReport);

        reading.StatusOf("bishkek-2019-05").Should().Be(EpistemicStatus.Established);
        reading.Explain("bishkek-2019-05").Of(ClaimProperty.Encounter)!.Status.Should().Be(EpistemicStatus.Disputed);
        reading.Resolve(Record.Find((MeetingId)"bishkek-2019-05")!, Pair).Facets.Encounter.IsRecorded.Should().BeFalse();
        reading.Resolve(Record.Find((MeetingId)"bishkek-2019-05")!, Pair).Directness.Should().Be(Directness.Direct);
    }

    [Fact]
    public void Amritsar_WasABrushBy_WhereAnyReportCounts_BecauseTheFormalMeetingIsDenied()
    {
        Reading reading = Record.Under(Policy.AnyReport);

        reading.StatusOf("amritsar-2016").Should().Be(EpistemicStatus.Established);
        reading.Resolve(Record.Find((MeetingId)"amritsar-2016")!, Pair).Facets.Encounter.Should().Be(Encounter.BrushBy);
        reading.Explain("amritsar-2016").Of(ClaimProperty.Encounter)!.Against.Should().NotBeEmpty();
        reading.Resolve(Record.Find((MeetingId)"amritsar-2016")!, Pair).Directness.Should().Be(Directness.Direct);
    }

    [Fact]
    public void Amritsar_TookPlaceForParticipants_WhoDisputeOfWhatKindItWas()
    {
        Reading reading = Record.Under(Policy.ParticipantConfirmed);

        reading.WasHeld("amritsar-2016").Should().Be(Truth.True);
        reading.Explain("amritsar-2016").Of(ClaimProperty.Encounter)!.Status.Should().Be(EpistemicStatus.Disputed);
    }

    [Theory]
    [InlineData("2018-09-20", "scheduled")]
    [InlineData("2018-09-21", "cancelled")]
    public void NewYork_WasAnnounced_ThenCancelled_AndNeverHeld(string day, string plan)
    {
        foreach (Policy policy in Policy.All.Where(p => p != Policy.AsRecorded))
        {
            Reading reading = Record.Under(policy, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

            reading.PlanOf("new-york-2018").Should().Be(Plan.From(plan));
            reading.WasHeld("new-york-2018", Pair).Should().Be(Truth.False);
        }
    }

    [Fact]
    public void NewYork_UnderOneMoreDenial_IsStillNotHeld()
    {
        Source again = Source.Create("one-more", SourceKind.PartyOfficial, "", new LocalDate(2018, 10, 1), "IND");
        Chronicle denied = Record.With(again).With(Claim.Of("one-more-denial", again.Id, Stance.Denies, (MeetingId)"new-york-2018", ClaimProperty.Held, true));

        foreach (Policy policy in Policy.All)
        {
            denied.Under(policy).WasHeld("new-york-2018", Pair).Should().Be(Truth.False, policy.Name);
        }
    }

    [Fact]
    public void TheEscalation_EndedOn9Or10May_UnderAnyReport()
    {
        DayBounds end = Record.Under(Policy.AnyReport).EndOf("escalation-2025");

        end.Should().Be(DayBounds.Within(new(2025, 5, 9), new(2025, 5, 10)));
    }

    [Fact]
    public void TheEscalation_BeganFrom22AprilTo6May_UnderAnyReport() =>
        Record.Under(Policy.AnyReport).StartOf("escalation-2025").Should().Be(DayBounds.Within(new(2025, 4, 22), new(2025, 5, 6)));

    [Fact]
    public void S5_NoBilateralIsScheduled_AndSpeculationRaisesNothing()
    {
        foreach (Policy policy in Policy.All)
        {
            Reading reading = Record.Under(policy);

            reading.IsScheduled("qingdao-2025-speculated").Should().Be(Truth.False);
            reading.WasHeld("qingdao-2025-speculated", Pair).Should().Be(Truth.False);
            reading.PlanOf("qingdao-2025-speculated").Should().Be(Plan.Speculated);
        }
    }

    [Fact]
    public void S6_TheEscalationEndsByClaimsOn9Or10May_AndEachPartyKeepsItsName()
    {
        Record.Under(Policy.AnyReport).EndOf("escalation-2025").Should().Be(DayBounds.Within(new(2025, 5, 9), new(2025, 5, 10)));
        Record.Find((EscalationId)"escalation-2025")!.Names.Select(n => n.Text).Should().Contain(["Marka-e-Haq", "Operation Sindoor"]);
    }

    [Fact]
    public void S8_AReportThatNamesFive_DeniesNobody()
    {
        Explanation why = Record.Under(Policy.AnyReport).Explain("sco-defence-2025");

        why.Properties.Should().Contain(p => p.Property == ClaimProperty.Met.Name).Which.Against.Should().BeEmpty();
    }

    [Fact]
    public void S15_PakistansSilence_IsContradictedByItsForeignOffice_AndIndiasIsNot()
    {
        Finding[] findings = [.. ClaimChecks.Of(Record).Where(f => f.Code == FindingCode.ContradictedClaim && f.Message.Contains("declines", StringComparison.Ordinal))];

        findings.Should().ContainSingle().Which.Where.Record.Should().Be((RecordRef)"qingdao-2025-speculated-plan-4");
    }

    [Fact]
    public void S16_TheContactOf2018InRussia_IsReportedAndNotEstablished_AndLiesIn2018()
    {
        Record.Under(Policy.ParticipantConfirmed).WasHeld("sco-defence-2018-russia", Pair).Should().Be(Truth.Unknown);
        Record.Under(Policy.ParticipantConfirmed).StatusOf("sco-defence-2018-russia").Should().Be(EpistemicStatus.Reported);
        Record.Under(Policy.AnyReport).WhenOf("sco-defence-2018-russia").Should().Be(DayBounds.Within(new(2018, 1, 1), new(2018, 12, 31)));
    }

    [Fact]
    public void S18_TheDenialOfASchedule_RulesNothingOut()
    {
        foreach (Policy policy in Policy.All)
        {
            Reading ofTheDay = Record.Under(policy, knownBy: new(2025, 6, 25));

            ofTheDay.IsRuledOut("qingdao-2025-speculated").Should().Be(Truth.Unknown);
            ofTheDay.IsScheduled("qingdao-2025-speculated").Should().Be(Truth.False);
        }
    }

    [Fact]
    public void S18_TheDenialOfTheMeetingItself_RulesItOutAfterwards_WhereClaimsCount()
    {
        foreach (Policy policy in Policy.All)
        {
            Record.Under(policy).IsRuledOut("qingdao-2025-speculated").Should().Be(policy == Policy.AsRecorded ? Truth.Unknown : Truth.True, policy.Name);
        }
    }

    [Fact]
    public void AClaimOnTheWhole_ThatNamesAPartsDelegate_SpeaksOfThatDelegate_AndOfThatPart()
    {
        Reading reading = Record.Under(Policy.AnyReport);

        reading.IsPresent("shangri-la-2025-session-a", "anil-chauhan").Should().Be(Truth.True);
        reading.WasHeld("shangri-la-2025-session-a").Should().Be(Truth.True);
        reading.Explain("shangri-la-2025-session-a").Properties.Should().Contain(p => p.Property == ClaimProperty.Presence.Name);
    }

    [Fact]
    public void AnAnnouncement_IsNoPresence_AndAReportOfTheDayIs()
    {
        Reading reading = Record.Under(Policy.AnyReport);

        reading.IsPresent("sco-defence-2023", "khawaja-muhammad-asif").Should().Be(Truth.False);
        reading.IsPresent("sco-defence-2023", "malik-ahmad-khan").Should().Be(Truth.True);
        reading.IsPresent("joint-defence-2020", "pervez-khattak").Should().Be(Truth.Unknown);
    }

    [Fact]
    public void ADisputedHead_LeavesTheLevelOpen()
    {
        ResolvedSession resolved = Record.Under(Policy.AnyReport).Resolve(Record.Find((SessionId)"sco-defence-2024")!, Pair);

        resolved.Delegations.Single(d => d.Party == "IND").Delegates.Should().ContainSingle().Which.Band.IsRecorded.Should().BeFalse();
    }

    [Fact]
    public void AMembershipSeenOnADay_IsBoundedByIt_UnderClaims()
    {
        Forum sco = Record.Find((ForumId)"sco")!;
        Membership seen = sco.Memberships.First(m => m.Party == "LKA");

        DayBounds span = Record.Under(Policy.AnyReport).SpanOf("sco", seen);

        span.LatestStart.Should().Be(new LocalDate(2024, 10, 31));
        Record.Under(Policy.AsRecorded).SpanOf("sco", seen).LatestStart.Should().Be(new LocalDate(2025, 9, 1), "the record knows only when it ended");
    }
}
