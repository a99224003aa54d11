using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Summit.Domain.Json;

/// <summary>The JSON Schema of the format.</summary>
public static partial class SummitJson
{
    private const string Definitions = "$defs";

    private static readonly JsonWriterOptions SchemaLayout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<string> DocumentSchema = new(() =>
    {
        using Stream file = typeof(SummitJson).Assembly.GetManifestResourceStream("summit-chronicle-1.schema.json")!;
        using StreamReader text = new(file);
        return text.ReadToEnd();
    });

    /// <summary>
    /// The JSON Schema (draft 2020-12) of a document of version 1, with a definition for each type of record, each answer, and their parts. What it
    /// accepts, the reader may still refuse: a schema knows no calendar, and no rule between members.
    /// </summary>
    public static string Schema => DocumentSchema.Value;

    /// <summary>The JSON Schema (draft 2020-12) of one type: the whole document for <see cref="Chronicle"/>, else one record, one answer, or a part of these.</summary>
    /// <typeparam name="T">A type that the format has.</typeparam>
    /// <exception cref="NotSupportedException">The format has no such type.</exception>
    public static string SchemaOf<T>() => typeof(T).Assembly == typeof(SummitJson).Assembly && TryGetSchema(typeof(T).Name, out string? schema) ? schema
        : throw new NotSupportedException($"The format has no schema of {typeof(T)}. It has one of each record, each answer, and their parts.");

    /// <summary>The JSON Schema of one type by its name, such as <c>Meeting</c>; that of the whole document for <c>Chronicle</c>. Upper and lower case count.</summary>
    /// <param name="name">The name of a type, without its namespace.</param>
    /// <param name="schema">The schema; null if the format has no such type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool TryGetSchema(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? schema)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name == nameof(Chronicle))
        {
            schema = Schema;
            return true;
        }

        JsonObject all = JsonNode.Parse(Schema)![Definitions]!.AsObject();
        if (!all.ContainsKey(name))
        {
            schema = null;
            return false;
        }

        SortedDictionary<string, JsonNode> needed = new(StringComparer.Ordinal);
        Collect(name, all, needed);
        JsonObject definitions = [];
        foreach ((string key, JsonNode definition) in needed)
        {
            definitions[key] = definition.DeepClone();
        }

        JsonObject one = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:summit-domain:{name}:{Version}",
            ["$ref"] = $"#/{Definitions}/{name}",
            [Definitions] = definitions,
        };
        schema = Text(one);
        return true;
    }

    private static void Collect(string name, JsonObject all, SortedDictionary<string, JsonNode> needed)
    {
        if (needed.TryAdd(name, all[name]!))
        {
            foreach (string reference in References(all[name]))
            {
                Collect(reference[(reference.LastIndexOf('/') + 1)..], all, needed);
            }
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(p => p is { Key: "$ref", Value: JsonValue value } ? [value.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static string Text(JsonNode node)
    {
        System.Buffers.ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter writer = new(bytes, SchemaLayout))
        {
            node.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
