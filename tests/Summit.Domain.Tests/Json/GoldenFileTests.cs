using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Documents of version 1, kept for ever: what they say is read, and written as it was, by every later library.</summary>
public class GoldenFileTests
{
    private static readonly string Folder = Path.Combine(Sources.Root, "tests", "Summit.Domain.Tests", "Json", "Golden");

    /// <summary>The files and their hashes. A file that stands here is never changed; a later version adds one of its own.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        { "version-1.json", "281b64e99e2ebfc32ab8ea17c2e5e6b795c7055e098abbbdfc3db332e2bc4d89" },
        { "later.json", "dca3c79194b5310363004a0f0a9409009eb41ebbaf44060342fd5e167503c260" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsReadAndWrittenAsItWas(string file, string hash)
    {
        byte[] document = Bytes(file);

        ReadResult read = SummitJson.TryRead(document);

        Convert.ToHexStringLower(SHA256.HashData(document)).Should().Be(hash, "golden files are never changed");
        read.HasErrors.Should().BeFalse("{0}", string.Join('\n', read.Findings));
        read.Rejected.Should().BeEmpty();
        SummitJson.WriteUtf8(read.Chronicle).Should().Equal(document);
        read.Chronicle.ContentHash.Should().Be(hash);
        read.Chronicle.Check().Should().NotContain(f => f.Severity == Severity.Error);
    }

    [Fact]
    public void Version1_InLines_IsTheSameChronicle()
    {
        Chronicle chronicle = SummitJson.Read(Bytes("version-1.json"));
        string lines = Encoding.UTF8.GetString(Bytes("version-1.ndjson"));

        SummitJson.WriteLines(chronicle).Should().Be(lines);
        SummitJson.TryReadLines(lines).Chronicle.Should().Be(chronicle);
    }

    [Fact]
    public void Version1_HasNothingThatThisVersionDoesNotKnow() => SummitJson.TryRead(Bytes("version-1.json")).Findings.Should().BeEmpty();

    [Fact]
    public void GoldenFiles_HaveEveryMemberOfEveryRecord()
    {
        HashSet<string> seen = [];
        HashSet<string> all = [];
        using JsonDocument document = JsonDocument.Parse(Bytes("version-1.json"));
        foreach (RecordType type in RecordType.All)
        {
            foreach (JsonElement record in document.RootElement.GetProperty(type.Member).EnumerateArray())
            {
                Walk(RecordJson.Options.GetTypeInfo(type.Type), record, seen, all);
            }
        }

        all.Count.Should().BeGreaterThan(120);
        all.Except(seen).Should().BeEmpty("a member that is new stands in a golden file of its version");
    }

    [Fact]
    public void Later_IsReportedAsFarAsItIsNotKnown_AndTakenForNothingThatIsKnown()
    {
        ReadResult read = SummitJson.TryRead(Bytes("later.json"));
        Chronicle chronicle = read.Chronicle;
        LastContact last = chronicle.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("AAA", "BBB"), new LocalDate(2020, 12, 31));

        read.Findings.Should().Contain(f => f.Where.Path == "$.treaties").And.Contain(f => f.Where.Path == "$.meetings[0].facets.later").And.OnlyContain(f => f.Code == FindingCode.UnknownMember);
        chronicle.Check().Should().Contain(f => f.Code == FindingCode.UnknownCode && f.Where.Record == "aside-2020" && f.Where.Path == "$.occurrence");
        (last.DefiniteLast.IsRecorded, last.Candidates.Count).Should().Be((false, 1), "an unknown word makes a match unknown, neither true nor false");
    }

    [Fact]
    public void Later_ChangedByCode_LosesNothing()
    {
        Chronicle chronicle = SummitJson.Read(Bytes("later.json"));

        Chronicle changed = chronicle.With(chronicle.Find((MeetingId)"aside-2020")!.Noting("corrected")).With(Party.State("DDD", "Dland").Citing("history"));

        ChronicleChanges changes = SummitJson.Read(SummitJson.Write(chronicle)).ChangesTo(SummitJson.Read(SummitJson.Write(changed)));
        changes.ToEnglish().Should().Be("1 party added; 1 meeting changed.");
        changes.Changed.Single().Members.Select(m => m.ToString()).Should().Equal("note: confirmed by both is now corrected");
        SummitJson.Write(changed.Without("DDD").With(chronicle.Find("aside-2020")!)).Should().Be(Encoding.UTF8.GetString(Bytes("later.json")));
    }

    [Fact]
    public void Later_InLines_KeepsARecordOfUnknownTypeAside()
    {
        Chronicle chronicle = SummitJson.Read(Bytes("later.json"));
        const string Treaty = """{"$type":"treaty","id":"treaty-2021","title":"Treaty"}""";

        ReadResult read = SummitJson.TryReadLines(SummitJson.WriteLines(chronicle) + Treaty + "\n");

        read.Chronicle.Should().Be(chronicle);
        read.Rejected.Single().Json.Should().Be(Treaty);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("\"1\"")]
    public void OtherVersions_AreRefused(string version) =>
        SummitJson.TryRead($"{{\"format\": \"summit-chronicle\", \"version\": {version}}}").Findings.Should().Contain(f => f.Code == FindingCode.NotAChronicle);

    private static void Walk(JsonTypeInfo type, JsonElement element, HashSet<string> seen, HashSet<string> all)
    {
        foreach (JsonPropertyInfo member in type.Properties.Where(p => !p.IsExtensionData && p.Set is not null))
        {
            string name = $"{type.Type.Name}.{member.Name}";
            all.Add(name);
            if (!element.TryGetProperty(member.Name, out JsonElement value))
            {
                continue;
            }

            seen.Add(name);
            JsonTypeInfo inner = RecordJson.Options.GetTypeInfo(member.PropertyType);
            if (inner.Kind == JsonTypeInfoKind.Object)
            {
                Walk(inner, value, seen, all);
            }
            else if (inner.Kind == JsonTypeInfoKind.Enumerable && RecordJson.Options.GetTypeInfo(inner.ElementType!) is { Kind: JsonTypeInfoKind.Object } part)
            {
                foreach (JsonElement one in value.EnumerateArray())
                {
                    Walk(part, one, seen, all);
                }
            }
        }
    }

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));
}
