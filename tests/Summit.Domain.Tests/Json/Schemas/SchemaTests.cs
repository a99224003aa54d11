using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

public class SchemaTests
{
    private static readonly string File = Path.Combine(Sources.Root, "src", "Summit.Domain", "schema", "summit-chronicle-1.schema.json");

    [Fact]
    public void Schema_AsCommitted_IsWhatTheTypesGive()
    {
        if (DocumentedSamples.AreRewritten)
        {
            System.IO.File.WriteAllText(File, SchemaGenerator.Document());
        }

        System.IO.File.ReadAllText(File).Should().Be(SchemaGenerator.Document(), "{0}=1 rewrites the file", DocumentedSamples.Variable);
        SummitJson.Schema.Should().Be(System.IO.File.ReadAllText(File), "it is embedded");
    }

    [Fact]
    public void Required_IsWhatTheReaderDemands()
    {
        SortedSet<string> demanded = [];
        foreach (RecordType type in RecordType.All)
        {
            foreach (int n in Enumerable.Range(0, 60))
            {
                JsonObject whole = JsonNode.Parse(SummitJson.Write((IRecord)Made.Of(type.Type, 2 * n)))!.AsObject();
                LeaveOut(whole, whole, Shape.Of(type), type, demanded);
            }
        }

        // Of a subject one of two members is needed.
        demanded.RemoveWhere(d => d.StartsWith(nameof(ClaimSubject), StringComparison.Ordinal));
        demanded.Should().BeEquivalentTo(SchemaLeaves.Required.SelectMany(r => r.Value.Select(m => $"{r.Key.Name}.{m}")));
    }

    [Fact]
    public void SchemaOf_AType_HasWhatItNeedsAndNothingElse()
    {
        JsonObject office = JsonNode.Parse(SummitJson.SchemaOf<Office>())!.AsObject();

        office["$ref"]!.GetValue<string>().Should().Be("#/$defs/Office");
        office["$defs"]!.AsObject().Select(d => d.Key).Should().Equal("Band", "Citation", "Office", "OfficeId", "PartyId", "Portfolio", "SourceId");
        SummitJson.SchemaOf<Chronicle>().Should().Be(SummitJson.Schema);
        FluentActions.Invoking(SummitJson.SchemaOf<DateTime>).Should().Throw<NotSupportedException>().WithMessage("*System.DateTime*");
    }

    [Fact]
    public void Schema_OfEveryRecordAnswerAndCode_IsThere()
    {
        IEnumerable<Type> types = RecordType.All.Select(t => t.Type).Concat(PublicTypes.Answers);

        types.Where(t => !TryGet(t.Name)).Should().BeEmpty();
        SummitJson.TryGetSchema("meeting", out _).Should().BeFalse();

        static bool TryGet(string name) => SummitJson.TryGetSchema(name, out string? schema) && schema.Contains("\"properties\"", StringComparison.Ordinal);
    }

    private static void LeaveOut(JsonObject whole, JsonNode? node, Shape shape, RecordType type, SortedSet<string> demanded)
    {
        if (node is JsonArray list && shape.Kind == JsonTypeInfoKind.Enumerable)
        {
            foreach (JsonNode? element in list)
            {
                LeaveOut(whole, element, shape.Element, type, demanded);
            }
        }

        if (node is not JsonObject thing || shape.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach ((string name, JsonNode? value) in thing.Where(p => shape.Members.ContainsKey(p.Key)).ToArray())
        {
            thing.Remove(name);
            ReadResult read = SummitJson.TryRead($$"""{"format": "{{SummitJson.Format}}", "version": {{SummitJson.Version}}, "{{type.Member}}": [{{whole.ToJsonString()}}]}""");
            if (read.Rejected.Count > 0)
            {
                demanded.Add($"{shape.Info.Type.Name}.{name}");
            }

            thing[name] = value;
            LeaveOut(whole, value, shape.Members[name], type, demanded);
        }
    }
}
