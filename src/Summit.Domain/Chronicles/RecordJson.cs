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

    /// <summary>A record in canonical form.</summary>
    public static JsonElement Element(IRecord record) => JsonElement.Parse(Bytes(record));

    /// <summary>
    /// Removes the converter by which ids refuse foreign options, and omits empty lists and texts: they say "nothing recorded", as an absent member does. What a
    /// record computes is no member, so that a member of that name is kept as any unknown one.
    /// </summary>
    public static void KeepContract(JsonTypeInfo type)
    {
        if (type.Type == typeof(Facets))
        {
            FacetsMembers.MakeSettable(type);
        }

        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Get: null, Set: null, IsExtensionData: false })
            {
                type.Properties.RemoveAt(i);
            }
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.IsExtensionData)
            {
                continue;
            }

            // These options keep the contract, so an id is read and written as any other.
            if (property.CustomConverter?.GetType() is { IsGenericType: true } refusal && refusal.GetGenericTypeDefinition() == typeof(ContractOnly<>))
            {
                property.CustomConverter = null;
            }

            if (property.PropertyType == typeof(string))
            {
                property.ShouldSerialize = static (_, value) => value is not "" and not null;
            }
            else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            {
                property.ShouldSerialize = static (_, value) => value is ICounted { Count: > 0 };
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
            TypeInfoResolver = RecordContext.Default.WithAddedModifier(KeepContract),
            Encoder = CanonicalEncoder.Instance,
        };
        options.MakeReadOnly();
        return options;
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<Party>))]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
[JsonSerializable(typeof(IReadOnlyList<Office>))]
[JsonSerializable(typeof(IReadOnlyList<Tenure>))]
[JsonSerializable(typeof(IReadOnlyList<Forum>))]
[JsonSerializable(typeof(IReadOnlyList<Session>))]
[JsonSerializable(typeof(IReadOnlyList<Meeting>))]
[JsonSerializable(typeof(IReadOnlyList<Escalation>))]
[JsonSerializable(typeof(IReadOnlyList<Statement>))]
[JsonSerializable(typeof(IReadOnlyList<Source>))]
[JsonSerializable(typeof(IReadOnlyList<Claim>))]
[JsonSerializable(typeof(IReadOnlyList<Coverage>))]
internal sealed partial class RecordContext : JsonSerializerContext;
