using System.Text.Json;

namespace Summit.Domain.Importers;

/// <summary>The fields of one object, and which of them were taken.</summary>
internal sealed class JsonFields(JsonElement value)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<(string Name, JsonFields Fields)> nested = [];

    /// <summary>A text or a number as a text, without white space at its ends; an empty text where there is none.</summary>
    public string Text(string name)
    {
        string text = Peek(name);
        if (text.Length > 0)
        {
            taken.Add(name);
        }

        return text;
    }

    /// <summary>The same text, which is not taken yet.</summary>
    public string Peek(string name) => value.TryGetProperty(name, out JsonElement member) ? TextOf(member) : "";

    /// <summary>The objects of a list. What nobody takes of them is left; a list of other things is left as a whole.</summary>
    public IReadOnlyList<JsonFields> Objects(string name)
    {
        JsonFields[] objects = value.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object)
            ? [.. list.EnumerateArray().Select(e => new JsonFields(e))] : [];
        if (objects.Length > 0 && taken.Add(name))
        {
            nested.AddRange(objects.Select(o => (name, o)));
        }

        return objects;
    }

    public bool Has(string name) => value.TryGetProperty(name, out JsonElement member) && member.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The paths of fields that have a value and that nobody took, each once.</summary>
    public IEnumerable<string> Left() => value.EnumerateObject().Where(p => !IsEmpty(p.Value)).Select(p => p.Name).Where(n => !taken.Contains(n))
        .Concat(nested.SelectMany(n => n.Fields.Left().Select(l => $"{n.Name}/{l}"))).Distinct();

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
