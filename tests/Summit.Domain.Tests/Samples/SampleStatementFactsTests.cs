namespace Summit.Domain.Tests;

/// <summary>Texts and statements: kind, by whom, when, and whether adopted.</summary>
public sealed class SampleStatementFactsTests
{
    public static TheoryData<string, string, string, string, string> Statements => new()
    {
        { "bangkok-2015-statement", "joint-statement", "IND PAK", "2015-12-06", "adopted" },
        { "china-remarks-2025-06-26-statement", "no-comment", "CHN", "2025-06-26", "" },
        { "dgmo-2021-statement", "joint-statement", "IND PAK", "2021-02-25", "adopted" },
        { "india-denial-2024-10-17", "denial", "IND", "2024-10-17", "" },
        { "india-protest-2025-05-10", "protest", "IND", "2025-05-10", "" },
        { "india-remarks-2025-06-26", "remark", "IND", "2025-06-26", "" },
        { "india-remarks-2025-06-26-statement", "remark", "IND", "2025-06-26", "" },
        { "india-remarks-2025-06-27-statement", "remark", "IND", "2025-06-27", "" },
        { "islamabad-2015-statement", "joint-statement", "IND PAK", "2015-12-09", "adopted" },
        { "new-delhi-2016-india", "readout", "IND", "2016-04-26", "" },
        { "new-delhi-2016-pakistan", "readout", "PAK", "2016-04-26", "" },
        { "pakistan-denial-2021-02-25", "denial", "PAK", "2021-02-25", "" },
        { "pakistan-denial-2024-10-24", "denial", "PAK", "2024-10-24", "" },
        { "pakistan-protest-2025-05-10", "protest", "PAK", "2025-05-10", "" },
        { "pakistan-remarks-2025-06-26-statement", "remark", "PAK", "2025-06-26", "" },
        { "qingdao-2025-chn-ind-china", "readout", "CHN", "2025-06-26", "" },
        { "qingdao-2025-chn-ind-india", "readout", "IND", "2025-06-26", "" },
        { "sco-cis-defence-2022-communique", "communique", "", "2022-12-09", "adopted" },
        { "sco-defence-2024-communique", "communique", "", "2024-04-26", "adopted" },
        { "sco-defence-2025-joint-statement", "joint-statement", "", "2025-06-26", "not-adopted" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Statement_OfTheFacts_IsRecordedAsTheyAre(string id, string kind, string by, string when, string adoption)
    {
        Statement statement = SampleFacts.Statement(id);

        (statement.Kind.Value, string.Join(' ', statement.By), $"{statement.When}", statement.Adoption.Value).Should().Be((kind, by, when, adoption));
    }

    [Fact]
    public void Text_OfQingdao_NamesNoObjector_AndIsNotAdopted()
    {
        Statement text = SampleFacts.Statement("sco-defence-2025-joint-statement");

        text.BlockedBy.Should().BeEmpty();
        text.Adoption.Should().Be(Adoption.NotAdopted);
        SampleFacts.Chronicle.Claims.Where(c => c.Subject.Record == text.Id && c.Says(ClaimProperty.Adoption, out Adoption said) && c.Stance == Stance.Asserts && said == Adoption.Adopted)
            .Select(c => c.Source.Value).Should().Equal("dunya-news-2025-06-26");
    }
}
