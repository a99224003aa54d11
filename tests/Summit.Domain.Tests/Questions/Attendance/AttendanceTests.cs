using System.Text.Json;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public sealed class AttendanceTests
{
    private static readonly Reading Recorded = Sample.IndiaPakistan.Under(Policy.AsRecorded);

    [Fact]
    public void S4_EveryRecordedPartyAtQingdao_IsAMemberThatDay_AndNoMemberIsMissing()
    {
        AttendanceRecord attendance = Recorded.Attendance((SessionId)"sco-defence-2025");
        MembersOnDay members = Recorded.Members("sco-defence-ministers", new LocalDate(2025, 6, 26));

        members.Surely.Should().Equal("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
        attendance.Entries.Select(e => e.Party).Should().BeSubsetOf(members.Surely).And.HaveCount(10);
        attendance.MembersAbsent.Should().BeEmpty();
        Sample.IndiaPakistan.Check().Should().NotContain(f => f.Code == FindingCode.NotAMember);
    }

    [Fact]
    public void S4_TheTwoMinisters_AreCoPresentInQingdaoOnTheSecondDayOnly()
    {
        CountedContact platform = Recorded.Contacts().Where(ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence)).All(Dyad.Of("IND", "PAK"))
            .Single(c => c.Contact.Record == (RecordRef)"sco-defence-2025");

        platform.Match.Should().Be(Truth.True);
        platform.Contact.When.Should().Be(DayBounds.On(new LocalDate(2025, 6, 26)));
    }

    [Theory]
    [InlineData("sco-defence-2019", "PAK", "minister-equivalent", "ikram-ul-haq", "present", Truth.True)]
    [InlineData("sco-defence-2019", "IND", "minister", "nirmala-sitharaman", "present", Truth.True)]
    [InlineData("sco-defence-2023", "PAK", "minister-equivalent", "malik-ahmad-khan", "remote", Truth.True)]
    [InlineData("sco-defence-2024", "IND", "senior-official", "giridhar-aramane", "present", Truth.True)]
    [InlineData("sco-defence-2024", "PAK", "minister", "khawaja-muhammad-asif", "present", Truth.True)]
    [InlineData("sco-defence-2022", "PAK", "", "", "present", Truth.True)]
    [InlineData("joint-defence-2020", "PAK", "minister", "pervez-khattak", "unknown", Truth.Unknown)]
    [InlineData("sco-defence-2025", "CHN", "minister", "dong-jun", "present", Truth.True)]
    public void Attendance_OfASession_NamesHeadLevelAndPresence(string session, string party, string band, string head, string presence, Truth there)
    {
        AttendanceEntry entry = Recorded.Attendance((SessionId)session, PartyId.Parse(party)).Entries.Should().ContainSingle().Subject;

        $"{entry.Band} {entry.Head} {entry.Presence} {entry.There}".Should().Be($"{band} {head} {presence} {there}");
    }

    [Fact]
    public void Attendance_OfAForum_TellsChangesFirstTimesAndNothingOfUnknownLevels()
    {
        AttendanceRecord india = Recorded.Attendance((ForumId)"sco-defence-ministers", "IND");
        AttendanceRecord pakistan = Recorded.Attendance((ForumId)"sco-defence-ministers", "PAK");

        india.Changes.Select(c => $"{c.From} {c.Before} {c.To} {c.After}").Should().Equal(
            "sco-defence-2023 minister sco-defence-2024 senior-official", "sco-defence-2024 senior-official sco-defence-2025 minister");
        pakistan.Changes.Select(c => $"{c.From} {c.Before} {c.To} {c.After} [{string.Join(' ', c.Between)}]").Should().Equal(
            "sco-defence-2018 minister sco-defence-2019 minister-equivalent []",
            "sco-defence-2019 minister-equivalent sco-defence-2021 minister [joint-defence-2020]",
            "sco-defence-2021 minister sco-defence-2023 minister-equivalent [sco-defence-2022 sco-cis-defence-2022]",
            "sco-defence-2023 minister-equivalent sco-defence-2024 minister []");
        pakistan.First.Should().ContainSingle().Which.Should().Be(new AttendanceFirst("PAK", "sco-defence-2018", []));
        india.Entries.Should().HaveCount(9);
    }

    [Fact]
    public void BelowAt_AnEdition_NamesTheLastOneBefore()
    {
        AttendanceBelow india = Recorded.BelowAt("sco-defence-2024", "IND", Band.Minister);
        AttendanceBelow pakistan = Recorded.BelowAt("sco-defence-2023", "PAK", Band.Minister);

        (india.Below, india.Since.IsRecorded, string.Join(' ', india.PossiblyAlso)).Should().Be((Truth.True, false, "sco-cis-defence-2022"));
        (pakistan.Below, pakistan.Since, string.Join(' ', pakistan.PossiblyAlso)).Should().Be((Truth.True, (SessionId)"sco-defence-2019", "sco-defence-2022 sco-cis-defence-2022"));
        Recorded.BelowAt("sco-defence-2025", "PAK", Band.Minister).Below.Should().Be(Truth.False);
        Recorded.BelowAt("joint-defence-2020", "PAK", Band.Minister).Below.Should().Be(Truth.False, "if anybody was there, it was the minister");
    }

    [Fact]
    public void Attendance_OfAnEventWithParts_HasTheDelegationsOfItsParts() =>
        Recorded.Attendance((SessionId)"shangri-la-2025").Entries.Select(e => $"{e.Session} {e.Party} {e.There}").Should().Equal("shangri-la-2025-session-a IND True", "shangri-la-2025-session-b PAK True");

    [Fact]
    public void Attendance_AskedBadly_RefusesOrIsEmpty()
    {
        FluentActions.Invoking(() => Recorded.Attendance((SessionId)"nowhere")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Recorded.Attendance((ForumId)"nowhere")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Recorded.BelowAt("sco-defence-2025", "PAK", Band.From("grand-vizier"))).Should().Throw<ArgumentException>();
        Recorded.Attendance((SessionId)"sco-defence-2025", "XXX").Entries.Should().BeEmpty();
        Recorded.BelowAt("sco-defence-2025", "XXX", Band.Minister).Below.Should().Be(Truth.False);
    }

    [Fact]
    public void Attendance_AsJson_HasItsKeys()
    {
        using JsonDocument json = JsonDocument.Parse(SummitJson.Write(Recorded.Attendance((SessionId)"sco-defence-2024", "PAK")));
        JsonElement pakistan = json.RootElement.GetProperty("attendance")[0];
        using JsonDocument unnamed = JsonDocument.Parse(SummitJson.Write(Recorded.Attendance((SessionId)"sco-defence-2022", "PAK")));
        JsonElement headUnknown = unnamed.RootElement.GetProperty("attendance")[0];

        pakistan.GetProperty("session").GetString().Should().Be("sco-defence-2024");
        pakistan.GetProperty("party").GetString().Should().Be("PAK");
        pakistan.GetProperty("band").GetString().Should().Be("minister");
        pakistan.GetProperty("head").GetString().Should().Be("khawaja-muhammad-asif");
        pakistan.GetProperty("presence").GetString().Should().Be("present");
        headUnknown.GetProperty("band").ValueKind.Should().Be(JsonValueKind.Null);
        headUnknown.GetProperty("head").ValueKind.Should().Be(JsonValueKind.Null);
        headUnknown.GetProperty("presence").GetString().Should().Be("present");
        json.RootElement.GetProperty("english").GetString().Should().Contain("under as-recorded (version 1)");
        json.RootElement.GetProperty("definition").GetProperty("policy").GetProperty("name").GetString().Should().Be("as-recorded");
    }
}
