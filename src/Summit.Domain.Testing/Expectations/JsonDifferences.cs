using System.Text.Json;

namespace Summit.Domain.Testing;

/// <summary>Where two JSON values differ, one line for each place.</summary>
internal static class JsonDifferences
{
    public static IEnumerable<string> Of(JsonElement expected, JsonElement actual, string path = "$")
    {
        if (JsonElement.DeepEquals(expected, actual))
        {
            return [];
        }

        if (expected.ValueKind == JsonValueKind.Object && actual.ValueKind == JsonValueKind.Object)
        {
            string[] names = [.. expected.EnumerateObject().Concat(actual.EnumerateObject()).Select(m => m.Name).Distinct(StringComparer.Ordinal)];
            return names.SelectMany(n => OfMember(Member(expected, n), Member(actual, n), $"{path}.{n}"));
        }

        if (expected.ValueKind == JsonValueKind.Array && actual.ValueKind == JsonValueKind.Array)
        {
            (JsonElement[] before, JsonElement[] after) = ([.. expected.EnumerateArray()], [.. actual.EnumerateArray()]);
            return Enumerable.Range(0, Math.Max(before.Length, after.Length))
                .SelectMany(i => OfMember(i < before.Length ? before[i] : null, i < after.Length ? after[i] : null, $"{path}[{i}]"));
        }

        return [$"{path}: {expected.GetRawText()} is now {actual.GetRawText()}"];
    }

    private static IEnumerable<string> OfMember(JsonElement? expected, JsonElement? actual, string path) => (expected, actual) switch
    {
        ({ } before, { } after) => Of(before, after, path),
        ({ } before, null) => [$"{path}: {before.GetRawText()} is missing"],
        (null, { } after) => [$"{path}: {after.GetRawText()} was not expected"],
        _ => [],
    };

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement member) ? member : null;
}
