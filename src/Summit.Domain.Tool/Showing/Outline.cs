using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>A record as an indented outline: what JSON says, without its marks.</summary>
internal static class Outline
{
    private const string Step = "  ";

    /// <summary>The outline of an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="except">A member that is shown elsewhere.</param>
    public static IEnumerable<string> Of(JsonElement element, string except) => Members(element.EnumerateObject().Where(m => m.Name != except), "");

    private static IEnumerable<string> Members(IEnumerable<JsonProperty> members, string indent)
    {
        int width = members.Select(m => m.Name.Length).DefaultIfEmpty().Max();
        foreach (JsonProperty member in members)
        {
            if (Inline(member.Value) is { } text)
            {
                yield return $"{indent}{member.Name.PadRight(width)}  {text}";
                continue;
            }

            yield return indent + member.Name;
            IEnumerable<string> below = member.Value.ValueKind == JsonValueKind.Array
                ? member.Value.EnumerateArray().SelectMany(e => Element(e, indent + Step))
                : Members(member.Value.EnumerateObject(), indent + Step);
            foreach (string line in below)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Element(JsonElement element, string indent)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return [$"{indent}- {Inline(element) ?? element.GetRawText()}"];
        }

        return Members(element.EnumerateObject(), "").Select((line, i) => $"{indent}{(i == 0 ? "- " : Step)}{line}");
    }

    private static string? Inline(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => null,
        JsonValueKind.Array when value.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) => string.Join(", ", value.EnumerateArray().Select(Inline)),
        JsonValueKind.Array => null,
        _ => value.GetRawText(),
    };
}
