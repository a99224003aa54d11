using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Where each thing is wrong: the mark ⌖ in a document stands before the byte that the finding names.</summary>
public class PlaceTests
{
    private const char Mark = '⌖';

    public static TheoryData<string, string, string, string, string> Broken => new()
    {
        { "empty", "⌖", "SD1001", "$", "*" },
        { "white space", "  \n ⌖", "SD1001", "$", "*" },
        { "an array", "⌖[]", "SD1002", "$", "A document is one JSON object." },
        { "a text", "⌖\"summit-chronicle\"", "SD1002", "$", "A document is one JSON object." },
        { "no format", "⌖{\"version\": 1}", "SD1002", "$", "The document has no member 'format'." },
        { "no version", "⌖{\"format\": \"summit-chronicle\"}", "SD1002", "$", "The document has no member 'version'." },
        { "wrong format", "{⌖\"format\": \"letters\", \"version\": 1}", "SD1002", "$.format", "The format is 'summit-chronicle'." },
        { "format that is not text", "{⌖\"format\": \"\\ud800ummit-chronicle\", \"version\": 1}", "SD1002", "$.format", "The format is 'summit-chronicle'." },
        { "wrong version", "{\"format\": \"summit-chronicle\",\n  ⌖\"version\": 2}", "SD1002", "$.version", "This library reads version 1." },
        { "version as text", "{\"format\": \"summit-chronicle\",\n  ⌖\"version\": \"1\"}", "SD1002", "$.version", "This library reads version 1." },
        { "after the end", "{\"format\": \"summit-chronicle\", \"version\": 1}\n⌖{}", "SD1001", "$", "*" },
        { "comment", "{\"format\": \"summit-chronicle\", \"version\": 1, ⌖// no\n}", "SD1001", "$", "*" },
        { "trailing comma", "{\"format\": \"summit-chronicle\", \"version\": 1,\n⌖}", "SD1001", "$", "*" },
        { "records as object", Head("⌖\"parties\": {}"), "SD1003", "$.parties", "'parties' is an array of records." },
        { "records as null", Head("⌖\"parties\": null"), "SD1003", "$.parties", "'parties' is an array of records." },
        { "record is null", Head("\"parties\": [{\"id\": \"IND\"},\n ⌖null]"), "SD1003", "$.parties[1]", "A party is an object: {...}." },
        { "record is a number", Head("\"parties\": [⌖7]"), "SD1003", "$.parties[0]", "*" },
        { "no id", Head("\"parties\": [⌖{\"kind\": \"state\"}]"), "SD1003", "$.parties[0]", "A party needs an id." },
        { "id with a space", Head("\"parties\": [\n  {\"id\": ⌖\"IND 1\"}]"), "SD1003", "$.parties[0].id", "'IND 1' is not a valid id. An id is 1 to 200 characters*" },
        { "id as number", Head("\"parties\": [\n  {\"id\": ⌖12}]"), "SD1003", "$.parties[0].id", "An id is a JSON string.*" },
        { "code in capitals", Head("\"parties\": [{\"id\": \"IND\",\n  \"kind\": ⌖\"State\"}]"), "SD1003", "$.parties[0].kind", "'State' is not a valid code.*" },
        { "date that is none", Head("\"meetings\": [{\"id\": \"m\", \"when\":\n\n ⌖\"2018-13\"}]"), "SD1003", "$.meetings[0].when", "'2018-13' is not a valid date.*" },
        { "instant without zone", Head("\"meetings\": [{\"id\": \"m\", \"start\": ⌖\"2018-01-01T00:00:00\"}]"), "SD1003", "$.meetings[0].start", "An instant is a JSON string in UTC*" },
        { "deep within", Head("\"meetings\": [{\"id\": \"m\"}, {\"id\": \"n\", \"delegations\": [{\"party\": \"IND\"},\n  {\"party\": \"PAK\", \"delegates\": [{}, {\"band\": ⌖9}]}]}]"), "SD1003", "$.meetings[1].delegations[1].delegates[1].band", "A code is a JSON string.*" },
        { "null in a list", Head("\"meetings\": [{\"id\": \"m\", \"topics\": [⌖null]}]"), "SD1003", "$.meetings[0].topics[0]", "null is no element of a list; leave it out.*" },
        { "twice in a dyad", Head("\"claims\": [{\"id\": \"c\", \"subject\": {\"dyad\": ⌖[\"IND\", \"IND\"]}}]"), "SD1003", "$.claims[0].subject.dyad", "A dyad is an array of two different party ids." },
        { "member twice", Head("\"parties\": [{\"id\": \"IND\", \"id\": ⌖\"PAK\"}]"), "SD1003", "$.parties[0].id", "*" },
        { "two delegations of one party", Head("\"meetings\": [⌖{\"id\": \"m\", \"delegations\": [{\"party\": \"IND\"}, {\"party\": \"IND\"}]}]"), "SD1003", "$.meetings[0]", "'IND' has two delegations; put its representatives into one." },
        { "top member twice", Head("\"parties\": [],\n⌖\"parties\": []"), "SD1003", "$.parties", "The member 'parties' stands twice; the second one is read too." },
        { "wrong number", Head("\"sessions\": [{\"id\": \"s\", \"ordinal\": ⌖1.5}]"), "SD1003", "$.sessions[0].ordinal", "*" },
        { "number out of range", Head("\"sessions\": [{\"id\": \"s\", \"ordinal\": ⌖99999999999}]"), "SD1003", "$.sessions[0].ordinal", "*" },
        { "flag as text", Head("\"meetings\": [{\"id\": \"m\", \"others\": ⌖\"yes\"}]"), "SD1003", "$.meetings[0].others", "*" },
        { "unknown top member", Head("⌖\"partys\": []"), "SD1004", "$.partys", "The member 'partys' is not known; is 'parties' meant? It is kept as it is." },
        { "unknown member", Head("\"parties\": [{\"id\": \"IND\",\n    ⌖\"nmaes\": []}]"), "SD1004", "$.parties[0].nmaes", "The member 'nmaes' is not known; is 'names' meant? It is kept as it is." },
        { "unknown member deep within", Head("\"meetings\": [{\"id\": \"m\", \"facets\": {\n ⌖\"Modality\": \"phone\"}}]"), "SD1004", "$.meetings[0].facets.Modality", "*is 'modality' meant?*" },
        { "unknown member like none", Head("\"parties\": [{\"id\": \"IND\", ⌖\"population\": 1}]"), "SD1004", "$.parties[0].population", "The member 'population' is not known. It is kept as it is." },
        { "after a letter of many bytes", Head("\"parties\": [{\"id\": \"भारत\", ⌖\"x\": 1}]"), "SD1004", "$.parties[0].x", "*" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Finding_OfABrokenDocument_NamesItsPlace(string what, string marked, string code, string path, string message)
    {
        string document = marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);
        string before = marked[..marked.IndexOf(Mark, StringComparison.Ordinal)];
        string line = before[(before.LastIndexOf('\n') + 1)..];

        Finding finding = SummitJson.TryRead(document).Findings.First(f => f.Code.Code == code);

        finding.Message.Should().Match(message, what);
        finding.Where.Path.Should().Be(path, what);
        (finding.Where.Line, finding.Where.Column).Should().Be((before.Count(c => c == '\n') + 1, Encoding.UTF8.GetByteCount(line) + 1), what);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Finding_UnderAByteOrderMark_NamesTheSamePlace(string what, string marked, string code, string path, string message)
    {
        string document = marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);

        SummitJson.TryRead([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(document)]).Findings.Should().Equal(SummitJson.TryRead(document).Findings, "{0} {1} {2} {3}", what, code, path, message);
    }

    [Fact]
    public void Finding_InARecord_NamesTheRecord()
    {
        Finding finding = SummitJson.TryRead(Head("\"meetings\": [{\"when\": \"once\", \"id\": \"m\"}]")).Findings.Single();

        finding.Where.Record.Should().Be((RecordRef)"m");
        finding.ToString().Should().StartWith("SD1003 error m $.meetings[0].when (line 1, column ").And.Contain("'once' is not a valid date");
    }

    [Fact]
    public void Exception_CarriesEverything_AndSaysTheFirst()
    {
        FluentActions.Invoking(() => SummitJson.Read(Head("\"parties\": [{\"id\": \"A B\"}]"))).Should().Throw<ChronicleFormatException>().Which.Message.Should().NotContain("more)");
        ChronicleFormatException thrown = FluentActions.Invoking(() => SummitJson.Read(Head("\"parties\": [{\"id\": \"A B\"}, {\"id\": \"IND\", \"nmaes\": []}, null]"))).Should().Throw<ChronicleFormatException>().Which;

        thrown.Findings.Select(f => f.Code.Code).Should().Equal("SD1003", "SD1004", "SD1003");
        thrown.Message.Should().StartWith("SD1003 error $.parties[0].id (line 1, column ").And.Contain("'A B' is not a valid id").And.EndWith("(1 more)");
    }

    private static string Head(string members) => $"{{\"format\": \"summit-chronicle\", \"version\": 1, {members}}}";
}
