using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class BilateralTests
{
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);
    private static readonly LocalDate FirstDay = new(2025, 6, 25);

    [Fact]
    public void S8_RoundOfTheHostOnTheFirstDay_MetFive_AndOfThoseMetOnTheSecondNothingIsKnown()
    {
        BilateralRound round = Recorded.BilateralRound("sco-defence-2025", "CHN", FirstDay);

        round.Met.Should().Equal("BLR", "IRN", "KGZ", "PAK", "RUS");
        round.NotMet.Should().BeEmpty("a report that names five denies nobody");
        round.Unknown.Should().Equal("IND", "KAZ", "TJK", "UZB");
        round.All.Should().Be(Truth.Unknown);
        round.Parties.Where(p => p.Met == Truth.Unknown).Should().OnlyContain(p => p.Reason == BilateralReason.NothingRecorded);
        Sample.IndiaPakistan.Check().Should().NotContain(f => f.Code == FindingCode.ContradictedUniversal, "nothing says that 'all' is wrong");
    }

    [Fact]
    public void S8_RoundOfTheHostOnTheSecondDay_MetTheOtherFourAndTheSecretaryGeneral() =>
        Recorded.BilateralRound("sco-defence-2025", "CHN", new LocalDate(2025, 6, 26)).Met.Should().Equal("IND", "KAZ", "SCO", "TJK", "UZB");

    [Fact]
    public void S8_RoundOfTheHostOverBothDays_MetNineMembersAndTheSecretaryGeneral()
    {
        BilateralRound round = Recorded.BilateralRound("sco-defence-2025", "CHN");

        round.Met.Should().Equal("BLR", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "SCO", "TJK", "UZB");
        round.Met.Except(["SCO"]).Should().HaveCount(9, "the secretary-general is of no member").And.BeSubsetOf(Recorded.Members("sco", FirstDay).Surely);
        round.All.Should().Be(Truth.True);
        Recorded.BilateralRound("sco-defence-2025", "CHN", new LocalDate(2025, 6, 26)).Parties.Single(p => p.Party == "IND").Should().BeEquivalentTo(
            new BilateralParty("IND", Truth.True, BilateralReason.Meeting, ["qingdao-2025-chn-ind"]));
    }

    [Theory]
    [InlineData("2025-06-01", true)]
    [InlineData("2025-06-02", false)]
    public void AClaimOfAll_IsContradicted_ByOneWhoWasNotThereOnThatDay(string day, bool contradicted)
    {
        Representative minister = Representative.At(Band.Minister);
        Session session = Session.Held("s", "f", Edtf.Parse("2025-06-01/2025-06-02"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister.On(Edtf.Parse("2025-06-02"))));
        Claim all = Claim.Of("c", "x", Stance.Asserts, ClaimSubject.Of(session.Id).In((PartyId)"AAA"), ClaimProperty.MetAll, new ClaimedRound(Edtf.Parse(day), []));
        Chronicle chronicle = [session, Source.Create("x", SourceKind.Press, "X", Edtf.Parse("2025-06-03")), all];

        Finding[] found = [.. chronicle.Check().Where(f => f.Code == FindingCode.ContradictedUniversal)];

        found.Select(f => f.Where.Record.Value).Should().Equal(contradicted ? ["c"] : Array.Empty<string>());
        found.All(f => f.Message.Contains("it did not meet BBB (not-there)")).Should().BeTrue();
    }

    [Fact]
    public void RoundOfIndia_InQingdao_LeavesPakistanUnknown_ForSpeculationDeniesNothing() =>
        Recorded.BilateralRound("sco-defence-2025", "IND").Unknown.Should().Contain("PAK");

    [Fact]
    public void S12_AMeetingWithOtherDelegates_IsALeadAndNoContact()
    {
        BilateralRound round = Recorded.BilateralRound("sco-security-2025", "PAK");
        LastContact last = Recorded.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 24));

        round.Unknown.Should().Equal("IND");
        round.Met.Should().BeEmpty();
        round.Leads.Should().Equal("beijing-2025-pak-chn");
        last.Candidates.Should().NotContain((RecordRef)"beijing-2025-pak-chn");
        last.Leads.Select(l => l.Record).Should().Contain((RecordRef)"beijing-2025-pak-chn");
    }

    [Theory]
    [InlineData("none", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("met", Truth.True, BilateralReason.Meeting)]
    [InlineData("uncertain", Truth.Unknown, BilateralReason.UncertainMeeting)]
    [InlineData("three", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("letter", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("cancelled", Truth.False, BilateralReason.Denied)]
    [InlineData("denied", Truth.False, BilateralReason.Denied)]
    [InlineData("denied-and-asserted", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("denied-and-retracted", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("denied-by-a-copy-of-what-was-retracted", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("denied-here-and-asserted-of-another-day", Truth.False, BilateralReason.Denied)]
    [InlineData("beside", Truth.True, BilateralReason.Meeting)]
    [InlineData("beside-elsewhere", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("other-day-but-stayed", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("other-day-and-perhaps-stayed", Truth.Unknown, BilateralReason.NothingRecorded)]
    [InlineData("covered", Truth.False, BilateralReason.Covered)]
    [InlineData("declined", Truth.False, BilateralReason.NotThere)]
    [InlineData("absent", Truth.False, BilateralReason.NotThere)]
    [InlineData("other-day", Truth.False, BilateralReason.NotThere)]
    public void Round_ByEachReason(string what, Truth met, BilateralReason reason)
    {
        Representative minister = Representative.At(Band.Minister);
        (Delegation host, Delegation guest) = (Delegation.Of("AAA", minister), Delegation.Of("BBB", minister));
        guest = what switch
        {
            "declined" => Delegation.Of("BBB").Replying(Reply.Declined),
            "absent" => Delegation.Of("BBB", minister.With(Presence.Absent)),
            "other-day" or "other-day-but-stayed" or "other-day-and-perhaps-stayed" => Delegation.Of("BBB", minister.On(Edtf.Parse("2025-06-02"))),
            _ => guest,
        };
        Session session = Session.Held("s", "f", Edtf.Parse("2025-06-01/2025-06-02"), host, guest).At(Place.Of("Qingdao"));
        Meeting meeting = Meeting.Bilateral("m", Edtf.Parse("2025-06-01"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister)).During("s");
        Meeting apart = Meeting.Bilateral("p", Edtf.Parse("2025-06-01"), Delegation.Of("BBB", minister), Delegation.Of("CCC", minister)).At(Place.Of("Qingdao"));
        Meeting beside = Meeting.Bilateral("m", Edtf.Parse("2025-06-01"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister));
        Claim Said(ClaimId id, SourceId source, Stance stance, string day = "2025-06-01") => Claim.Of(id, source, stance, ClaimSubject.Of(session.Id).In((PartyId)"AAA"), ClaimProperty.Met, new ClaimedRound(Edtf.Parse(day), ["BBB"]));
        IRecord[] more = what switch
        {
            "met" => [meeting],
            "uncertain" => [meeting.Having(Occurrence.Unknown)],
            "three" => [meeting.JoinedBy(Delegation.Of("CCC"))],
            "letter" => [meeting.With(f => f with { Modality = Modality.Letter })],
            "cancelled" => [meeting.With(Plan.Cancelled).Having(default)],
            "denied" => [Said("c", "x", Stance.Denies)],
            "denied-and-asserted" => [Said("c", "x", Stance.Denies), Said("d", "y", Stance.Asserts)],
            "denied-and-retracted" => [Said("c", "x", Stance.Denies), Said("d", "x", Stance.Retracts)],
            "denied-by-a-copy-of-what-was-retracted" => [Said("c", "copy", Stance.Denies), Said("d", "x", Stance.Denies), Said("e", "x", Stance.Retracts)],
            "denied-here-and-asserted-of-another-day" => [Said("c", "x", Stance.Denies), Said("d", "y", Stance.Asserts, "2025-06-02")],
            "beside" => [beside.At(Place.Of("Qingdao"))],
            "beside-elsewhere" => [beside.At(Place.Of("Beijing"))],
            "other-day-but-stayed" => [apart],
            "other-day-and-perhaps-stayed" => [apart.Having(Occurrence.Unknown)],
            "covered" => [Coverage.Create("k", Edtf.Parse("2025-01-01/2025-12-31"), "AAA", "BBB")],
            _ => [],
        };
        Chronicle chronicle = Chronicle.Of([session, Source.Create("x", SourceKind.Press, "X", Edtf.Parse("2025-06-03")), Source.Create("y", SourceKind.Press, "Y", Edtf.Parse("2025-06-03")), Source.Create("copy", SourceKind.Press, "Copy", Edtf.Parse("2025-06-03")).Repeating("x"), .. more]);

        BilateralParty judged = chronicle.Under(Policy.AsRecorded).BilateralRound("s", "AAA", new LocalDate(2025, 6, 1)).Parties.Should().ContainSingle().Subject;

        (judged.Party, judged.Met, judged.Reason).Should().Be(((PartyId)"BBB", met, reason));
    }

    [Fact]
    public void APartyWithoutADelegation_IsMet_IfOneOfItsMeetingsWithTheHostWasThere_WhateverTheyHeldElsewhere()
    {
        Meeting Of(MeetingId id, string day) => Meeting.Bilateral(id, Edtf.Parse(day), Delegation.Of("AAA"), Delegation.Of("BBB"));
        Chronicle chronicle = [Session.Held("s", "f", Edtf.Parse("2025-06-01"), Delegation.Of("AAA")), Of("there", "2025-06-01").During("s"), Of("elsewhere", "2024-01-01")];

        BilateralRound round = chronicle.Under(Policy.AsRecorded).BilateralRound("s", "AAA");

        round.Met.Should().Equal("BBB");
    }

    [Theory]
    [InlineData("as-recorded")]
    [InlineData("participant-confirmed")]
    [InlineData("mutual-confirmation")]
    public void ARetractedDenial_DeniesNothing_UnderAnyPolicy(string policy)
    {
        Representative minister = Representative.At(Band.Minister);
        Session session = Session.Held("s", "f", Edtf.Parse("2025-06-01"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister));
        Source official = Source.Create("x", SourceKind.PartyOfficial, "X", Edtf.Parse("2025-06-03"), "AAA");
        Claim Said(ClaimId id, Stance stance) => Claim.Of(id, "x", stance, ClaimSubject.Of(session.Id).In((PartyId)"AAA"), ClaimProperty.Met, new ClaimedRound(default, ["BBB"]));
        Policy named = ((Policy[])[Policy.AsRecorded, Policy.ParticipantConfirmed, Policy.MutualConfirmation]).Single(p => p.Name == policy);

        Chronicle.Of(session, official, Said("c", Stance.Denies)).Under(named).BilateralRound("s", "AAA").NotMet.Should().Equal("BBB");
        Chronicle.Of(session, official, Said("c", Stance.Denies), Said("d", Stance.Retracts)).Under(named).BilateralRound("s", "AAA").Unknown.Should().Equal("BBB");
    }

    [Fact]
    public void Round_AskedBadly_RefusesOrIsEmpty()
    {
        FluentActions.Invoking(() => Recorded.BilateralRound("nowhere", "CHN")).Should().Throw<ArgumentException>();
        Recorded.BilateralRound("sco-defence-2025", "XXX").Parties.Should().BeEmpty();
        Recorded.BilateralRound("sco-defence-2025", "XXX").All.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Round_AsJson_HasItsKeys()
    {
        using JsonDocument json = JsonDocument.Parse(SummitJson.Write(Recorded.BilateralRound("sco-defence-2025", "CHN", FirstDay)));

        json.RootElement.GetProperty("met").EnumerateArray().Select(p => p.GetString()).Should().Equal("BLR", "IRN", "KGZ", "PAK", "RUS");
        json.RootElement.GetProperty("notMet").GetArrayLength().Should().Be(0);
        json.RootElement.GetProperty("unknown").EnumerateArray().Select(p => p.GetString()).Should().Equal("IND", "KAZ", "TJK", "UZB");
        json.RootElement.GetProperty("all").GetString().Should().Be("unknown");
        json.RootElement.GetProperty("english").GetString().Should().StartWith(
            "At sco-defence-2025, China met Belarus, Iran, Kyrgyzstan, Pakistan, Russia separately on 2025-06-25; unknown: India, Kazakhstan, Tajikistan, Uzbekistan");
    }
}
