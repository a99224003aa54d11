using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>A consumer's own options, those of a web application or of a context of its own: the contract holds inside them.</summary>
public partial class OwnOptionsTests
{
    private static readonly LastContact Last = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), LocalDatePattern.Iso.Parse("2025-06-26").Value);

    public static TheoryData<string> Kinds => new("web", "indented", "own context", "snake case");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Options_OfAConsumer_KeepTheWholeContract(string kind)
    {
        JsonSerializerOptions options = OptionsOf(kind);
        SummitJson.AddTo(options);

        foreach (Type type in PublicTypes.Records)
        {
            for (int seed = 0; seed < 20; seed++)
            {
                object record = Made.Of(type, seed);
                string json = JsonSerializer.Serialize(record, type, options);
                JsonSerializer.Deserialize(json, type, options).Should().Be(record);
                JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(SummitJson.Write((IRecord)record))).Should().BeTrue("{0} under {1} is {2}", type.Name, kind, json);
            }
        }

        string chronicle = JsonSerializer.Serialize(Sample.IndiaPakistan, options);
        JsonSerializer.Deserialize<Chronicle>(chronicle, options).Should().Be(Sample.IndiaPakistan);
        JsonElement answer = JsonElement.Parse(JsonSerializer.Serialize(Last, options));
        JsonElement.DeepEquals(answer, JsonElement.Parse(SummitJson.Write(Last))).Should().BeTrue();
        answer.GetProperty("latest").GetString().Should().Be("2025-05-15");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Options_OfAConsumer_RefuseWhatTheContractRefuses(string kind)
    {
        JsonSerializerOptions options = OptionsOf(kind);
        SummitJson.AddTo(options);

        foreach (string broken in new[] { "{\"id\": \"A B\"}", "{}", "{\"id\": \"m\", \"when\": \"last week\"}", "{\"id\": \"m\", \"id\": \"n\"}", "{\"id\": \"m\", \"others\": \"true\"}", "{\"id\": \"m\", \"topics\": [null]}" })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Meeting>(broken, options)).Should().Throw<JsonException>(broken);
        }

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Chronicle>("{\"format\": \"letters\"}", options)).Should().Throw<JsonException>().WithMessage("*SD1002*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LastContact>("{}", options)).Should().Throw<JsonException>();
    }

    [Fact]
    public async Task TryReadAsync_OfARequest_TellsErrorsFromAChronicle()
    {
        using MemoryStream good = new(SummitJson.WriteUtf8(Sample.IndiaPakistan));
        using MemoryStream bad = new("{\"format\": \"letters\"}"u8.ToArray());

        (await SummitJson.TryReadAsync(good) is { HasErrors: false } read ? read.Chronicle : null).Should().Be(Sample.IndiaPakistan);
        (await SummitJson.TryReadAsync(bad)).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void AddTo_ReadOnlyOptions_IsRefused() => FluentActions.Invoking(() => SummitJson.AddTo(SummitJson.Options)).Should().Throw<InvalidOperationException>();

    private static JsonSerializerOptions OptionsOf(string kind) => kind switch
    {
        "web" => new(JsonSerializerDefaults.Web),
        "indented" => new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.Never, NumberHandling = JsonNumberHandling.WriteAsString },
        "own context" => new(OwnContext.Default.Options) { TypeInfoResolver = OwnContext.Default },
        _ => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper, TypeInfoResolver = new DefaultJsonTypeInfoResolver() },
    };

    public sealed record Own(string Name);

    [JsonSerializable(typeof(Own))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
