using System.Text.Json;

namespace Summit.Domain.Tests;

/// <summary>A finding's code is written as its word, and only words of the table are read.</summary>
public class FindingCodeTests
{
    public static TheoryData<string> Codes => [.. FindingCode.All.Select(c => c.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_WrittenAndRead_IsTheSame(string code)
    {
        FindingCode found = FindingCode.All.Single(c => c.Code == code);

        JsonSerializer.Serialize(found).Should().Be($"\"{code}\"");
        JsonSerializer.Deserialize<FindingCode>($"\"{code}\"").Should().BeSameAs(found);
    }

    [Theory]
    [InlineData("\"SD0001\"")]
    [InlineData("\"sd1001\"")]
    [InlineData("\"\"")]
    [InlineData("1001")]
    [InlineData("{}")]
    public void Code_ThatIsNotInTheTable_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<FindingCode>(json)).Should().Throw<JsonException>().WithMessage("A finding code such as SD2001 is expected here.*");
}
