using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>What keeps the contract under a consumer's options, and what options without it say.</summary>
public class OwnContractTests
{
    private static readonly JsonSerializerOptions Options = Prepared();

    private static readonly LastContact Last = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26));

    public static TheoryData<Type> Records => new(PublicTypes.Records);

    public static TheoryData<string> Plain => new("default", "web");

    [Fact]
    public void EveryObject_InAnAnswerOrRecord_IsInTheContract()
    {
        HashSet<Type> reached = [];
        foreach (Type answer in PublicTypes.Answers)
        {
            Walk(answer, AnswerJson.Options, reached);
        }

        foreach (Type record in PublicTypes.Records)
        {
            Walk(record, SummitJson.Options, reached);
        }

        reached.Should().HaveCountGreaterThan(60);
        reached.Except(Contract.Converters.Select(c => c.Type!)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_OfAnyType_IsWrittenWithItsTypeAndReadByIt(Type type)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            IRecord record = (IRecord)Made.Of(type, seed);

            string json = JsonSerializer.Serialize(record, Options);

            json.Should().StartWith($"{{\"$type\":\"{type.Name.ToLowerInvariant()}\",");
            JsonSerializer.Deserialize<IRecord>(json, Options).Should().Be(record);
            SummitJson.Read<IRecord>(json).Should().Be(record);
            JsonNode bare = JsonNode.Parse(json)!;
            bare.AsObject().Remove("$type");
            JsonElement.DeepEquals(JsonElement.Parse(bare.ToJsonString()), JsonElement.Parse(SummitJson.Write(record))).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("{\"id\": \"IND\"}", "*A record of any type says which, such as \"$type\": \"party\".*")]
    [InlineData("{\"$type\": 7, \"id\": \"IND\"}", "*A record of any type says which*")]
    [InlineData("{\"$type\": \"metting\", \"id\": \"m\"}", "*'metting' is not a type of record; is 'meeting' meant?*")]
    [InlineData("{\"$type\": \"zzz\", \"id\": \"m\"}", "*'zzz' is not a type of record. *")]
    [InlineData("{\"$type\": \"party\", \"id\": \"IND\", \"$type\": \"party\"}", "*'$type' stands twice*")]
    [InlineData("{\"id\": \"A B\", \"$type\": \"party\"}", "*$.id (line 1, column 8): 'A B'*")]
    [InlineData("[]", "*A record of any type says which*")]
    public void Record_OfAnyType_WithoutAGoodTag_IsRefused(string json, string message)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<IRecord>(json, Options)).Should().Throw<JsonException>().WithMessage(message);
        FluentActions.Invoking(() => SummitJson.Read<IRecord>(json)).Should().Throw<ChronicleFormatException>().WithMessage(message);
    }

    [Theory]
    [InlineData("{\"$type\": \"party\"\n, \"id\": \"IND\"}")]
    [InlineData("{\"id\": \"IND\", \"$type\"\n: \"party\"}")]
    [InlineData("{\"id\": \"IND\",\n \"$type\": \"party\", \"kind\": null}")]
    public void Tag_AnywhereInARecord_IsRead(string json)
    {
        if (json.Contains("null", StringComparison.Ordinal))
        {
            FluentActions.Invoking(() => SummitJson.Read<IRecord>(json)).Should().Throw<ChronicleFormatException>().Which.Findings[0].Where.Should().Be(new FindingPlace("IND", "$.kind", 2, 28));
            return;
        }

        SummitJson.Read<IRecord>(json).Ref.Should().Be((RecordRef)"IND");
    }

    [Fact]
    public void Record_WithAMemberNamedAsTheTag_IsNotWrittenAmbiguously()
    {
        Party party = SummitJson.Read<Party>("{\"id\": \"IND\", \"$type\": \"x\"}");

        FluentActions.Invoking(() => JsonSerializer.Serialize<IRecord>(party, Options)).Should().Throw<JsonException>().WithMessage("*'$type'*");
    }

    [Fact]
    public void TypesOfAConsumer_BehindTheInterfaces_AreWrittenAsTheirOwn()
    {
        JsonSerializer.Serialize<IRecord>(new OwnRecord("x"), Options).Should().Be("{\"Ref\":\"x\",\"Title\":\"\"}");
        JsonSerializer.Serialize<IAnswer>(new OwnAnswer(), Options).Should().StartWith("{\"Definition\":{\"parties\":[],");
    }

    [Fact]
    public void Answer_BehindTheInterface_IsWrittenAsItself()
    {
        JsonSerializer.Serialize<IAnswer>(Last, Options).Should().Be(JsonSerializer.Serialize(Last, Options));
        JsonElement.DeepEquals(JsonElement.Parse(JsonSerializer.Serialize<IAnswer>(Last, Options)), JsonElement.Parse(SummitJson.Write(Last))).Should().BeTrue();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<IAnswer>("{}", Options)).Should().Throw<JsonException>().WithMessage("*never read*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<DayBounds>("{}", Options)).Should().Throw<JsonException>().WithMessage("*never read*");
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void Options_WithoutTheContract_SayWhatToDo(string kind)
    {
        JsonSerializerOptions options = kind == "web" ? new(JsonSerializerDefaults.Web) : new();
        foreach (Type type in PublicTypes.Records)
        {
            IRecord record = (IRecord)Made.Of(type, 2);
            FluentActions.Invoking(() => JsonSerializer.Serialize(record, type, options)).Should().Throw<NotSupportedException>().WithMessage("*SummitJson.AddTo(options)*SummitJson.Write*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize(SummitJson.Write(record), type, options)).Should().Throw<NotSupportedException>(type.Name).WithMessage("*SummitJson.AddTo(options)*");
        }

        FluentActions.Invoking(() => JsonSerializer.Serialize(Sample.IndiaPakistan, options)).Should().Throw<NotSupportedException>().WithMessage("*SummitJson.AddTo(options)*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Chronicle>("{}", options)).Should().Throw<NotSupportedException>().WithMessage("*SummitJson.AddTo(options)*");
    }

    [Fact]
    public void Finding_UnderAnyOptions_HasOneShape()
    {
        Finding finding = FindingCode.NotJson.At(FindingPlace.None, "m");
        const string Shape = """{"code":"SD1001","severity":"error","record":null,"path":null,"line":null,"column":null,"message":"m","remedy":"Fix the JSON at the reported position."}""";

        JsonSerializer.Serialize(finding).Should().Be(Shape);
        JsonSerializer.Serialize(finding, Options).Should().Be(Shape);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>(Shape)).Should().Throw<JsonException>().WithMessage("*never read*");
    }

    private static JsonSerializerOptions Prepared()
    {
        JsonSerializerOptions options = new();
        SummitJson.AddTo(options);
        return options;
    }

    private static void Walk(Type type, JsonSerializerOptions options, HashSet<Type> reached)
    {
        Type bare = Nullable.GetUnderlyingType(type) ?? type;
        JsonTypeInfo info = options.GetTypeInfo(bare);
        if (info.ElementType is { } element && bare != typeof(string))
        {
            Walk(element, options, reached);
        }
        else if (info.Kind == JsonTypeInfoKind.Object && bare.Assembly == typeof(Chronicle).Assembly && reached.Add(bare))
        {
            foreach (JsonPropertyInfo property in info.Properties.Where(p => !p.IsExtensionData))
            {
                Walk(property.PropertyType, options, reached);
            }
        }
    }

    public sealed record OwnRecord(string Id) : IRecord
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Id { get; } = Id;

        public RecordRef Ref => Id;

        public string Title => "";

        IReadOnlyList<Citation> IRecord.Citations => [];
    }

    public sealed record OwnAnswer : IAnswer
    {
        public Definition Definition => new();

        public IReadOnlyList<Evidence> Evidence => [];

        public IReadOnlyList<string> Notes => [];

        public string ToEnglish() => "";
    }
}
