using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Tests;

/// <summary>The values of which the serializer tells nothing, because a converter of ours writes them.</summary>
internal static class SchemaLeaves
{
    // White space and control characters as .NET has them; \s means something else to each engine.
    private const string NoBlank = @"^[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$";

    private static readonly string[] Dates = ["2018-04-24", "2017-12-26/2018-01-11", "[2017-12-26,2017-12-27]", "2018-04~", "2018", "/2020-03"];

    /// <summary>The members without which the reader refuses an object, as a test finds them by leaving each out.</summary>
    public static IReadOnlyDictionary<Type, string[]> Required { get; } = new Dictionary<Type, string[]>
    {
        [typeof(Party)] = ["id"],
        [typeof(Person)] = ["id"],
        [typeof(Office)] = ["id", "party"],
        [typeof(Tenure)] = ["id", "person", "office"],
        [typeof(Forum)] = ["id"],
        [typeof(Session)] = ["id"],
        [typeof(Meeting)] = ["id"],
        [typeof(Escalation)] = ["id"],
        [typeof(Statement)] = ["id"],
        [typeof(Source)] = ["id"],
        [typeof(Claim)] = ["id", "source", "stance", "subject", "property"],
        [typeof(Coverage)] = ["id"],
        [typeof(Citation)] = ["source"],
        [typeof(Delegation)] = ["party"],
        [typeof(ExternalId)] = ["scheme", "value"],
        [typeof(Membership)] = ["party"],
        [typeof(Name)] = ["text"],
        [typeof(PairDirectness)] = ["between"],
        [typeof(Place)] = ["name"],
        [typeof(Quotation)] = ["text"],
        [typeof(StatementPoint)] = ["number"],
    };

    public static JsonObject? Inline(Type type) =>
        type == typeof(string) ? new() { ["type"] = "string" }
        : type == typeof(bool) ? new() { ["type"] = "boolean" }
        : type == typeof(int) ? new() { ["type"] = "integer" }
        : type == typeof(object) ? []
        : null;

    public static JsonObject? Named(Type type) =>
        type.IsEnum ? new() { ["title"] = type.Name, ["enum"] = Words(type) }
        : type == typeof(Edtf) ? new() { ["title"] = "Edtf", ["description"] = "A date in the Extended Date/Time Format (Library of Congress, 2019; ISO 8601-2).", ["type"] = "string", ["examples"] = Texts(Dates) }
        : type == typeof(LocalDate) ? new() { ["title"] = "Day", ["type"] = "string", ["format"] = "date" }
        : type == typeof(Dyad) ? new() { ["title"] = "Dyad", ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/PartyId" }, ["minItems"] = 2, ["maxItems"] = 2, ["uniqueItems"] = true }
        : type == typeof(ClaimValue) ? new() { ["title"] = "ClaimValue", ["description"] = "What a property takes is told on the page of the format." }
        : type == typeof(Finding) ? OfFinding()
        : type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICode<>)) ? new() { ["title"] = type.Name, ["type"] = "string", ["examples"] = Texts(Known(type)) }
        : type == typeof(RecordRef) || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>)) ? new() { ["title"] = type.Name, ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 200, ["pattern"] = NoBlank }
        : null;

    /// <summary>A member with a converter of its own.</summary>
    public static JsonObject? ByConverter(JsonPropertyInfo property) =>
        property.CustomConverter is null || property.CustomConverter.GetType() is { IsGenericType: true } only && only.GetGenericTypeDefinition() == typeof(ContractOnly<>) ? null
        : property.PropertyType == typeof(Instant?) ? new() { ["type"] = "string", ["format"] = "date-time" }
        : property.PropertyType == typeof(IReadOnlyList<Claim>) ? new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/$defs/Claim" } }
        : property.PropertyType == typeof(IReadOnlyList<IRecord>) ? new() { ["type"] = "array", ["items"] = OfTaggedRecord() }
        : throw new InvalidOperationException($"{property.DeclaringType}.{property.Name} has a converter that the schema does not know: {property.CustomConverter}.");

    /// <summary>Whether an answer writes null where nothing is recorded.</summary>
    public static bool IsNullWhenDefault(Type type) => type.IsValueType && Named(type)?["enum"] is null && Named(type) is not null;

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    private static JsonArray Words(Type type) =>
        Texts(Enum.GetValues(type).Cast<object>().Select(v => (string)typeof(OutputCodeConverter<>).MakeGenericType(type).GetMethod("WordOf", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)!.Invoke(null, [v])!));

    private static IEnumerable<string> Known(Type type) =>
        ((System.Collections.IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().Select(c => c.ToString()!);

    private static JsonObject OfTaggedRecord() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(TypeTag.Member, "id"),
        ["properties"] = new JsonObject { [TypeTag.Member] = new JsonObject { ["type"] = "string", ["examples"] = Texts(RecordType.All.Select(t => t.Word)) } },
        ["anyOf"] = new JsonArray([.. RecordType.All.Select(t => new JsonObject { ["$ref"] = $"#/$defs/{t.Type.Name}" })]),
    };

    private static JsonObject OfFinding()
    {
        static JsonObject OrNull(string type) => new() { ["type"] = new JsonArray(type, "null") };
        JsonObject properties = new()
        {
            ["code"] = new JsonObject { ["type"] = "string" },
            ["severity"] = new JsonObject { ["enum"] = Words(typeof(Severity)) },
            ["record"] = OrNull("string"),
            ["path"] = OrNull("string"),
            ["line"] = OrNull("integer"),
            ["column"] = OrNull("integer"),
            ["message"] = new JsonObject { ["type"] = "string" },
            ["remedy"] = new JsonObject { ["type"] = "string" },
        };
        return new() { ["title"] = "Finding", ["type"] = "object", ["required"] = Texts(properties.Select(p => p.Key)), ["properties"] = properties };
    }
}
