using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Summit.Domain.Json;

namespace Summit.Domain.Tests;

/// <summary>Makes the JSON Schema (draft 2020-12) of version 1 from the serializer's own description of the types; what the types do not tell stands in <see cref="SchemaLeaves"/>.</summary>
internal sealed class SchemaGenerator
{
    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly JsonSerializerOptions options;

    private SchemaGenerator(JsonSerializerOptions options) => this.options = options;

    /// <summary>The schema of a document, with a definition for each record, each answer, and each of their parts.</summary>
    public static string Document()
    {
        SchemaGenerator records = new(RecordJson.Options);
        JsonObject properties = new() { ["format"] = new JsonObject { ["const"] = SummitJson.Format }, ["version"] = new JsonObject { ["const"] = SummitJson.Version } };
        foreach (RecordType type in RecordType.All)
        {
            properties[type.Member] = new JsonObject { ["type"] = "array", ["items"] = records.Reference(type.Type) };
        }

        SchemaGenerator answers = new(AnswerJson.Options);
        foreach (Type answer in PublicTypes.Answers.Append(typeof(ChronicleChanges)))
        {
            answers.Reference(answer);
        }

        JsonObject all = [];
        foreach ((string name, JsonObject definition) in records.definitions.Concat(answers.definitions.Where(d => !records.definitions.ContainsKey(d.Key))).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            all[name] = definition;
        }

        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:summit-domain:chronicle:1",
            ["title"] = "Chronicle",
            ["type"] = "object",
            ["required"] = new JsonArray("format", "version"),
            ["properties"] = properties,
            ["$defs"] = all,
        };
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private JsonObject Reference(Type type)
    {
        Type inner = Nullable.GetUnderlyingType(type) ?? type;
        if (SchemaLeaves.Inline(inner) is { } inline)
        {
            return inline;
        }

        string name = inner.Name;
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = [];
            definitions[name] = SchemaLeaves.Named(inner) ?? Object(options.GetTypeInfo(inner));
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Of(Type type)
    {
        JsonTypeInfo info = options.GetTypeInfo(type);
        return info.Kind == JsonTypeInfoKind.Enumerable ? new() { ["type"] = "array", ["items"] = Of(info.ElementType!) } : Reference(type);
    }

    private JsonObject Object(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            throw new InvalidOperationException($"{info.Type} is no leaf that the schema knows ({info.Kind}).");
        }

        JsonObject properties = [];
        bool isWritten = ReferenceEquals(options, AnswerJson.Options);
        NullabilityInfoContext nullability = new();
        foreach (JsonPropertyInfo property in info.Properties.Where(p => !p.IsExtensionData && (!isWritten || p.Get is not null)))
        {
            JsonObject value = SchemaLeaves.ByConverter(property) ?? Of(property.PropertyType);
            bool nullable = isWritten
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null || SchemaLeaves.IsNullWhenDefault(property.PropertyType)
                    || (property.AttributeProvider is PropertyInfo member && !property.PropertyType.IsValueType && nullability.Create(member).ReadState == NullabilityState.Nullable)
                : property.IsSetNullable;
            properties[property.Name] = nullable ? new JsonObject { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) } : value;
        }

        JsonObject definition = new() { ["title"] = info.Type.Name, ["type"] = "object" };
        string[] required = isWritten ? [.. info.Properties.Where(p => properties.ContainsKey(p.Name) && p.ShouldSerialize is null).Select(p => p.Name)] : SchemaLeaves.Required.GetValueOrDefault(info.Type, []);
        if (required.Length > 0)
        {
            definition["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]);
        }

        if (info.Type == typeof(ClaimSubject))
        {
            definition["oneOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("record") }, new JsonObject { ["required"] = new JsonArray("dyad") });
        }

        definition["properties"] = properties;
        return definition;
    }
}
