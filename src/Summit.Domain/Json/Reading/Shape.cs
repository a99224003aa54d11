using System.Collections.Frozen;
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
}
