using System.Text.Json;
using System.Text.Json.Nodes;
using Summit.Domain.Json;
using Summit.Domain.Samples;

namespace Summit.Domain.Tests;

/// <summary>An example of each record and each answer, from the sample.</summary>
internal static class ReferenceExamples
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The sample declares nothing complete.
    private static readonly IRecord[] Records = [.. Sample.IndiaPakistan, .. SmallRecord.Chronicle];

    private static readonly Dictionary<Type, string> Answers = SampleAnswers.Of(Sample.IndiaPakistan.Under(Policy.All[0], new LocalDate(2025, 6, 26))).GroupBy(a => a.GetType()).ToDictionary(g => g.Key, g => Shortest(g.Select(a => SummitJson.Write(a))));

    /// <summary>The example of a type; null for a part of one.</summary>
    public static string? Of(Type type) =>
        RecordType.All.FirstOrDefault(t => t.Type == type) is not null ? Shortest(Records.Where(r => r.GetType() == type).Select(r => SummitJson.Write(r)))
        : type == typeof(ChronicleChanges) ? Shortest([SummitJson.Write(Sample.IndiaPakistan.AsKnownBy(new LocalDate(2025, 6, 24)).ChangesTo(Sample.IndiaPakistan.AsKnownBy(new LocalDate(2025, 6, 25))))])
        : Answers.GetValueOrDefault(type);

    // The one that says most for its length: of those with the most members, the shortest.
    private static string Shortest(IEnumerable<string> texts) => texts.Select(Cut).GroupBy(Told).MaxBy(g => g.Key)!.OrderBy(t => t.Length).ThenBy(t => t, StringComparer.Ordinal).First();

    private static int Told(string json) => JsonNode.Parse(json)!.AsObject().Count(m => m.Value is not null and not JsonArray { Count: 0 });

    private static string Cut(string json)
    {
        JsonNode node = JsonNode.Parse(json)!;
        Cut(node);
        return node.ToJsonString(Layout);
    }

    // Of a list of parts the first one is enough.
    private static void Cut(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            while (list.Count > 1 && list[0] is JsonObject)
            {
                list.RemoveAt(list.Count - 1);
            }
        }

        foreach (JsonNode? child in node switch { JsonArray array => array, JsonObject thing => thing.Select(m => m.Value), _ => [] })
        {
            Cut(child);
        }
    }
}
