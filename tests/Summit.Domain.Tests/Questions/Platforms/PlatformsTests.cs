using CsCheck;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

public class PlatformsTests
{
    private static readonly Dyad Pair = Dyad.Of("IND", "PAK");
    private static readonly LocalDate AsOf = new(2025, 6, 26);
    private static readonly ContactHistory Contacts = Sample.IndiaPakistan.Contacts();
    private static readonly ContactFilter Ministers = ContactFilter.SharedPlatform.AtLeast(Band.Minister).In(Portfolio.Defence);

    [Fact]
    public void S2_PlatformsOfBothMinisters2019To2024_AreCertainOnlyIn2021()
    {
        Platforms platforms = Contacts.Where(Ministers).Platforms(Pair, AsOf);

        From2019To2024(Truth.True).Select(p => (p.Record, p.When.EarliestStart)).Should().Equal(((RecordRef)"sco-defence-2021", new LocalDate(2021, 7, 28)));
        From2019To2024(Truth.Unknown).Select(p => p.Record).Should().Equal("joint-defence-2020", "sco-defence-2022", "sco-cis-defence-2022");

        IEnumerable<Platform> From2019To2024(Truth match) =>
            platforms.All.Where(p => p.Match == match && p.When.EarliestStart >= new LocalDate(2019, 1, 1) && p.When.LatestEnd < new LocalDate(2025, 1, 1));
    }

    [Fact]
    public void MinistersInBeijing2018_WereOnOnePlatform() =>
        Contacts.Where(Ministers).Platforms(Pair, AsOf).All[0].Should().Match<Platform>(p => p.Record == "sco-defence-2018" && p.Match == Truth.True && p.When == DayBounds.On(new LocalDate(2018, 4, 24)));

    [Fact]
    public void S4_PlatformOfQingdao_LastsForTheOverlapOnTheSecondDayOnly()
    {
        Platform qingdao = Contacts.Where(Ministers).Platforms(Pair, AsOf).All[^1];

        (qingdao.Record, qingdao.Match, qingdao.When).Should().Be(((RecordRef)"sco-defence-2025", Truth.True, DayBounds.On(AsOf)));
    }

    [Fact]
    public void S11_AdvisersInBeijing_AreOnOnePlatform() =>
        Contacts.Where(ContactFilter.SharedPlatform.In(Portfolio.NationalSecurity)).Platforms(Pair, AsOf).All.Where(p => p.Match == Truth.True).Should().ContainSingle()
            .Which.When.Should().Be(DayBounds.On(new LocalDate(2025, 6, 24)));

    [Fact]
    public void S7_ShangriLa_IsACoAttendanceThatNamesTheWholeWithBothPartsAsEvidence()
    {
        Platforms platforms = Contacts.Where(ContactFilter.CoAttendance.In(Portfolio.Military)).Platforms(Pair, AsOf);

        Platform only = platforms.All.Where(p => p.Match == Truth.True).Should().ContainSingle().Subject;
        (only.Record, only.Kind, only.When).Should().Be(((RecordRef)"shangri-la-2025", Directness.CoAttendance, DayBounds.On(new LocalDate(2025, 5, 31))));
        only.Parts.Should().Equal("shangri-la-2025-session-a", "shangri-la-2025-session-b");
    }

    [Fact]
    public void Platforms_InJson_HaveTheKeysOfTheirContract() =>
        Json.SummitJson.Write(Contacts.Where(Ministers).Platforms(Pair, AsOf)).Should().Contain("\"platforms\": [").And.Contain("\"kind\": \"co-presence\"").And.Contain("\"english\": \"Shared platform of India and Pakistan, both at minister or above, defence: ");

    [Fact]
    public void Platform_OfAPartyByVideo_IsRemote()
    {
        ContactHistory contacts = Held("2020-01-01", At("IND"), At("PAK").With(Presence.Remote)).Contacts();

        contacts.Where(ContactFilter.SharedPlatform).Platforms(Pair).All.Should().BeEmpty();
        contacts.Where(ContactFilter.RemoteCoPresence).Platforms(Pair).All.Should().ContainSingle().Which.Match.Should().Be(Truth.True);
    }

    [Fact]
    public void Platform_OfADelegateOfUnknownPresence_MayBeOfEitherKind()
    {
        ContactHistory contacts = Held("2020-01-01", At("IND"), At("PAK").With(Presence.Unknown)).Contacts();

        contacts.Where(ContactFilter.SharedPlatform).Platforms(Pair).All.Should().ContainSingle().Which.Match.Should().Be(Truth.Unknown);
        contacts.Where(ContactFilter.RemoteCoPresence).Platforms(Pair).All.Should().ContainSingle().Which.Match.Should().Be(Truth.Unknown);
    }

    [Fact]
    public void Platform_OfAProxy_CountsWithTheProxysBand()
    {
        Representative proxy = Representative.At(Band.SeniorOfficial, Portfolio.Defence);
        ContactHistory contacts = Held("2020-01-01", [At("IND")], [At("PAK").With(Presence.RepresentedBy), proxy]).Contacts();

        contacts.Where(Ministers).Platforms(Pair).All.Should().BeEmpty();
        contacts.Where(ContactFilter.SharedPlatform.AtLeast(Band.SeniorOfficial)).Platforms(Pair).All.Should().ContainSingle();
    }

    [Fact]
    public void Platform_OfOneThroughoutAndOneOnADay_IsCertainOnThatDayThoughTheSessionsDaysAreNot() =>
        Held("2020-01", At("IND").On(Edtf.Parse("2020-01-05")), At("PAK")).Contacts().Where(Ministers).Platforms(Pair).All.Should().ContainSingle()
            .Which.Should().Match<Platform>(p => p.Match == Truth.True && p.When == DayBounds.On(new LocalDate(2020, 1, 5)));

    [Fact]
    public void Platform_OfTwoWhoWereThereOnDifferentDays_IsNone() =>
        Held("2020-01-01/2020-01-02", At("IND").On(Edtf.Parse("2020-01-01")), At("PAK").On(Edtf.Parse("2020-01-02"))).Contacts().Where(Ministers).Platforms(Pair).All.Should().BeEmpty();

    [Fact]
    public void Platform_OfDelegationsAtAWholeWithParts_IsCoAttendanceAndPerhapsShared()
    {
        Session whole = Session.Held("whole", "forum", Edtf.Parse("2020-01-01"), Delegation.Of("IND", At("IND")), Delegation.Of("PAK", At("PAK")));
        Chronicle chronicle = [whole, Session.Part("part", whole, Edtf.Parse("2020-01-01"))];
        ContactHistory contacts = chronicle.Contacts();

        contacts.Where(ContactFilter.SharedPlatform).Platforms(Pair).All.Should().ContainSingle().Which.Match.Should().Be(Truth.Unknown);
        contacts.Where(ContactFilter.CoAttendance).Last(Pair, AsOf).Verdict.Should().Be(Verdict.Exact);
        contacts.Where(ContactFilter.CoAttendance).Last(Pair, AsOf).DefiniteLast.Should().Be((RecordRef)"whole");
    }

    [Fact]
    public void LastAndFirstPlatform_OverAllWorldsOfSmallSessions_AreSharp() =>
        Gen.Select(PlatformWorlds.Sessions, Gen.Int[1, 9]).Sample(
            (sessions, day) =>
            {
                LocalDate asOf = new(2020, 1, day);
                ContactView view = PlatformWorlds.ChronicleOf(sessions).Contacts().Where(Ministers);
                (LastContact last, FirstContact first) = (view.Last(Pair, asOf), view.First(Pair, asOf));
                ((int?, int?) lastDays, (int?, int?) firstDays) = PlatformWorlds.Bounds(sessions, day);
                return (last.Earliest?.Day, last.Latest?.Day) == lastDays && (first.Earliest?.Day, first.Latest?.Day) == firstDays;
            },
            iter: Worlds.Iterations, print: t => $"{string.Join(' ', t.Item1.Select(s => s.ToString()))} as of {t.Item2}");

    private static Representative At(string _) => Representative.At(Band.Minister, Portfolio.Defence);

    private static Chronicle Held(string when, Representative one, Representative other) => Held(when, [one], [other]);

    private static Chronicle Held(string when, Representative[] one, Representative[] other) =>
        [Session.Held("session", "forum", Edtf.Parse(when), Delegation.Of("IND", one), Delegation.Of("PAK", other))];
}
