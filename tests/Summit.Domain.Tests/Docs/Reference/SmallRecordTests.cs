using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

public class SmallRecordTests
{
    [Fact]
    public void SmallRecord_IsReadAndCheckedWithoutAFinding() => SummitJson.TryRead(SmallRecord.Text).Check().Should().BeEmpty();

    [Fact]
    public void SmallRecord_HasEveryArrayOfADocumentAndEveryListOfARecord()
    {
        JsonObject document = JsonNode.Parse(SmallRecord.Text)!.AsObject();
        SortedSet<string> used = [];
        SortedSet<string> known = [];
        foreach (RecordType type in RecordType.All)
        {
            JsonArray records = document[type.Member]!.AsArray();
            records.Should().NotBeEmpty(type.Member);
            Know(type.Type, known);
            foreach (JsonNode? record in records)
            {
                Use(record!.AsObject(), type.Type, used);
            }
        }

        used.Should().BeEquivalentTo(known);
    }

    // Every record has citations, in one form.
    private static string Of(Type type, string name) => name == "citations" ? name : $"{type.Name}.{name}";

    private static IEnumerable<(string Name, Type Inner, bool IsList)> Members(Type type) =>
        RecordJson.Options.GetTypeInfo(type) is not { Kind: JsonTypeInfoKind.Object } info ? []
        : info.Properties.Where(p => !p.IsExtensionData && p.Set is not null).Select(p =>
            RecordJson.Options.GetTypeInfo(p.PropertyType) is { Kind: JsonTypeInfoKind.Enumerable } list ? (p.Name, list.ElementType!, true) : (p.Name, p.PropertyType, false));

    private static void Know(Type type, SortedSet<string> known)
    {
        foreach ((string name, Type inner, bool isList) in Members(type))
        {
            if (isList)
            {
                known.Add(Of(type, name));
            }

            Know(inner, known);
        }
    }

    private static void Use(JsonObject thing, Type type, SortedSet<string> used)
    {
        foreach ((string name, Type inner, bool isList) in Members(type).Where(m => thing.ContainsKey(m.Name)))
        {
            if (isList)
            {
                used.Add(Of(type, name));
            }

            foreach (JsonObject part in (isList ? thing[name]!.AsArray() : [thing[name]!.DeepClone()]).OfType<JsonObject>())
            {
                Use(part, inner, used);
            }
        }
    }
}
