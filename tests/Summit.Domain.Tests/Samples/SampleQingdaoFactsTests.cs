namespace Summit.Domain.Tests;

/// <summary>Qingdao, 25 and 26 June 2025: who was there, who met whom and when, and what each side says of the text.</summary>
public sealed class SampleQingdaoFactsTests
{
    public static TheoryData<string, string, string, string, string> Meetings => new()
    {
        { "qingdao-2025-chn-blr", "2025-06-25", "", "held", "CHN dong-jun - BLR viktor-khrenin" },
        { "qingdao-2025-chn-ind", "2025-06-26", "", "held", "CHN dong-jun - IND rajnath-singh" },
        { "qingdao-2025-chn-irn", "2025-06-25", "", "held", "CHN dong-jun - IRN aziz-nasirzadeh" },
        { "qingdao-2025-chn-kaz", "2025-06-26", "", "held", "CHN dong-jun - KAZ dauren-kosanov" },
        { "qingdao-2025-chn-kgz", "2025-06-25", "", "held", "CHN dong-jun - KGZ ruslan-mukambetov" },
        { "qingdao-2025-chn-rus", "2025-06-25", "", "held", "CHN dong-jun - RUS andrei-belousov" },
        { "qingdao-2025-chn-sco", "2025-06-26", "", "held", "CHN dong-jun - SCO nurlan-yermekbayev" },
        { "qingdao-2025-chn-tjk", "2025-06-26", "", "held", "CHN dong-jun - TJK emomali-sobirzoda" },
        { "qingdao-2025-chn-uzb", "2025-06-26", "", "held", "CHN dong-jun - UZB khalmukhamedov" },
        { "qingdao-2025-ind-blr", "2025-06-26", "", "held", "IND rajnath-singh - BLR viktor-khrenin" },
        { "qingdao-2025-ind-kaz", "[2025-06-25..2025-06-27]", "", "held", "IND rajnath-singh - KAZ dauren-kosanov" },
        { "qingdao-2025-ind-rus", "2025-06-26", "", "held", "IND rajnath-singh - RUS andrei-belousov" },
        { "qingdao-2025-ind-tjk", "2025-06-26", "", "held", "IND rajnath-singh - TJK emomali-sobirzoda" },
        { "qingdao-2025-pak-irn", "[2025-06-25,2025-06-26]", "", "held", "PAK khawaja-muhammad-asif - IRN aziz-nasirzadeh" },
        { "qingdao-2025-pak-kaz", "[2025-06-25,2025-06-26]", "", "held", "PAK khawaja-muhammad-asif - KAZ dauren-kosanov" },
        { "qingdao-2025-pak-tjk", "[2025-06-25,2025-06-26]", "", "held", "PAK khawaja-muhammad-asif - TJK emomali-sobirzoda" },
    };

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Meeting_OfTheFacts_IsRecordedAsTheyAre(string id, string when, string kind, string occurrence, string who)
    {
        Meeting meeting = SampleFacts.Meeting(id);

        $"{meeting.When}".Should().Be(when);
        SampleFacts.Kind(meeting).Should().Be(kind);
        meeting.Occurrence.Value.Should().Be(occurrence);
        SampleFacts.Who(meeting.Delegations).Should().Be(who);
    }

    public static TheoryData<string> Claims =>
    [
        "china-appeal-2025-06: report-2025-06 asserts when [2025-06-25,2025-06-26]",
        "china-remarks-2025-06-25: report-2025-06 asserts when 2025-06-25",
        "china-remarks-2025-06-26-statement: defence-ministry-china-spokesperson-2025-06-26 asserts when 2025-06-26",
        "india-remarks-2025-06-26-statement: foreign-ministry-china-2025-06-26 no-information assessment",
        "india-remarks-2025-06-26-statement: foreign-office-pakistan-2025-06-26 no-information assessment",
        "india-remarks-2025-06-26-statement: mea-india-2025-06-26 asserts when 2025-06-26",
        "india-remarks-2025-06-26: rajnath-singh-2025-06-26 asserts when 2025-06-26",
        "india-remarks-2025-06-27-statement: jaishankar-2025-06-27 asserts when 2025-06-27",
        "pakistan-remarks-2025-06-24: report-2025-06 asserts when 2025-06-24",
        "pakistan-remarks-2025-06-26-statement: khawaja-asif-2025-06-26 asserts when 2025-06-26",
        "qingdao-2025-chn-blr: belta-2025-06-25 asserts held true",
        "qingdao-2025-chn-ind-china: defence-ministry-china-2025-06-26 asserts when 2025-06-26",
        "qingdao-2025-chn-ind-india: defence-ministry-india-2025-06-27 asserts when 2025-06-26",
        "qingdao-2025-chn-ind: ani-2025-06-27 asserts when 2025-06-26",
        "qingdao-2025-chn-ind: defence-ministry-china-2025-06-26 asserts held true",
        "qingdao-2025-chn-ind: defence-ministry-china-2025-06-26 asserts when 2025-06-26",
        "qingdao-2025-chn-ind: defence-ministry-india-2025-06-27 asserts held true",
        "qingdao-2025-chn-ind: defence-ministry-india-2025-06-27 asserts when 2025-06-26",
        "qingdao-2025-chn-ind: pti-2025-06-27 asserts when 2025-06-26",
        "qingdao-2025-chn-ind: republic-2025-06-27 asserts when 2025-06-27",
        "qingdao-2025-chn-ind: the-hans-india-2025-06-27 asserts when 2025-06-27",
        "qingdao-2025-chn-irn: mehr-2025-06-25 asserts held true",
        "qingdao-2025-chn-kaz: defence-ministry-china-2025-06-26 asserts held true",
        "qingdao-2025-chn-sco: defence-ministry-china-2025-06-26 asserts held true",
        "qingdao-2025-chn-tjk: defence-ministry-china-2025-06-26 asserts held true",
        "qingdao-2025-chn-uzb: defence-ministry-china-2025-06-26 asserts held true",
        "qingdao-2025-ind-blr: ani-2025-06-26 asserts held true",
        "qingdao-2025-ind-blr: devdiscourse-2025-06-26 asserts held true",
        "qingdao-2025-ind-blr: the-statesman-2025-06-27 asserts held true",
        "qingdao-2025-ind-kaz: the-statesman-2025-06-27 asserts held true",
        "qingdao-2025-ind-rus: ani-2025-06-26 asserts held true",
        "qingdao-2025-ind-rus: devdiscourse-2025-06-26 asserts held true",
        "qingdao-2025-ind-tjk: ani-2025-06-26 asserts held true",
        "qingdao-2025-ind-tjk: devdiscourse-2025-06-26 asserts held true",
        "qingdao-2025-ind-tjk: the-statesman-2025-06-27 asserts held true",
        "qingdao-2025-pak-irn: tehran-times-2025-06 asserts held true",
        "qingdao-2025-pak-irn: truth-international-2025-06 asserts held true",
        "qingdao-2025-pak-kaz: truth-international-2025-06 asserts held true",
        "qingdao-2025-pak-tjk: truth-international-2025-06 asserts held true",
        "qingdao-2025-speculated: aarambh-news-2025-06-26 denies held true",
        "qingdao-2025-speculated: the-destination-2025-06-26 denies plan scheduled",
        """sco-defence-2025 CHN: defence-ministry-china-2025-06-26 asserts met {"on":"2025-06-26","parties":["UZB","KAZ","TJK","IND"]}""",
        """sco-defence-2025 CHN: mehr-2025-06-25 asserts met {"on":"2025-06-25","parties":["BLR","IRN","PAK","KGZ","RUS"]}""",
        "sco-defence-2025 andrei-belousov: mehr-2025-06-25 asserts presence present",
        "sco-defence-2025 aziz-nasirzadeh: mehr-2025-06-25 asserts presence present",
        "sco-defence-2025 dauren-kosanov: defence-ministry-china-2025-06-26 asserts presence present",
        "sco-defence-2025 dauren-kosanov: the-statesman-2025-06-27 asserts presence present",
        "sco-defence-2025 dong-jun: cctv-2025-06-26 asserts presence present",
        "sco-defence-2025 emomali-sobirzoda: defence-ministry-china-2025-06-26 asserts presence present",
        "sco-defence-2025 khalmukhamedov: defence-ministry-china-2025-06-26 asserts presence present",
        "sco-defence-2025 rajnath-singh: ani-2025-06-25 anticipates presence present",
        "sco-defence-2025 rajnath-singh: the-unmute-2025-06-25 anticipates presence present",
        "sco-defence-2025 ruslan-mukambetov: mehr-2025-06-25 asserts presence present",
        "sco-defence-2025 viktor-khrenin: mehr-2025-06-25 asserts presence present",
        "sco-defence-2025-joint-statement: daily-times-2025-06-26 asserts adoption not-adopted",
        "sco-defence-2025-joint-statement: defence-ministry-china-spokesperson-2025-06-26 no-information adoption adopted",
        "sco-defence-2025-joint-statement: dunya-news-2025-06-26 asserts adoption adopted",
        "sco-defence-2025-joint-statement: jaishankar-2025-06-27 asserts adoption not-adopted",
        "sco-defence-2025-joint-statement: khawaja-asif-2025-06-26 asserts adoption not-adopted",
        "sco-defence-2025-joint-statement: khawaja-asif-2025-06-27 asserts adoption not-adopted",
        "sco-defence-2025-joint-statement: mea-india-2025-06-26 asserts adoption not-adopted",
        "sco-defence-2025-joint-statement: pti-unnamed-2025-06-27 asserts adoption not-adopted",
        "sco-defence-2025: the-diplomatic-insight-2025-06 asserts when 2025-06-25/2025-06-26",
        "sco-defence-2025: the-paper-2025-06-26 asserts held true",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_OfAReport_IsInTheRecord(string claim) => SampleFacts.Claims.Should().Contain(claim);
}
