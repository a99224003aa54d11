using System.Text;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>One record by itself: as strict as in a document, with the same findings at the same places.</summary>
public class SingleRecordTests
{
    public static TheoryData<Type> Records => new(PublicTypes.Records);

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_OfAnyType_IsReadAsItIsWritten(Type type)
    {
        System.Reflection.MethodInfo read = typeof(SummitJson).GetMethod(nameof(SummitJson.Read), 1, [typeof(string)])!.MakeGenericMethod(type);
        for (int seed = 0; seed < 20; seed++)
        {
            IRecord record = (IRecord)Made.Of(type, seed);
            read.Invoke(null, [SummitJson.Write(record)]).Should().Be(record);
        }
    }

    [Theory]
    [InlineData("{\"id\": \"A B\"}", "SD1003 error $.id (line 1, column 8): 'A B'*")]
    [InlineData("\n  {\"id\": \"IND\",\n \"kind\": 7}", "SD1003 error IND $.kind (line 3, column 10): A code is a JSON string.*")]
    [InlineData("{\"id\": \"IND\", \"x\": \"\\ud800\"}", "SD1003 error IND $.x (line 1, column 20): A text has half of a surrogate pair*")]
    [InlineData("{\"id\": \"IND\", \"x\": 1, \"x\": 2}", "SD1003 error IND $.x (line 1, column 28): The member 'x' stands twice.")]
    [InlineData("  null", "SD1003 error $ (line 1, column 3): A party is an object: {...}.")]
    [InlineData("{\"id\": \"IND\"", "SD1001 error IND $ (line 1, column 13): *")]
    [InlineData("{\"id\": \"IND\"} {}", "SD1001 error IND $ (line 1, column 15): *")]
    [InlineData("", "SD1001 error $ (line 1, column 1): *")]
    public void Record_ThatIsBroken_IsRefusedAtItsPlace(string json, string finding)
    {
        SummitJson.TryRead(json, out Party? party, out IReadOnlyList<Finding> findings).Should().BeFalse();

        party.Should().BeNull();
        findings.Should().ContainSingle().Which.ToString().Should().Match(finding);
        FluentActions.Invoking(() => SummitJson.Read<Party>(json)).Should().Throw<ChronicleFormatException>().Which.Findings.Should().Equal(findings);
    }

    [Fact]
    public void Record_WithAnUnknownMember_IsReadAndSaysSo()
    {
        byte[] json = [.. Encoding.UTF8.Preamble, .. "{\"id\": \"IND\",\n \"nmaes\": []}"u8];

        SummitJson.TryRead(json, out Party? party, out IReadOnlyList<Finding> findings).Should().BeTrue();

        findings.Should().ContainSingle().Which.ToString().Should().Be("SD1004 info IND $.nmaes (line 2, column 2): The member 'nmaes' is not known; is 'names' meant? It is kept as it is.");
        SummitJson.Read<Party>(json).Should().Be(party);
        SummitJson.Write(party!).Should().Contain("nmaes");
    }

    [Fact]
    public void String_WithHalfASurrogatePair_IsRefused()
    {
        SummitJson.TryRead("{\"id\": \"IND\ud800\"}", out Party? _, out IReadOnlyList<Finding> findings).Should().BeFalse();

        findings.Should().ContainSingle().Which.ToString().Should().Be("SD1003 error $.id (line 1, column 8): A text has half of a surrogate pair or bytes that are not UTF-8.");
    }

    [Fact]
    public void Type_ThatIsNoRecord_IsRefused() =>
        FluentActions.Invoking(() => SummitJson.Read<OwnContractTests.OwnRecord>("{}")).Should().Throw<NotSupportedException>().WithMessage("OwnRecord is not a type of record.");

    [Fact]
    public void Text_ThatIsNull_IsRefused()
    {
        FluentActions.Invoking(() => SummitJson.Read<Party>((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SummitJson.TryRead<Party>((string)null!, out _, out _)).Should().Throw<ArgumentNullException>();
    }
}
