namespace Summit.Domain.Tests;

/// <summary>Sessions at which both had delegations: who headed them and who was there; and what reports say of those of the defence ministers before 2025.</summary>
public sealed class SampleSessionFactsTests
{
    public static TheoryData<string, string, string> Sessions => new()
    {
        { "saarc-ministers-2016", "2016-03-17", "IND sushma-swaraj/present - PAK sartaj-aziz/present" },
        { "sco-cis-defence-2022", "2022-12-09", "CHN wei-fenghe/remote - IND ?/unknown - PAK ?/unknown - IRN aziz-nasirzadeh/present" },
        { "sco-defence-2018", "2018-04-24", "IND nirmala-sitharaman/present - PAK khurram-dastgir-khan/present" },
        { "sco-defence-2024", "2024-04-26", "IND giridhar-aramane/present - PAK khawaja-muhammad-asif/present" },
        { "sco-defence-2025", "2025-06-25/2025-06-26", "CHN dong-jun/present - IND rajnath-singh/present - PAK khawaja-muhammad-asif/present - BLR viktor-khrenin/present - IRN aziz-nasirzadeh/present - KAZ dauren-kosanov/present - KGZ ruslan-mukambetov/present - RUS andrei-belousov/present - TJK emomali-sobirzoda/present - UZB khalmukhamedov/present" },
        { "sco-heads-of-government-2024", "2024-10-15/2024-10-16", "IND subrahmanyam-jaishankar/present - PAK shehbaz-sharif/present ishaq-dar/present" },
        { "sco-summit-2025", "2025-08-31/2025-09-01", "IND narendra-modi/present - PAK shehbaz-sharif/present" },
    };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Session_OfTheFacts_HasTheirDelegates(string id, string when, string who)
    {
        Session session = SampleFacts.Session(id);

        $"{session.When}".Should().Be(when);
        session.Occurrence.Should().Be(Occurrence.Held);
        SampleFacts.WhoWasThere(session.Delegations).Should().Be(who);
    }

    public static TheoryData<string> Claims =>
    [
        "sco-cis-defence-2022 aziz-nasirzadeh: defence-ministry-russia-2022-12-10 asserts presence present",
        "sco-cis-defence-2022 wei-fenghe: sputnik-2022-12-09 asserts presence remote",
        "sco-cis-defence-2022-communique: defence-ministry-russia-2022-12-09 asserts adoption adopted",
        "sco-cis-defence-2022-communique: sputnik-2022-12-09 asserts adoption adopted",
        "sco-cis-defence-2022: defence-ministry-russia-2022-12-09 asserts held true",
        "sco-cis-defence-2022: defence-ministry-russia-2022-12-09 asserts when 2022-12-09",
        "sco-cis-defence-2022: sputnik-2022-12-09 asserts held true",
        """sco-defence-2018 IND: defence-ministry-india-2018-04-24 asserts head {"office":"ind-defence-minister","person":"nirmala-sitharaman"}""",
        """sco-defence-2018 IND: pti-2018-04-24 asserts head {"office":"ind-defence-minister","person":"nirmala-sitharaman"}""",
        "sco-defence-2018: defence-ministry-india-2018-04-24 asserts place Beijing",
        "sco-defence-2018: pti-2018-04-24 asserts place Beijing",
        "sco-defence-2018: report-2025-06 asserts place Russia",
        "sco-defence-2022 PAK: dunyo-2022-08 asserts presence present",
        """sco-defence-2024 IND: ani-2024-04-26 asserts head {"office":"ind-defence-secretary","person":"giridhar-aramane"}""",
        """sco-defence-2024 PAK: the-nation-2024-04-27 asserts head {"office":"pak-defence-minister","person":"khawaja-muhammad-asif"}""",
        """sco-defence-2024 PAK: urdupoint-2024-04-26 asserts head {"office":"pak-defence-minister","person":"khawaja-muhammad-asif"}""",
        "sco-defence-2024 PAK: xinhua-2024-04-27 asserts presence present",
        "sco-defence-2024 giridhar-aramane: pti-2024-04-24 anticipates presence present",
        "sco-defence-2024-communique: ani-2024-04-26 asserts adoption adopted",
        "sco-defence-2024-communique: the-nation-2024-04-27 asserts adoption adopted",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_OfAReport_IsInTheRecord(string claim) => SampleFacts.Claims.Should().Contain(claim);
}
