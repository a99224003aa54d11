using System.Reflection;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Whatever can be recorded is written and read back the same.</summary>
public class RoundTripTests
{
    private const int Tries = 60;

    public static TheoryData<Type> Records => new(PublicTypes.Records);

    [Theory]
    [MemberData(nameof(Records))]
    public void Records_WithAnyMembers_SurviveADocument(Type type)
    {
        HashSet<string> tried = [];
        for (int seed = 0; seed < Tries; seed++)
        {
            IRecord record = (IRecord)Made.Of(type, seed);
            tried.UnionWith(Recorded(record));

            string document = SummitJson.Write(Chronicle.Of(record));
            ReadResult read = SummitJson.TryRead(document);

            read.HasErrors.Should().BeFalse("{0}", string.Join('\n', read.Findings));
            Listed(read.Chronicle).Should().Equal(record);
            SummitJson.Write(read.Chronicle).Should().Be(document);
            JsonSerializer.Deserialize(SummitJson.Write(record), type, SummitJson.Options).Should().Be(record);
        }

        tried.Should().BeEquivalentTo(PublicTypes.Held(type).Select(p => p.Name), "every member of {0} is tried", type.Name);
    }

    [Fact]
    public void Parts_WithAnyMembers_AreAllTried()
    {
        HashSet<string> tried = [];
        foreach (Type type in PublicTypes.Records)
        {
            for (int seed = 0; seed < Tries; seed++)
            {
                Walk(Made.Of(type, seed), tried);
            }
        }

        string[] all = [.. PublicTypes.Values.Where(t => typeof(IGuarded).IsAssignableFrom(t) || t == typeof(Facets)).SelectMany(t => PublicTypes.Held(t).Select(p => $"{t.Name}.{p.Name}"))];
        tried.Should().BeEquivalentTo(all);
    }

    [Fact]
    public void Chronicle_OfAllTypes_SurvivesWithItsUnknownMembers()
    {
        Chronicle chronicle = Chronicle.Of([.. PublicTypes.Records.SelectMany(t => Enumerable.Range(0, 20).Select(n => (IRecord)Made.Of(t, n)))]);
        string document = SummitJson.Write(chronicle).Replace("\n}\n", ",\n  \"x-later\": {\n    \"b\": [],\n    \"a\": 1.50\n  }\n}\n", StringComparison.Ordinal);

        ReadResult read = SummitJson.TryRead(document);

        read.HasErrors.Should().BeFalse();
        read.Findings.Should().Contain(f => f.Where.Path == "$.x-later" && f.Code == FindingCode.UnknownMember);
        SummitJson.Read(SummitJson.Write(read.Chronicle)).Should().Be(read.Chronicle).And.NotBe(chronicle);
        SummitJson.Write(read.Chronicle).Should().Contain("\"x-later\"");
        SummitJson.Write(SummitJson.Read(SummitJson.Write(read.Chronicle))).Should().Be(SummitJson.Write(read.Chronicle));
    }

    [Theory]
    [InlineData("{\"a\": 1, \"b\": [2]}", "{\"b\": [2.0], \"a\": 1e0}")]
    [InlineData("100", "1.00E+2")]
    [InlineData("-0", "0")]
    [InlineData("0.00125", "125e-5")]
    [InlineData("123456789012345678901234567890", "1.2345678901234567890123456789e29")]
    [InlineData("\"A\\u0042\"", "\"AB\"")]
    public void Equal_Values_AreWrittenAsOneText(string one, string other)
    {
        foreach (string member in new[] { "\"value\": ", "\"x-unknown\": " })
        {
            (Chronicle a, Chronicle b) = (Claiming(member + one), Claiming(member + other));

            a.Should().Be(b);
            a.GetHashCode().Should().Be(b.GetHashCode());
            SummitJson.Write(a).Should().Be(SummitJson.Write(b));
            SummitJson.Read(SummitJson.Write(a)).Should().Be(a);
        }
    }

    [Theory]
    [InlineData("0.1", "0.10000000000000001")]
    [InlineData("1e400", "1e401")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("1", "\"1\"")]
    public void Different_Values_AreWrittenAsDifferentTexts(string one, string other)
    {
        (Chronicle a, Chronicle b) = (Claiming("\"value\": " + one), Claiming("\"value\": " + other));

        a.Should().NotBe(b);
        SummitJson.Write(a).Should().NotBe(SummitJson.Write(b));
        SummitJson.Read(SummitJson.Write(a)).Should().Be(a);
    }

    private static Chronicle Claiming(string member) => SummitJson.Read(
        "{\"format\": \"summit-chronicle\", \"version\": 1, \"claims\": [{\"id\": \"c\", \"source\": \"s\", \"stance\": \"asserts\", \"subject\": {\"record\": \"m\"}, \"property\": \"x\", " + member + "}]}");

    private static List<IRecord> Listed(Chronicle chronicle)
    {
        List<IRecord> records = [];
        foreach (IRecord record in chronicle)
        {
            records.Add(record);
        }

        return records;
    }

    private static IEnumerable<string> Recorded(object value)
    {
        object bare = Activator.CreateInstance(value.GetType(), nonPublic: true)!;
        return PublicTypes.Held(value.GetType()).Where(p => !Equals(p.GetValue(value), p.GetValue(bare))).Select(p => p.Name);
    }

    private static void Walk(object? value, HashSet<string> tried)
    {
        if (value is IEnumerable<object> many)
        {
            foreach (object item in many)
            {
                Walk(item, tried);
            }
        }
        else if (value is IGuarded or Facets)
        {
            tried.UnionWith(Recorded(value).Select(m => $"{value.GetType().Name}.{m}"));
            foreach (PropertyInfo member in PublicTypes.Held(value.GetType()))
            {
                Walk(member.GetValue(value), tried);
            }
        }
    }
}
