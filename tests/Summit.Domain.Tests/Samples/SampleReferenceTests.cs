using System.Text.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>Walks the document itself, so that a reference is found whatever type reads it.</summary>
public sealed class SampleReferenceTests
{
    private static readonly Dictionary<string, string> TypeOfReference = new()
    {
        ["party"] = "parties",
        ["parties"] = "parties",
        ["by"] = "parties",
        ["usedBy"] = "parties",
        ["host"] = "parties",
        ["actor"] = "parties",
        ["mediators"] = "parties",
        ["blockedBy"] = "parties",
        ["dyad"] = "parties",
        ["person"] = "persons",
        ["spokenBy"] = "persons",
        ["office"] = "offices",
        ["forum"] = "forums",
        ["parent"] = "forums",
        ["session"] = "sessions",
        ["partOf"] = "sessions",
        ["source"] = "sources",
        ["derivedFrom"] = "sources",
        ["occasion"] = "",
        ["record"] = "",
        ["since"] = "",
    };

    [Fact]
    public void References_Everywhere_NameARecordOfTheRightType()
    {
        using Stream stream = Sample.OpenIndiaPakistan();
        using JsonDocument document = JsonDocument.Parse(stream);
        JsonProperty[] arrays = [.. document.RootElement.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.Array)];
        Dictionary<string, string> typeOfId = arrays.SelectMany(a => a.Value.EnumerateArray(), (a, r) => (Id: r.GetProperty("id").GetString()!, a.Name)).ToDictionary(p => p.Id, p => p.Name);
        List<(string Member, string Id)> references = [];
        foreach (JsonProperty array in arrays)
        {
            Collect(array.Value, "", references);
        }

        references.Select(r => r.Member).Distinct().Should().Contain(["party", "person", "office", "forum", "session", "partOf", "source", "record", "dyad", "occasion", "since"]);
        references.Where(r => !typeOfId.TryGetValue(r.Id, out string? type) || TypeOfReference[r.Member] is { Length: > 0 } wanted && wanted != type).Should().BeEmpty();
    }

    private static void Collect(JsonElement element, string member, List<(string Member, string Id)> references)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Collect(property.Value, property.Name, references);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, member, references);
                }

                break;
            case JsonValueKind.String when TypeOfReference.ContainsKey(member):
                references.Add((member, element.GetString()!));
                break;
        }
    }
}
