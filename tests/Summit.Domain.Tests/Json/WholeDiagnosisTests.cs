using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>All that is wrong in a record is told at once, in words that show the form; what only follows from it is not told.</summary>
public class WholeDiagnosisTests
{
    private const string Head = "{\"format\": \"summit-chronicle\", \"version\": 1, ";

    [Fact]
    public void Record_WithThreeBadMembers_ReportsThree()
    {
        ReadResult read = SummitJson.TryRead(Head + "\"meetings\": [{\"id\": \"m\", \"when\": \"26 May 2018\",\n \"place\": \"Panmunjom\", \"others\": \"yes\", \"tpoics\": []}]}");

        read.Findings.Select(f => f.ToString()).Should().SatisfyRespectively(
            f => f.Should().StartWith("SD1003 error m $.meetings[0].when (line 1, column 79): '26 May 2018' is not a valid date."),
            f => f.Should().Be("SD1003 error m $.meetings[0].place (line 2, column 11): A place is an object, such as {\"name\": \"Panmunjom\"}."),
            f => f.Should().Be("SD1003 error m $.meetings[0].others (line 2, column 34): true or false is expected here, without quotes."),
            f => f.Should().Be("SD1004 info m $.meetings[0].tpoics (line 2, column 41): The member 'tpoics' is not known; is 'topics' meant?"));
        read.Rejected.Should().ContainSingle().Which.Where.Record.Should().Be((RecordRef)"m");
    }

    [Theory]
    [InlineData("\"names\": \"India\"", "A list stands in brackets: [...].")]
    [InlineData("\"names\": [\"India\"]", "A name is an object, such as {\"text\": \"India\", \"language\": \"en\"}.")]
    [InlineData("\"citations\": [\"page 3\"]", "A citation is an object, such as {\"source\": \"historian-travels\", \"locator\": \"page 3\"}.")]
    [InlineData("\"citations\": [{\"locator\": \"page 3\"}]", "A citation needs its source.")]
    [InlineData("\"names\": [{\"text\": \" \"}]", "A name must not be blank.")]
    [InlineData("\"names\": [{\"text\": 7}]", "A text stands in double quotes.")]
    [InlineData("\"kind\": {}", "A code is a JSON string.*")]
    [InlineData("\"names\": null", "null is no value here: leave the member out if nothing is recorded.")]
    public void Value_OfAnotherForm_IsToldTheForm(string member, string message) =>
        SummitJson.TryRead(Head + "\"parties\": [{\"id\": \"IND\", " + member + "}]}").Findings.Should().ContainSingle().Which.Message.Should().Match(message);

    [Fact]
    public void Forms_OfEveryPartOfARecord_AreReadAsTheySay()
    {
        HashSet<Type> parts = [];
        void Collect(Shape shape)
        {
            if (shape.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Object && parts.Add(shape.Info.Type))
            {
                shape.Members.Values.ToList().ForEach(Collect);
                if (Forms.Parts.Contains(shape.Info.Type))
                {
                    string form = Forms.Of(shape);
                    string example = form[form.IndexOf('{', StringComparison.Ordinal)..^1];
                    FluentActions.Invoking(() => System.Text.Json.JsonSerializer.Deserialize(example, shape.Info)).Should().NotThrow(form);
                }
            }
            else if (shape.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Enumerable)
            {
                Collect(shape.Element);
            }
        }

        foreach (RecordType type in RecordType.All)
        {
            Collect(Shape.Of(type));
        }

        Type[] inner = [.. parts.Where(p => !typeof(IRecord).IsAssignableFrom(p))];
        inner.Should().BeEquivalentTo(Forms.Parts);
        RecordType.All.SelectMany(t => Shape.Of(t).Members.Where(m => m.Value.Kind == System.Text.Json.Serialization.Metadata.JsonTypeInfoKind.Enumerable && inner.Contains(m.Value.Element.Info.Type)).Select(m => m.Key))
            .Should().NotContain(RecordType.All.Select(t => t.Member), "the name of an array of records tells where one begins");
        inner.Should().OnlyContain(p => p.GetProperty("Id") == null, "only a record has an id: that tells where the next one begins");
    }

    [Fact]
    public void Check_AfterARejectedRecord_DoesNotReportReferencesToIt()
    {
        ReadResult read = SummitJson.TryRead(Head + "\"offices\": [{\"id\": \"minister\", \"party\": 7}], \"tenures\": [{\"id\": \"t\", \"office\": \"minister\", \"person\": \"nobody\"}]}");

        read.Chronicle.Check().Where(f => f.Code == FindingCode.DanglingReference).Should().HaveCount(2);
        read.Check().Select(f => f.Code.Code).Should().Contain("SD1003").And.ContainSingle(c => c == "SD2001");
    }

    [Theory]
    [InlineData("\"claims\": [{\"id\": \"c\", \"stance\": \"assert\", \"source\": \"s\", \"subject\": {\"record\": \"m\"}, \"property\": \"held\", \"value\": true}]", "assert", true)]
    [InlineData("\"meetings\": [{\"id\": \"m\", \"plan\": \"schedule\"}]", "schedule", true)]
    [InlineData("\"meetings\": [{\"id\": \"m\", \"plan\": \"dreamt-of\"}]", "dreamt-of", false)]
    [InlineData("\"meetings\": [{\"id\": \"m\", \"facets\": {\"modality\": \"in-persn\"}}]", "in-persn", false)]
    public void Word_NearAKnownStanceOrPlan_IsAWarning(string members, string word, bool warning) =>
        SummitJson.Read(Head + members + "}").Check().Should().ContainSingle(f => f.Message.StartsWith($"'{word}'", StringComparison.Ordinal))
            .Which.Severity.Should().Be(warning ? Severity.Warning : Severity.Info);

    [Theory]
    [InlineData("[{\"id\": \"A\" \"kind\": \"state\"}, {\"id\": \"B\"}]", "A comma or a colon is missing before this place.")]
    [InlineData("[{\"id\": \"A}, \n{\"id\": \"B\"}]", "A text breaks off here*")]
    [InlineData("[{\"id\": \"A\",}, {\"id\": \"B\"}]", "There is a comma too many before this place.")]
    [InlineData("[{\"id\": \"C\"} {\"id\": \"B\"}]", "A comma is missing before this value.")]
    [InlineData("[[{\"id\": \"B\"}]", "A bracket too many stands before a record.")]
    [InlineData("[\"id\": \"A\", \"names\": [{\"text\": \"a\"}]}, {\"id\": \"B\"}]", "*does not fit here*")]
    [InlineData("[{\"id\": \"A\", 'x': 1}, {\"id\": \"B\"}]", "A text in JSON stands in double quotes.")]
    public void Record_ThatIsNotJson_IsSetAsideInOurOwnWords(string parties, string message)
    {
        ReadResult read = SummitJson.TryRead(Head + "\"parties\": " + parties + ", \"persons\": [{\"id\": \"p\"}]}");

        read.Findings.Should().ContainSingle().Which.Message.Should().Match(message);
        read.Findings[0].Code.Should().Be(FindingCode.NotJson);
        (read.Chronicle.Find("B") is not null, read.Chronicle.Find("p") is not null, read.Chronicle.Find("A") is null).Should().Be((true, true, true));
    }

    [Fact]
    public void Record_NestedTooDeep_IsRejectedAloneAndWhole()
    {
        string deep = $"{{\"id\": \"A\", \"x\": {new string('[', 5_000)}{new string(']', 5_000)}}}";

        ReadResult read = SummitJson.TryRead(Head + "\"parties\": [" + deep + ", {\"id\": \"B\"}]}");

        read.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCode.LimitReached);
        read.Rejected.Should().ContainSingle().Which.Json.Should().Be(deep);
        read.Chronicle.Count.Should().Be(1);
    }
}
