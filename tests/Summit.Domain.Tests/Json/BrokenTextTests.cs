using System.Text;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Text that is not text (half a surrogate pair, bytes that are not UTF-8) is refused with its place and never changed: the mark ⌖ stands before the byte that the finding names, FF for a byte that is not UTF-8.</summary>
public class BrokenTextTests
{
    private const char Mark = '⌖';
    private const string Head = "{\"format\": \"summit-chronicle\", \"version\": 1, ";
    private const string Claim = "\"claims\": [{\"id\": \"c\", \"source\": \"s\", \"stance\": \"asserts\", \"subject\": {\"record\": \"m\"}, \"property\": \"x\",\n \"value\": ";

    public static TheoryData<string, string> Broken => new()
    {
        { "\"x\": ⌖\"\\ud800\"", "$.x" },
        { "\"x\": {⌖\"\\ud800\": 1}", "$.x" },
        { "\"x\": [1,\n ⌖\"\\udc00\"]", "$.x[1]" },
        { "\"x\": {\"y\": {⌖\"zFF\": 1}}", "$.x.y" },
        { "\"x\": ⌖\"aFFb\"", "$.x" },
        { "⌖\"xFF\": 1", "$" },
        { "⌖\"\\ud800\": {\"a\": [1]}", "$" },
        { "\"x\": {\"a\": 1, \"a\": ⌖2}", "$.x.a" },
        { Claim + "⌖\"\\ud800\"}]", "$.claims[0].value" },
        { Claim + "{⌖\"\\ud800\": 1}}]", "$.claims[0].value" },
        { Claim + "[[], ⌖\"\\ud800\"]}]", "$.claims[0].value[1]" },
        { Claim + "⌖\"aFFb\"}]", "$.claims[0].value" },
        { "\"parties\": [{\"id\": \"PAK\"}, {\"id\": \"IND\", \"x\":\n  ⌖\"FF\"}]", "$.parties[1].x" },
        { "\"parties\": [{\"id\": \"IND\", ⌖\"xFF\": 1}]", "$.parties[0]" },
        { "\"parties\": [{⌖\"idFF\": \"IND\"}]", "$.parties[0]" },
        { "\"parties\": [{\"id\": ⌖\"aFF\"}]", "$.parties[0].id" },
        { "\"parties\": [{\"id\": ⌖\"a\\ud800\"}]", "$.parties[0].id" },
        { "\"parties\": [{\"id\": \"IND\", \"names\": [{\"text\": ⌖\"\\udc00\\ud800\"}]}]", "$.parties[0].names[0].text" },
        { "\"parties\": [{\"id\": \"IND\", \"x\": 1, \"x\": ⌖2}]", "$.parties[0].x" },
        { "\"meetings\": [{\"id\": \"m\", \"facets\": {\"x\": 1, \"x\": ⌖2}}]", "$.meetings[0].facets.x" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Text_ThatIsNone_IsRefusedAtItsPlaceAndTheRestIsRead(string marked, string path)
    {
        string text = Head + marked + ",\n \"persons\": [{\"id\": \"rest\"}]}";
        string before = text[..text.IndexOf(Mark, StringComparison.Ordinal)];
        byte[] document = Bytes(text.Replace(Mark.ToString(), "", StringComparison.Ordinal));

        ReadResult read = SummitJson.TryRead(document);

        Finding finding = read.Findings.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCode.BrokenRecord);
        finding.Where.Path.Should().Be(path);
        (finding.Where.Line, finding.Where.Column).Should().Be((before.Count(c => c == '\n') + 1, Bytes(before[(before.LastIndexOf('\n') + 1)..]).Length + 1));
        RejectedRecord rejected = read.Rejected.Should().ContainSingle().Which;
        document.AsSpan().IndexOf([.. rejected.Utf8]).Should().BePositive("it is kept byte for byte");
        read.Chronicle.Find("rest").Should().NotBeNull();
        read.Chronicle.Should().Be(SummitJson.Read(Head + (marked.Contains("PAK", StringComparison.Ordinal) ? "\"parties\": [{\"id\": \"PAK\"}], " : "") + "\"persons\": [{\"id\": \"rest\"}]}"));
        FluentActions.Invoking(() => SummitJson.Read(document)).Should().Throw<ChronicleFormatException>();
    }

    // An attribute cannot hold half of a pair, so H and L stand for a high and a low one.
    [Theory]
    [InlineData("\"parties\": [{\"id\": \"aH\"}]", "$.parties[0].id")]
    [InlineData("\"parties\": [{\"id\": \"aLHHL\"}]", "$.parties[0].id")]
    [InlineData("\"x\": \"H\"", "$.x")]
    [InlineData("\"L\": 1", "$")]
    public void String_WithHalfASurrogatePair_IsRefused(string members, string path)
    {
        ReadResult read = SummitJson.TryRead(Head + members.Replace('H', '\ud83e').Replace('L', '\udd1d') + "}");

        read.Findings.Should().ContainSingle().Which.Where.Path.Should().Be(path);
        read.Chronicle.Should().Be(Chronicle.Empty);
    }

    [Fact]
    public void String_WithWholePairs_IsRead() =>
        SummitJson.Read(Head + "\"parties\": [{\"id\": \"a\ud83e\udd1d\", \"x\": \"\\ud83e\\udd1d \\\\ud800\"}]}").Find("a\U0001F91D").Should().NotBeNull();

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("[\"\\udc00\"]")]
    public void ClaimValue_OfTextThatIsNone_IsRefused(string json)
    {
        JsonElement element = JsonElement.Parse(json);

        FluentActions.Invoking(() => ClaimValue.Of(element)).Should().Throw<ArgumentException>().WithParameterName("element");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ClaimValue>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Options_OfAConsumer_RefuseTextThatIsNone()
    {
        JsonSerializerOptions options = new();
        SummitJson.AddTo(options);

        foreach (string broken in new[] { "\"xFF\": 1", "\"x\": \"FF\"", "\"x\": \"\\ud800\"", "\"note\": \"\\ud800\"", "\"x\": 1, \"x\": 2" })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Meeting>(Bytes("{\"id\": \"m\", " + broken + "}"), options)).Should().Throw<JsonException>(broken);
        }
    }

    [Theory]
    [InlineData("1e2147483648", "10e2147483647", true)]
    [InlineData("10e2147483650", "1e2147483651", true)]
    [InlineData("1e2147483648", "1e2147483649", false)]
    [InlineData("-1e-9999999999", "-0.1e-9999999998", true)]
    [InlineData("0e99999999999999999999999999", "0", true)]
    [InlineData("1e0000000000000000000000000002", "100", true)]
    [InlineData("1e9223372036854775807", "10e9223372036854775806", true)]
    [InlineData("1e99999999999999999999999999", "1e99999999999999999999999999", true)]
    [InlineData("{\"a\": [1e2147483648]}", "{\"a\": [1.0e2147483648]}", true)]
    public void Numbers_OfAnySize_AreComparedMergedAndWritten(string one, string other, bool equal)
    {
        foreach (string member in new[] { "\"value\": ", "\"x\": " })
        {
            (Chronicle a, Chronicle b) = (Claiming(member + one), Claiming(member + other));

            a.Equals(b).Should().Be(equal);
            (SummitJson.Write(a) == SummitJson.Write(b)).Should().Be(equal);
            a.MergedWith(b).Displaced.Count.Should().Be(equal ? 0 : 1);
            SummitJson.Read(SummitJson.Write(a)).Should().Be(a);
            a.Check();
        }

        (Chronicle top, Chronicle same) = (SummitJson.Read(Head + "\"x\": " + one + "}"), SummitJson.Read(Head + "\"x\": " + other + "}"));
        top.Equals(same).Should().Be(equal);
        top.MergedWith(same).Should().Be(same.MergedWith(top));
    }

    [Fact]
    public void Record_GivenTwiceWithAHugeNumber_IsKeptOnce()
    {
        ReadResult read = SummitJson.TryRead(Head + "\"parties\": [{\"id\": \"IND\", \"x\": 1e2147483648}, {\"id\": \"IND\", \"x\": 1e2147483648}]}");

        (read.HasErrors, read.Chronicle.Count, read.Chronicle.Displaced.Count).Should().Be((false, 1, 0));
    }

    private static Chronicle Claiming(string member) => SummitJson.Read(Head + Claim[..Claim.IndexOf('\n', StringComparison.Ordinal)] + member + "}]}");

    private static byte[] Bytes(string text) => [.. text.Split("FF").SelectMany((part, i) => i == 0 ? Encoding.UTF8.GetBytes(part) : [0xFF, .. Encoding.UTF8.GetBytes(part)])];
}
