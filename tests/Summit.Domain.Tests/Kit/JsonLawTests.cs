using System.Text.Json.Serialization;
using System.Text.Json;
using Summit.Domain.Json;

namespace Summit.Domain.Testing.Tests;

/// <summary>Options that keep the contract, and for each law of JSON options that break it.</summary>
public sealed class JsonLawTests
{
    [Fact]
    public void OptionsWithTheContract_Pass()
    {
        foreach (JsonSerializerOptions options in new JsonSerializerOptions[] { new(), new(JsonSerializerDefaults.Web), new() { WriteIndented = true, NumberHandling = JsonNumberHandling.WriteAsString } })
        {
            SummitJson.AddTo(options);
            JsonLaws.Check(options);
            options.IsReadOnly.Should().BeFalse("the options can still be changed");
        }
    }

    [Fact]
    public void OptionsWithoutTheContract_AreToldWhatToDo() => Caught(new()).Should().Contain("Expected: the party 'AAA' is written.").And.Contain("SummitJson.AddTo(options)");

    [Fact]
    public void OtherWriting_IsCaught() => Caught(With(new Converted<Party>(p => new { id = p.Id.Value.ToLowerInvariant(), kind = p.Kind.Value, names = p.Names, identifiers = p.Identifiers })))
        .Should().Contain("the party 'AAA' is written as the library writes it").And.Contain("- $.id: \"AAA\" is now \"aaa\"");

    [Fact]
    public void OtherReading_IsCaught() => Caught(With(new ReadAs<Party>(p => Party.State(p.Id)))).Should().Contain("Expected: the party 'AAA' is read back equal.");

    [Fact]
    public void OtherAnswers_AreCaught() => Caught(With(new Converted<LastContact>(a => new { verdict = a.Verdict.ToString() }))).Should().Contain("a LastContact is written as the library writes it").And.Contain("- $.english:");

    [Fact]
    public void AnswersBehindTheirInterface_AreCaught() => Caught(With(new Converted<IAnswer>(a => new { english = a.ToEnglish() }))).Should().Contain("is written as the library writes it").And.Contain("- $.definition");

    [Fact]
    public void RecordsWithoutTheirType_AreCaught() => Caught(With(new Converted<IRecord>(r => r))).Should().Contain("declared as IRecord, is written with its type");

    [Fact]
    public void LostMembers_AreCaught() => Caught(With(new ReadAs<Meeting>(m => SummitJson.Read<Meeting>(Known(SummitJson.Write(m)))))).Should().Contain("members that this version does not know are kept").And.Contain("x-later");

    [Fact]
    public void Forgiveness_IsCaught() => Caught(With(new Forgiving())).Should().Contain("a meeting that the library refuses is refused").And.Contain("{} is read as");

    [Fact]
    public void AnotherRefusal_IsCaught() => Caught(With(new Forgiving(refuses: true))).Should().Contain("refused with a JsonException").And.Contain("InvalidOperationException");

    private static string Caught(JsonSerializerOptions options) => FluentActions.Invoking(() => JsonLaws.Check(options)).Should().ThrowExactly<ExpectationException>().Which.Message;

    // What comes first goes first.
    private static JsonSerializerOptions With(JsonConverter converter)
    {
        JsonSerializerOptions options = new() { Converters = { converter } };
        SummitJson.AddTo(options);
        return options;
    }

    private static JsonSerializerOptions Kept { get; } = Contracted();

    private static JsonSerializerOptions Contracted()
    {
        JsonSerializerOptions options = new();
        SummitJson.AddTo(options);
        return options;
    }

    private static string Known(string json)
    {
        System.Text.Json.Nodes.JsonObject meeting = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        meeting.Remove("x-later");
        return meeting.ToJsonString();
    }

    private sealed class ReadAs<T>(Func<T, T> changed) : JsonConverter<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => changed(JsonSerializer.Deserialize<T>(ref reader, Kept)!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Kept);
    }

    private sealed class Converted<T>(Func<T, object> written) : JsonConverter<T>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(T);

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(ref reader, Kept);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, written(value), written(value).GetType(), Kept);
    }

    private sealed class Forgiving(bool refuses = false) : JsonConverter<Meeting>
    {
        public override Meeting? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return SummitJson.TryRead(document.RootElement.GetRawText(), out Meeting? meeting, out _) ? meeting
                : refuses ? throw new InvalidOperationException("no")
                : Meeting.Planned("forgiven", default, default);
        }

        public override void Write(Utf8JsonWriter writer, Meeting value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Kept);
    }
}
