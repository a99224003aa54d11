using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class MembershipTests
{
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);

    [Theory]
    [InlineData("2017-06-08", "CHN KAZ KGZ RUS TJK UZB", "")]
    [InlineData("2017-06-09", "CHN IND KAZ KGZ PAK RUS TJK UZB", "")]
    [InlineData("2023-07-03", "CHN IND KAZ KGZ PAK RUS TJK UZB", "")]
    [InlineData("2023-07-04", "CHN IND IRN KAZ KGZ PAK RUS TJK UZB", "")]
    [InlineData("2025-06-26", "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB", "")]
    public void Members_OfTheSco_GrowFromSixToTen(string day, string surely, string possibly)
    {
        MembersOnDay members = Recorded.Members("sco", Day(day));

        string.Join(' ', members.Surely).Should().Be(surely);
        string.Join(' ', members.Possibly).Should().Be(possibly);
    }

    [Fact]
    public void Members_InAnotherStatus_AreToldApart_AndAnUnknownStartIsPossible()
    {
        MembersOnDay observers = Recorded.Members("sco", Day("2012-01-01"), MembershipStatus.Observer);

        observers.Surely.Should().Equal("IND", "IRN", "MNG", "PAK");
        observers.Possibly.Should().BeEmpty("Afghanistan became one in June of that year");
        Recorded.Members("sco", Day("2012-06-07"), MembershipStatus.Observer).Surely.Should().Contain("AFG");
        Recorded.Members("sco", Day("2012-01-01"), MembershipStatus.DialoguePartner).Possibly.Should().Contain(["LKA", "SAU"], "since when is not recorded");
        Recorded.Members("sco", Day("2025-09-02"), MembershipStatus.Partner).Surely.Should().HaveCount(17);
        Recorded.Members("sco", Day("2025-09-02"), MembershipStatus.DialoguePartner).Surely.Should().BeEmpty();
    }

    [Fact]
    public void Members_OfAForumWithoutMemberships_AreThoseOfTheBodyAbove_AndNobodyWhereNoneHasAny()
    {
        MembersOnDay below = Recorded.Members("sco-defence-ministers", Day("2025-06-26"));
        MembersOnDay none = Recorded.Members("shangri-la-dialogue", Day("2025-06-26"));

        (below.Body, below.Surely.Count).Should().Be(((ForumId)"sco", 10));
        (none.Body.IsRecorded, none.Surely.Count, none.Possibly.Count).Should().Be((false, 0, 0));
        none.ToEnglish().Should().Contain("no memberships are recorded");
    }

    [Fact]
    public void Members_OfAnUnknownForum_AreRefused() => FluentActions.Invoking(() => Recorded.Members("nowhere", Day("2025-06-26"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Members_KnownByADay_LackThoseThatWereReportedLater()
    {
        Reading early = Sample.IndiaPakistan.Under(Policy.AnyReport, knownBy: Day("2020-01-01"));

        early.Members("sco", Day("2019-01-01"), MembershipStatus.Observer).Memberships.Should().NotContain(m => m.Party == (PartyId)"AFG").And.Contain(m => m.Party == (PartyId)"CHN");
    }

    [Fact]
    public void Incumbents_OfTheSample_AreSureWhereTheTenureIsDated_AndPossibleWhereItIsNot()
    {
        IncumbentsOnDay ministers = Recorded.Incumbents((OfficeId)"pak-defence-minister", Day("2025-06-26"));

        ministers.Surely.Should().Equal("khawaja-muhammad-asif");
        ministers.Possibly.Should().BeEmpty();
        Recorded.Incumbents((OfficeId)"pak-defence-minister", Day("2024-03-10")).Surely.Should().BeEmpty("he took office on the 11th");
        Recorded.Incumbents((PartyId)"CHN", Day("2025-06-26")).Surely.Should().Equal("dong-jun");
        Recorded.Incumbents((PartyId)"CHN", Day("2025-06-26")).Possibly.Should().Equal("wang-xiaohong");
    }

    [Theory]
    [InlineData("2013-01-01", "", "")]
    [InlineData("2014-06-01", "", "a")]
    [InlineData("2016-01-01", "", "a")]
    [InlineData("2018-08-18", "b", "a")]
    [InlineData("2018-08-19", "b", "")]
    [InlineData("2022-04-10", "b", "c")]
    [InlineData("2022-04-11", "", "c")]
    public void Incumbents_OfASingleOffice_AnUnknownEndIsBoundedByTheNextStart(string day, string surely, string possibly)
    {
        IncumbentsOnDay held = Office(shared: false, ("a", "2014/"), ("b", "2018-08-18/2022-04-10"), ("c", "2022/")).Incumbents((OfficeId)"o", Day(day));

        string.Join(' ', held.Surely).Should().Be(surely);
        string.Join(' ', held.Possibly).Should().Be(possibly);
    }

    [Fact]
    public void Incumbents_OfASharedOffice_DoNotBoundOneAnother() =>
        Office(shared: true, ("a", "2014-01-01/"), ("b", "2018/..")).Incumbents((OfficeId)"o", Day("2020-01-01")).Possibly.Should().Equal("a");

    [Fact]
    public void Incumbents_OfAnOfficeThatContradictsItself_AreTakenAsTheyStand()
    {
        Reading reading = Office(shared: false, ("a", "2014-01-01/2020-01-01"), ("b", "2018-01-01/2022-01-01"));

        reading.Incumbents((OfficeId)"o", Day("2019-01-01")).Surely.Should().Equal("a", "b");
        reading.Chronicle.Check().Should().Contain(f => f.Code == FindingCode.TwoIncumbents && f.Where.Record == (RecordRef)"o");
    }

    [Fact]
    public void Incumbents_AskedBadly_AreRefusedOrNone()
    {
        FluentActions.Invoking(() => Recorded.Incumbents((OfficeId)"nowhere", Day("2025-06-26"))).Should().Throw<ArgumentException>();
        Recorded.Incumbents((PartyId)"XXX", Day("2025-06-26")).Possibly.Should().BeEmpty();
    }

    [Fact]
    public void Answers_AsJson_HaveTheirKeys()
    {
        using JsonDocument members = JsonDocument.Parse(SummitJson.Write(Recorded.Members("sco", Day("2025-06-26"))));
        using JsonDocument held = JsonDocument.Parse(SummitJson.Write(Recorded.Incumbents((OfficeId)"pak-defence-minister", Day("2025-06-26"))));

        members.RootElement.GetProperty("surely").GetArrayLength().Should().Be(10);
        members.RootElement.GetProperty("possibly").GetArrayLength().Should().Be(0);
        held.RootElement.GetProperty("surely").EnumerateArray().Select(p => p.GetString()).Should().Equal("khawaja-muhammad-asif");
        held.RootElement.GetProperty("english").GetString().Should().Be(
            "On 2025-06-26 Khawaja Muhammad Asif surely held the office Defence Minister (pak-defence-minister), under as-recorded (version 1).");
    }

    private static Reading Office(bool shared, params (string Person, string Span)[] tenures)
    {
        Office office = Domain.Office.Create("o", "AAA", "Office", Band.Minister);
        return Chronicle.Of(
        [
            shared ? office.HeldByMany() : office, Party.State("AAA", "A"),
            .. tenures.Select(t => Person.Create(PersonId.Parse(t.Person), t.Person)),
            .. tenures.Select((t, i) => Tenure.Create(TenureId.Parse($"t{i}"), PersonId.Parse(t.Person), "o", Edtf.Parse(t.Span))),
        ]).Under(Policy.AsRecorded);
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
