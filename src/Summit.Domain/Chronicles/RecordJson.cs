using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain;

/// <summary>How a record becomes JSON: the one set of options that every door uses.</summary>
/// <remarks>It stands here, below the doors, because which of two records under one id stays is decided by their canonical bytes.</remarks>
internal static class RecordJson
{
    public static JsonSerializerOptions Options { get; } = Frozen();

    /// <summary>The canonical bytes of a record: members in their order, nothing that is not recorded, no white space.</summary>
    public static byte[] Bytes(IRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, Options.GetTypeInfo(record.GetType()));

    /// <summary>An empty list or text says "nothing recorded", as an absent member does, and is not written.</summary>
    public static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.IsExtensionData)
            {
                continue;
            }

            if (property.PropertyType == typeof(string))
            {
                property.ShouldSerialize = static (_, value) => value is not "" and not null;
            }
            else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                property.ShouldSerialize = static (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
            }
            else if (property.PropertyType == typeof(Facets))
            {
                property.ShouldSerialize = static (_, value) => value is not null && !Facets.None.Equals(value);
            }
        }
    }

    private static JsonSerializerOptions Frozen()
    {
        JsonSerializerOptions options = new(RecordContext.Default.Options)
        {
            TypeInfoResolver = RecordContext.Default.WithAddedModifier(LeaveOutEmpty),
        };
        options.MakeReadOnly();
        return options;
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Party))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(Tenure))]
[JsonSerializable(typeof(Forum))]
[JsonSerializable(typeof(Session))]
[JsonSerializable(typeof(Meeting))]
[JsonSerializable(typeof(Escalation))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Coverage))]
internal sealed partial class RecordContext : JsonSerializerContext;
