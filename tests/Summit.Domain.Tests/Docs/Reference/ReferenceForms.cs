using System.Text.Json.Nodes;

namespace Summit.Domain.Tests;

/// <summary>The forms of members in words, from the schema.</summary>
internal sealed class ReferenceForms(JsonObject definitions)
{
    /// <summary>What a member takes, or what an answer gives.</summary>
    public string Of(JsonNode schema) =>
        schema["type"] is JsonValue { } type && type.GetValue<string>() == "object" ? "record with its type as `$type`"
        : schema["anyOf"] is JsonArray either ? $"{string.Join(" or ", either.Where(e => !IsNull(e!)).Select(e => Of(e!)))}{(either.Any(e => IsNull(e!)) ? " or null" : "")}"
        : schema["$ref"] is { } reference ? Named(reference.GetValue<string>().Split('/')[^1])
        : schema["type"] is JsonArray types ? string.Join(" or ", types.Select(t => t!.GetValue<string>() == "null" ? "null" : Of(new JsonObject { ["type"] = t!.DeepClone() })))
        : schema["enum"] is JsonArray words ? string.Join(", ", words.Select(w => $"`{w}`"))
        : schema["type"]?.GetValue<string>() switch
        {
            "array" => List(schema["items"]!),
            "boolean" => "true or false",
            "integer" => "number",
            "string" => schema["format"]?.GetValue<string>() == "date-time" ? "moment" : "text",
            _ => "any value",
        };

    /// <summary>What holds where a record leaves a member out.</summary>
    public static string Default(JsonNode schema) =>
        schema["type"] is not JsonValue type ? "not recorded" : type.GetValue<string>() switch { "boolean" => "`false`", "array" => "`[]`", "string" when schema["format"] is null => "`\"\"`", _ => "not recorded" };

    /// <summary>The types to which a definition refers, in the order of its members.</summary>
    public static IEnumerable<string> References(JsonNode? schema) => schema switch
    {
        JsonObject { Count: 1 } only when only["$ref"] is { } reference => [reference.GetValue<string>().Split('/')[^1]],
        JsonObject thing => thing.SelectMany(m => References(m.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private string List(JsonNode items) => Of(items) is var form && items["$ref"] is { } reference && Id(reference.GetValue<string>().Split('/')[^1]) is { } record
        ? $"ids of {record.Member}"
        : form.StartsWith("id", StringComparison.Ordinal) ? "ids"
        : form.Split(": ") is [var kind, var name] ? $"{kind}s: {name}"
        : $"list of {form.Replace("record with its", "records, each with its", StringComparison.Ordinal)}";

    private static RecordType? Id(string name) => RecordType.All.FirstOrDefault(t => $"{t.Type.Name}Id" == name);

    private static bool IsNull(JsonNode schema) => schema["type"] is JsonValue type && type.GetValue<string>() == "null";

    private string Named(string name) => name switch
    {
        nameof(Edtf) => "date",
        "LocalDate" => "day",
        nameof(Dyad) => "two ids of parties",
        nameof(ClaimValue) => "[by the property](json.md#the-value-of-a-claim)",
        nameof(RecordRef) => "id",
        _ when Id(name) is { } record => $"id of {(record.Word[0] is 'e' or 'o' ? "an" : "a")} {record.Word}",
        _ when definitions[name]!["examples"] is not null => $"code: [{name}](#{name.ToLowerInvariant()})",
        _ when definitions[name]!["enum"] is not null => $"word: [{name}](#{name.ToLowerInvariant()})",
        _ => $"[{name}](#{name.ToLowerInvariant()})",
    };
}
