namespace Summit.Domain.Tests;

/// <summary>The statuses in the SCO and their days.</summary>
public sealed class SampleMembershipFactsTests
{
    public static TheoryData<string, string, string> Memberships => new()
    {
        { "CHN", "member", "2001-06-15/.." },
        { "KAZ", "member", "2001-06-15/.." },
        { "KGZ", "member", "2001-06-15/.." },
        { "RUS", "member", "2001-06-15/.." },
        { "TJK", "member", "2001-06-15/.." },
        { "UZB", "member", "2001-06-15/.." },
        { "IND", "observer", "2005-07/2017-06-09" },
        { "PAK", "observer", "2005-07/2017-06-09" },
        { "IND", "member", "2017-06-09/.." },
        { "PAK", "member", "2017-06-09/.." },
        { "IRN", "observer", "2005-07/2023-07-04" },
        { "IRN", "member", "2023-07-04/.." },
        { "BLR", "dialogue-partner", "2010/2015-07-10" },
        { "BLR", "observer", "2015-07-10/2024-07-04" },
        { "BLR", "member", "2024-07-04/.." },
        { "AZE", "dialogue-partner", "2016-03/2025-09-01" },
        { "ARM", "dialogue-partner", "2016-04-16/2025-09-01" },
        { "KHM", "dialogue-partner", "2015-07-10/2025-09-01" },
        { "NPL", "dialogue-partner", "2016-03/2025-09-01" },
        { "EGY", "dialogue-partner", "2022-09-14/2025-09-01" },
        { "QAT", "dialogue-partner", "2022-09-14/2025-09-01" },
        { "AFG", "observer", "2012-06-07/2025-09-01" },
        { "MNG", "observer", "2004/2025-09-01" },
        { "TUR", "dialogue-partner", "2013-04-26/2025-09-01" },
        { "LKA", "dialogue-partner", "/2025-09-01" },
        { "SAU", "dialogue-partner", "/2025-09-01" },
        { "BHR", "dialogue-partner", "2023-07-~15/2025-09-01" },
        { "MDV", "dialogue-partner", "2023-05-05/2025-09-01" },
        { "MMR", "dialogue-partner", "2023-05-05/2025-09-01" },
        { "ARE", "dialogue-partner", "2023-05-05/2025-09-01" },
        { "KWT", "dialogue-partner", "2023-05-05/2025-09-01" },
        { "LAO", "partner", "2025-09-01/.." },
        { "AZE", "partner", "2025-09-01/.." },
        { "ARM", "partner", "2025-09-01/.." },
        { "KHM", "partner", "2025-09-01/.." },
        { "NPL", "partner", "2025-09-01/.." },
        { "EGY", "partner", "2025-09-01/.." },
        { "QAT", "partner", "2025-09-01/.." },
        { "AFG", "partner", "2025-09-01/.." },
        { "MNG", "partner", "2025-09-01/.." },
        { "TUR", "partner", "2025-09-01/.." },
        { "LKA", "partner", "2025-09-01/.." },
        { "SAU", "partner", "2025-09-01/.." },
        { "BHR", "partner", "2025-09-01/.." },
        { "MDV", "partner", "2025-09-01/.." },
        { "MMR", "partner", "2025-09-01/.." },
        { "ARE", "partner", "2025-09-01/.." },
        { "KWT", "partner", "2025-09-01/.." },
    };

    [Theory]
    [MemberData(nameof(Memberships))]
    public void Membership_OfTheFacts_HasItsDays(string party, string status, string span) =>
        SampleFacts.Memberships.Where(m => m.Party == party && m.Status.Value == status).Select(m => $"{m.Span}").Should().Equal(span);

    [Fact]
    public void Memberships_OfTheRecord_AreAllOfTheFacts() => SampleFacts.Memberships.Should().HaveCount(Memberships.Count);

    public static TheoryData<string> Claims =>
    [
        """sco IRN: yeni-safak-2023-03 asserts membership {"on":"2005-06","status":"observer"}""",
        """sco LAO: sco-secretariat-2025-09 asserts membership {"on":"2025-09-01","status":"partner"}""",
        """sco LAO: yeni-safak-2025-09 anticipates membership {"on":"2026","status":"partner"}""",
    ];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claim_OfAReport_IsInTheRecord(string claim) => SampleFacts.Claims.Should().Contain(claim);
}
