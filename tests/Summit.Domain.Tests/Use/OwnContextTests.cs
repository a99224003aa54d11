using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Consumer;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>A consumer's own source-generated context, in an assembly that sees no internals: it holds the library's types, and the contract holds inside it.</summary>
public class OwnContextTests
{
    private static readonly LastContact Last = Sample.IndiaPakistan.Contacts().Where(ContactFilter.Direct).Last(Dyad.Of("IND", "PAK"), new LocalDate(2025, 6, 26));

    public static TheoryData<bool> Chained => new(true, false);

    [Theory]
    [MemberData(nameof(Chained))]
    public void Context_OfAConsumer_ReadsBackWhatItWrites(bool chained)
    {
        JsonSerializerOptions options = OptionsOf(chained);
        Mine mine = new(
            "x", Party.State("IND", "India"), Edtf.Parse("2018-04~"), Band.Minister, "IND", Dyad.Of("PAK", "IND"), Verdict.Bounded, FindingCode.NoDate, ClaimValue.Of(7),
            Delegation.Of("IND"), Meeting.Bilateral("m", Edtf.Parse("2018-04-27"), Delegation.Of("IND"), Delegation.Of("PAK")), Sample.IndiaPakistan, new Dictionary<PartyId, Edtf> { ["IND"] = Edtf.Parse("1947") });

        string json = JsonSerializer.Serialize(mine, (JsonTypeInfo<Mine>)options.GetTypeInfo(typeof(Mine)));
        Mine read = JsonSerializer.Deserialize(json, (JsonTypeInfo<Mine>)options.GetTypeInfo(typeof(Mine)))!;

        (read with { Dates = mine.Dates }).Should().Be(mine);
        read.Dates.Should().Equal(mine.Dates);
        json.Should().StartWith("""{"Name":"x","Party":{"id":"IND","kind":"state","names":[{"text":"India"}]},"When":"2018-04~","Band":"minister","Id":"IND","Pair":["IND","PAK"],"Verdict":"bounded","Code":"SD3004","Value":7,"Delegation":{"party":"IND"},"Any":{"$type":"meeting","id":"m",""");
    }

    [Theory]
    [MemberData(nameof(Chained))]
    public void Context_OfAConsumer_WritesAnswersAndTheirPartsAsTheLibraryDoes(bool chained)
    {
        JsonSerializerOptions options = OptionsOf(chained);
        Finding finding = FindingCode.NoDate.At(new("m", "$.when", 3, 7), "It has no date.");
        Response response = new(Last, Last, Last.Definition, Last.Evidence[0].When, Last.Evidence[0], [finding]);

        JsonElement json = JsonElement.Parse(JsonSerializer.Serialize(response, (JsonTypeInfo<Response>)options.GetTypeInfo(typeof(Response))));

        JsonElement answer = JsonElement.Parse(SummitJson.Write(Last));
        Same(json.GetProperty("Answer"), answer);
        Same(json.GetProperty("Last"), answer);
        Same(json.GetProperty("Definition"), answer.GetProperty("definition"));
        Same(json.GetProperty("When"), answer.GetProperty("evidence")[0].GetProperty("when"));
        Same(json.GetProperty("Evidence"), answer.GetProperty("evidence")[0]);
        json.GetProperty("Findings").GetRawText().Should().Be(
            """[{"code":"SD3004","severity":"info","record":"m","path":"$.when","line":3,"column":7,"message":"It has no date.","remedy":"Record what is known, even if it is only the year."}]""");
    }

    [Fact]
    public void Context_WithoutTheContract_SaysWhatToDo()
    {
        Mine mine = new("x", Party.State("IND", "India"), default, default, "IND", default, default, FindingCode.NoDate, default, Delegation.Of("IND"), null!, null!, new Dictionary<PartyId, Edtf>());

        FluentActions.Invoking(() => JsonSerializer.Serialize(mine, MineContext.Default.Mine)).Should().Throw<NotSupportedException>().WithMessage("*SummitJson.AddTo(options)*");
    }

    private static void Same(JsonElement found, JsonElement expected) => JsonElement.DeepEquals(found, expected).Should().BeTrue("{0} is {1}", found, expected);

    private static JsonSerializerOptions OptionsOf(bool chained)
    {
        JsonSerializerOptions options = chained ? new() { TypeInfoResolverChain = { MineContext.Default } } : new(MineContext.Default.Options) { TypeInfoResolver = MineContext.Default };
        SummitJson.AddTo(options);
        return options;
    }
}
