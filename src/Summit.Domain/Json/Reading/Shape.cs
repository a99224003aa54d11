using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain.Json;

/// <summary>What the JSON of a type looks like: an object with members, a list of something, or a single value. Made once from the serializer's own description.</summary>
internal sealed class Shape
{
    private static readonly FrozenDictionary<Type, Shape> Records = RecordType.All.ToFrozenDictionary(t => t.Type, t => new Shape(RecordJson.Options.GetTypeInfo(t.Type), null));

    private readonly Lazy<FrozenDictionary<string, Shape>> members;
    private readonly Lazy<Shape> element;

    private Shape(JsonTypeInfo info, JsonPropertyInfo? property)
    {
        Info = info;
        bool single = property?.CustomConverter is not null;
        Kind = single ? JsonTypeInfoKind.None : info.Kind;
        members = new(() => info.Properties.Where(p => !p.IsExtensionData).ToFrozenDictionary(p => p.Name, p => new Shape(RecordJson.Options.GetTypeInfo(p.PropertyType), p), StringComparer.Ordinal));
        element = new(() => new(RecordJson.Options.GetTypeInfo(info.ElementType!), null));
        IsMoment = single;
        IsNullable = property?.IsSetNullable ?? false;
    }

    /// <summary>Object, list, or neither.</summary>
    public JsonTypeInfoKind Kind { get; }

    public JsonTypeInfo Info { get; }

    /// <summary>Whether it is an exact moment, the one kind of value that has its converter at the member.</summary>
    public bool IsMoment { get; }

    /// <summary>Whether null stands for "nothing recorded".</summary>
    public bool IsNullable { get; }

    /// <summary>The members of an object.</summary>
    public FrozenDictionary<string, Shape> Members => members.Value;

    /// <summary>What a list holds.</summary>
    public Shape Element => element.Value;

    public static Shape Of(RecordType type) => Records[type.Type];

    /// <summary>Whether a value has a member that its type does not know, at any depth. The value is known to be sound.</summary>
    public static bool HasUnknown(ReadOnlySpan<byte> json, Shape shape)
    {
        Utf8JsonReader reader = new(json);
        reader.Read();
        return HasUnknown(ref reader, shape);
    }

    private static bool HasUnknown(ref Utf8JsonReader reader, Shape shape)
    {
        if (reader.TokenType == JsonTokenType.StartArray && shape is { Kind: JsonTypeInfoKind.Enumerable, Element.Kind: not JsonTypeInfoKind.None })
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (HasUnknown(ref reader, shape.Element))
                {
                    return true;
                }
            }
        }
        else if (reader.TokenType == JsonTokenType.StartObject && shape.Kind == JsonTypeInfoKind.Object)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (shape.Member(ref reader) is not { } member)
                {
                    return true;
                }

                reader.Read();
                if (HasUnknown(ref reader, member))
                {
                    return true;
                }
            }
        }
        else
        {
            reader.Skip();
        }

        return false;
    }

    /// <summary>The member at whose name a reader stands; null if the type does not know it.</summary>
    private Shape? Member(ref Utf8JsonReader reader)
    {
        const int longest = 64;
        if (reader.ValueSpan.Length > longest)
        {
            return Members.GetValueOrDefault(reader.GetString()!);
        }

        Span<char> name = stackalloc char[longest];
        return Members.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..reader.CopyString(name)], out Shape? member) ? member : null;
    }
}
