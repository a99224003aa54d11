using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>The findings that need a rule.</summary>
public sealed class CheckTests
{
    private static readonly IReadOnlyList<Finding> OfTheSample = Sample.IndiaPakistan.Check();

    [Fact]
    public void S13_FivePointsDeclaredAndFourListed_AreIncomplete() =>
        OfTheSample.Should().ContainSingle(f => f.Code == FindingCode.PointsIncomplete).Which.Should().Match<Finding>(f =>
            f.Where.Record == (RecordRef)"china-proposal-2025-06" && f.Where.Path == "$.points" && f.Message == "5 points declared, 4 listed.");

    [Fact]
    public void S16_TheLastHighLevelDefenceContactOf2018_IsNotEstablished()
    {
        Finding finding = OfTheSample.Should().ContainSingle(f => f.Code == FindingCode.AnswerContradicted && f.Message.Contains("says that it was 2018")).Subject;
        LastContact last = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct.AtLeast(Band.Minister).In(Portfolio.Defence)).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26));

        (Sample.IndiaPakistan.Find(finding.Where.Record) as Claim)!.Property.Should().Be(ClaimProperty.LastContact.Name);
        (last.Verdict, last.Latest).Should().Be((Verdict.Possible, (LocalDate?)new LocalDate(2018, 12, 31)));
        Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct.AtLeast(Band.SeniorOfficial).In(Portfolio.Defence, Portfolio.Military)).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26))
            .Earliest.Should().Be(new LocalDate(2025, 5, 14), "weaker definitions have later answers");
        Sample.IndiaPakistan.Find((SessionId)"sco-defence-2018")!.Place!.Name.Should().Be("Beijing", "that year's meeting was not in Russia");
    }

    [Fact]
    public void S7_FirstAtTheSameForumSinceTheEscalation_IsContradictedByShangriLa_AndForMinistersItIsNot()
    {
        Finding[] firsts = [.. OfTheSample.Where(f => f.Code == FindingCode.AnswerContradicted && (Sample.IndiaPakistan.Find(f.Where.Record) as Claim)!.Property == ClaimProperty.FirstSince.Name)];

        Finding ofQingdao = firsts.Should().ContainSingle(f => f.Where.Record == (RecordRef)"ind-pak-first-since-2").Subject;
        ofQingdao.Message.Should().Contain("shangri-la-2025");
        firsts.Except([ofQingdao]).Should().ContainSingle(f => f.Where.Record == (RecordRef)"ind-pak-first-since-3", "the flood warning was not the first either")
            .Which.Message.Should().Contain("hotline-message-2025-05-11");
        (Sample.IndiaPakistan.Find(ofQingdao.Where.Record) as Claim)!.Says(ClaimProperty.FirstSince, out ClaimedContact said).Should().BeTrue();
        said.Kind.Should().Be(Directness.CoAttendance);
    }

    [Theory]
    [InlineData("meeting", true)]
    [InlineData("session", true)]
    [InlineData("statement", true)]
    [InlineData("escalation", true)]
    [InlineData("later", false)]
    [InlineData("nothing", false)]
    public void ClaimOfAFirstSinceARecord_IsComparedWithWhatCameBetween(string since, bool contradicted)
    {
        Representative minister = Representative.At(Band.Minister);
        Meeting Of(MeetingId id, string day) => Meeting.Bilateral(id, Edtf.Parse(day), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister));
        Chronicle chronicle =
        [
            Party.State("AAA", "A"), Party.State("BBB", "B"), Forum.Create("f", "F"), Source.Create("paper", SourceKind.Press, "Paper", Edtf.Parse("2020-06-02")),
            Of("meeting", "2020-01-01"),
            Session.Held("session", "f", Edtf.Parse("2020-01-02"), Delegation.Of("AAA"), Delegation.Of("BBB")),
            Statement.Create("statement", StatementKind.Protest, "Protest", Edtf.Parse("2020-01-03"), "AAA").AddressedTo("BBB"),
            Escalation.Create("escalation", "E", Edtf.Parse("2020-01-01"), Edtf.Parse("2020-01-04"), "AAA", "BBB"),
            Of("between", "2020-03-01"), Of("later", "2020-04-01"), Of("focus", "2020-06-01"),
            Claim.Of("c", "paper", Stance.Asserts, Dyad.Of("AAA", "BBB"), ClaimProperty.FirstSince, new ClaimedContact(Edtf.Parse("2020-06-01"), Since: since == "nothing" ? default : RecordRef.Parse(since))),
        ];

        Finding[] found = [.. chronicle.Check().Where(f => f.Code == FindingCode.AnswerContradicted)];

        found.Should().HaveCount(contradicted ? 1 : 0);
        found.All(f => f.Message.Contains("focus is not the first direct contact") && f.Message.Contains("between")).Should().BeTrue();
    }

    [Fact]
    public void S15_WhoDeclinesToConfirm_IsContradictedByAnOfficialOfThatParty_OnceOnly() =>
        OfTheSample.Should().ContainSingle(f => f.Where.Record == (RecordRef)"qingdao-2025-speculated-plan-4").Which.Code.Should().Be(FindingCode.ContradictedClaim);

    [Fact]
    public void Sample_HasTheDisputesOfTheFacts_Contradicted() =>
        OfTheSample.Where(f => f.Code == FindingCode.ContradictedClaim).Select(f => (Sample.IndiaPakistan.Find(f.Where.Record) as Claim)!.Subject.Record).Should()
            .Contain(["amritsar-2016", "bishkek-2019-05"]);

    [Fact]
    public void Sample_HasFindingsButNoErrors() => OfTheSample.Should().NotBeEmpty().And.NotContain(f => f.Severity == Severity.Error);

    [Theory]
    [InlineData("2024-06-01", false, false)]
    [InlineData("2024-06-30", false, true)]
    [InlineData("2024-06", false, false)]
    [InlineData("2024-06-30", true, false)]
    public void Party_ThatSurelyIsNoMember_IsFound_UnlessItIsAGuest(string day, bool guest, bool found)
    {
        Representative minister = Representative.At(Band.Minister).As(guest ? Role.Guest : Role.Head);
        Chronicle chronicle =
        [
            Party.State("AAA", "A"), Party.State("BBB", "B"),
            Forum.Create("body", "Body", Membership.Of("AAA", MembershipStatus.Member), Membership.Of("BBB", MembershipStatus.Observer, Edtf.Parse("2020/2024-06-15"))),
            Forum.Create("track", "Track").Under("body"),
            Session.Held("s", "track", Edtf.Parse(day), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister)),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal(found ? ["SD5001 s $.delegations[1].party"] : []);
    }

    [Fact]
    public void Party_ThatSurelyIsNoMember_IsFound_IfOneOfItsDelegatesIsNoGuest()
    {
        Delegation mixed = Delegation.Of("BBB", Representative.At(Band.Minister).As(Role.Guest), Representative.At(Band.SeniorOfficial));
        Chronicle chronicle =
        [
            Party.State("AAA", "A"), Party.State("BBB", "B"), Forum.Create("body", "Body", Membership.Of("AAA", MembershipStatus.Member)),
            Session.Held("s", "body", Edtf.Parse("2024-06-01"), Delegation.Of("AAA"), mixed),
        ];

        chronicle.Check().Select(f => $"{f.Code} {f.Where}").Should().Equal("SD5001 s $.delegations[1].party");
    }

    [Theory]
    [InlineData("old", "2024-06-30", "SD5002 s $.delegations[0].delegates[0].office")]
    [InlineData("old", "2024-06-01", "")]
    [InlineData("old", "2024-06-15", "")]
    [InlineData("old", "2024", "")]
    [InlineData("new", "2024-06-30", "")]
    [InlineData("new", "2024-06-01", "SD5002 s $.delegations[0].delegates[0].office")]
    [InlineData("stranger", "2024-06-30", "SD5002 s $.delegations[0].delegates[0].office")]
    [InlineData("stranger", "2019-06-30", "")]
    public void Representative_WhoSurelyDoesNotHoldTheOffice_IsFound(string person, string day, string found)
    {
        Chronicle chronicle =
        [
            Party.State("AAA", "A"), Office.Create("o", "AAA", "Minister", Band.Minister), Forum.Create("f", "F"),
            Person.Create("old", "Old"), Person.Create("new", "New"), Person.Create("stranger", "Stranger"),
            Tenure.Create("t1", "old", "o", Edtf.Parse("2020-01-01/")), Tenure.Create("t2", "new", "o", Edtf.Parse("2024-06-15/..")),
            Session.Held("s", "f", Edtf.Parse(day), Delegation.Of("AAA", Representative.Of(PersonId.Parse(person), "o"))),
        ];

        string.Join(' ', chronicle.Check().Select(f => $"{f.Code} {f.Where}")).Should().Be(found);
    }

    [Theory]
    [InlineData("2025-06-01", false)]
    [InlineData("2025-06", false)]
    [InlineData("2024", true)]
    public void ClaimOfALastContact_IsComparedWithTheRecord(string claimed, bool found)
    {
        Representative minister = Representative.At(Band.Minister);
        Chronicle chronicle =
        [
            Party.State("AAA", "A"), Party.State("BBB", "B"), Source.Create("paper", SourceKind.Press, "Paper", Edtf.Parse("2025-07-01")),
            Meeting.Bilateral("m", Edtf.Parse("2025-06-01"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister)),
            Meeting.Bilateral("later", Edtf.Parse("2025-08-01"), Delegation.Of("AAA", minister), Delegation.Of("BBB", minister)),
            Claim.Of("c", "paper", Stance.Asserts, Dyad.Of("AAA", "BBB"), ClaimProperty.LastContact, new ClaimedContact(Edtf.Parse(claimed), Band: Band.Minister)),
        ];

        chronicle.Check().Any(f => f.Code == FindingCode.AnswerContradicted).Should().Be(found);
    }
}
