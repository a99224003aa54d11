using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>How a broken record is named, and where a path in it is.</summary>
public class BrokenRecordPlaceTests
{
    [Theory]
    [InlineData("{\"id\": \"IND\", \"kind\": 7}", "IND")]
    [InlineData("{\"kind\": 7, \"names\": [{\"id\": \"x\"}], \"id\": \"IND\"}", "IND")]
    [InlineData("{\"names\": [{\"id\": \"x\"}], \"kind\": 7}", "")]
    [InlineData("{\"x\": {\"id\": \"x\"}, \"kind\": 7}", "")]
    [InlineData("{\"id\": 7}", "")]
    [InlineData("{\"id\": \"A B\"}", "")]
    [InlineData("{\"id\": \"\\ud800\"}", "")]
    [InlineData("{\"\\ud800\": 1, \"id\": \"IND\"}", "IND")]
    [InlineData("[\"id\", \"IND\"]", "")]
    [InlineData("\"id\"", "")]
    [InlineData("{\"id\"", "")]
    [InlineData("", "")]
    public void Id_OfABrokenRecord_IsTheOneOfTheRecordItself(string json, string id) =>
        RecordId.Of(Encoding.UTF8.GetBytes(json)).ToString().Should().Be(id);

    [Theory]
    [InlineData("\"plain\"", "'plain' is")]
    [InlineData("\"a\\tb\"", "'a\uFFFDb' is")]
    [InlineData("\"a\\u0085b\"", "'a\uFFFDb' is")]
    [InlineData("\"a\\ud83e\\udd1d\"", "'a\uFFFD\uFFFD' is")]
    public void Message_ThatShowsAText_IsFreeOfControlCharacters(string id, string shown) =>
        SummitJson.TryRead($"{{\"format\": \"summit-chronicle\", \"version\": 1, \"parties\": [{{\"id\": \"x\", \"kind\": {(shown.Contains("plain", StringComparison.Ordinal) ? "\"plain \"" : id)}}}]}}")
            .Findings.Should().ContainSingle().Which.Message.Should().StartWith(shown.Replace("plain", "plain ", StringComparison.Ordinal));

    [Fact]
    public void Message_ThatShowsAText_IsShort()
    {
        string At(int length) => SummitJson.TryRead($"{{\"format\": \"summit-chronicle\", \"version\": 1, \"parties\": [{{\"id\": \"x\", \"kind\": \"{new string('A', length)}\"}}]}}").Findings.Single().Message;

        At(64).Should().StartWith($"'{new string('A', 64)}' is not a valid code.");
        At(65).Should().StartWith($"'{new string('A', 64)}…' is not a valid code.");
    }

    [Fact]
    public void Member_OfATextThatEnds_IsNotSaidToBeKept()
    {
        Finding finding = SummitJson.TryRead("{\"format\": \"summit-chronicle\", \"version\": 1, \"x\": [1, ").Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be(FindingCode.NotJson);
        finding.Message.Should().NotContain("kept");
    }

    [Fact]
    public void Member_ThatIsUnknownAndStandsTwice_IsRefusedOnceAndTheFirstIsKept()
    {
        ReadResult read = SummitJson.TryRead("{\"format\": \"summit-chronicle\", \"version\": 1, \"x\": 1,\n \"x\": [2]}");

        read.Findings.Select(f => f.ToString()).Should().Equal(
            "SD1004 info $.x (line 1, column 46): The member 'x' is not known. It is kept as it is.",
            "SD1003 error $.x (line 2, column 2): The member 'x' stands twice.");
        read.Rejected.Should().ContainSingle().Which.Json.Should().Be("[2]");
        SummitJson.Write(read.Chronicle).Should().Contain("\"x\": 1\n");
    }
}
