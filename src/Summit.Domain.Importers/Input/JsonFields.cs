using System.Text.Json;

namespace Summit.Domain.Importers;

/// <summary>The fields of one object, and which of them were taken.</summary>
internal sealed class JsonFields(JsonElement value)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>A text or a number as a text, without white space at its ends; an empty text where there is none.</summary>
    public string Text(string name) => Member(name) is { } member ? TextOf(member) : "";

    /// <summary>The objects of a list.</summary>
    public IEnumerable<JsonFields> Objects(string name) =>
        Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(e => new JsonFields(e)) : [];

    public bool Has(string name) => value.TryGetProperty(name, out JsonElement member) && member.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The names of fields that have a value and that nobody took.</summary>
    public IEnumerable<string> Left() => value.EnumerateObject().Where(p => !IsEmpty(p.Value)).Select(p => p.Name).Distinct().Where(n => !taken.Contains(n));

    private JsonElement? Member(string name)
    {
        taken.Add(name);
        return value.TryGetProperty(name, out JsonElement member) ? member : null;
    }

    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.String => element.GetString()!.Trim(),
                JsonValueKind.Number => element.GetRawText(),
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // A text with half of a surrogate pair is no text.
            return "";
        }
    }

    private static bool IsEmpty(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => element.GetRawText().Length == 2,
        JsonValueKind.Array => element.GetArrayLength() == 0,
        JsonValueKind.Object => !element.EnumerateObject().Any(),
        _ => false,
    };
}
