using System.Text.Json;

namespace Summit.Domain.Importers;

/// <summary>Reads a column map from JSON.</summary>
internal static class ColumnMapText
{
    public const string Example = """
        {
          // One meeting a row. For one claim a row: "records": "claims", with the columns id, source, stance, subject, property, value and wording.
          "records": "meetings",
          "source": { "id": "my-table", "title": "My table of meetings", "kind": "user" },
          // Left side: our words. Right side: the names of your columns. Leave out what you do not have.
          "columns": {
            "id": "No",
            "when": "From",
            "until": "To",
            "party": ["Country A", "Country B"],
            "capacity": ["Who A", "Who B"],
            "band": ["Level A", "Level B"],
            "portfolio": ["Portfolio A", "Portfolio B"],
            "presence": ["Presence A", "Presence B"],
            "title": "Title",
            "place": "City",
            "in": "Where",
            "topic": "Topics",
            "modality": "Means",
            "note": "Note"
          },
          // What your words mean in ours ('summit words' lists ours).
          "values": {
            "band": { "PM": "leader", "FM": "minister" },
            "modality": { "call": "phone", "visit": "in-person" }
          },
          // What holds for every row that does not say otherwise.
          "constants": { "directness": "direct", "occurrence": "held", "presence": "present" }
        }
        """;

    /// <summary>The keys of a map of meetings that take one column for each party.</summary>
    public static readonly string[] BySide = ["party", "capacity", "band", "portfolio", "presence"];

    /// <summary>The other keys of a map of meetings.</summary>
    public static readonly string[] OfMeeting = ["id", "when", "until", "title", "place", "in", "topic", "note", "occurrence", "plan", "format", "setting", "encounter", "modality", "directness", "substance", "confidentiality", "track"];

    /// <summary>The keys of a map of claims.</summary>
    public static readonly string[] OfClaim = ["id", "source", "stance", "subject", "property", "value", "wording"];

    private static readonly string[] Members = ["records", "source", "delimiter", "columns", "values", "constants"];

    public static ColumnMap Read(JsonElement map)
    {
        foreach (JsonProperty member in Properties(map, "The map"))
        {
            Known(member.Name, Members, "The map");
        }

        string records = map.TryGetProperty("records", out JsonElement kind) ? Text(kind, "records") : "meetings";
        bool ofClaims = records == "claims" || (records == "meetings" ? false : throw new FormatException($"'records' is '{records}'; it is 'meetings' or 'claims'."));
        string[] keys = ofClaims ? OfClaim : [.. OfMeeting, .. BySide];
        return new(
            SourceOf(map),
            ofClaims,
            map.TryGetProperty("delimiter", out JsonElement delimiter) ? Delimiter(Text(delimiter, "delimiter")) : null,
            Properties(Member(map, "columns"), "'columns'").ToDictionary(p => Known(p.Name, keys, "'columns'"), p => Texts(p.Value, p.Name), StringComparer.Ordinal),
            Optional(map, "values").ToDictionary(p => Known(p.Name, keys, "'values'"), p => Lookup.Of([.. Properties(p.Value, $"'{p.Name}'").Select(v => (v.Name, Text(v.Value, v.Name)))]), StringComparer.Ordinal),
            Optional(map, "constants").ToDictionary(p => Known(p.Name, keys, "'constants'"), p => Text(p.Value, p.Name), StringComparer.Ordinal));
    }

    // Quotation marks enclose cells, and the reader of tables takes no others.
    private static char Delimiter(string text) =>
        text is [var c] && c is '\t' or (>= ' ' and <= '~' and not '"' and not '#') ? c : throw new FormatException("'delimiter' is a tab or one ASCII character, and neither '\"' nor '#'.");

    private static Source SourceOf(JsonElement map)
    {
        JsonElement source = Member(map, "source");
        string kind = source.ValueKind == JsonValueKind.Object && source.TryGetProperty("kind", out JsonElement k) ? Text(k, "kind") : "user";
        string title = source.ValueKind == JsonValueKind.Object && source.TryGetProperty("title", out JsonElement t) ? Text(t, "title") : "";
        string id = Text(Member(source, "id"), "id");
        return id.Length <= 60 && SourceId.TryParse(id, out SourceId known) && SourceKind.TryParse(kind, out SourceKind of)
            ? Source.Create(known, of, title, default)
            : throw new FormatException("'source' needs an id of 1 to 60 characters without white space, and its kind is a word such as 'user' or 'academic'.");
    }

    private static IEnumerable<JsonProperty> Optional(JsonElement map, string name) => map.TryGetProperty(name, out JsonElement member) ? Properties(member, $"'{name}'") : [];

    private static JsonElement Member(JsonElement map, string name) =>
        map.ValueKind == JsonValueKind.Object && map.TryGetProperty(name, out JsonElement member) ? member : throw new FormatException($"The map needs its member '{name}'.");

    private static IEnumerable<JsonProperty> Properties(JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().DistinctBy(p => p.Name) : throw new FormatException($"{what} is not an object.");

    private static string Known(string name, string[] known, string what) =>
        known.Contains(name) ? name : throw new FormatException($"{what} has no member '{name}'; it has {string.Join(", ", known)}.");

    private static string Text(JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : throw new FormatException($"'{what}' is not a text.");

    private static IReadOnlyList<string> Texts(JsonElement element, string what) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Select(e => Text(e, what))] : [Text(element, what)];
}
