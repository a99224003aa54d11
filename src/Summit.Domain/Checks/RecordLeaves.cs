using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace Summit.Domain;

/// <summary>A value inside a record that is no object and no list, with its path.</summary>
/// <param name="Path">Where it stands, from the record as <c>$</c>.</param>
/// <param name="Value">An id, a code, a date or the like.</param>
internal readonly record struct Leaf(MemberPath Path, object Value);

/// <summary>A path inside a record. It becomes text only where a finding needs it.</summary>
internal sealed record MemberPath(MemberPath? Above, string Member, int Index = -1)
{
    public static MemberPath Root { get; } = new(null, "$");

    public override string ToString()
    {
        string here = Index >= 0 ? $"[{Index.ToString(System.Globalization.CultureInfo.InvariantCulture)}]" : Member;
        return Above is null ? here : Index >= 0 ? $"{Above}{here}" : $"{Above}.{here}";
    }
}

/// <summary>Walks the members of a record as its document has them, so that no check can forget one.</summary>
internal static class RecordLeaves
{
    // Built once from the serializer's own description of the types; a walk then only calls their getters.
    private static readonly Dictionary<Type, Member[]> Shapes = AllShapes();

    public static IEnumerable<Leaf> Of(IRecord record) => Within(record, MemberPath.Root);

    private static IEnumerable<Leaf> Within(object item, MemberPath path)
    {
        foreach (Member member in Shapes[item.GetType()])
        {
            if (member.Get(item) is not { } value)
            {
                continue;
            }

            MemberPath here = new(path, member.Name);
            int index = 0;
            foreach (object one in member.IsList ? (IEnumerable)value : Alone(value))
            {
                MemberPath place = member.IsList ? new(here, "", index++) : here;
                if (member.IsObject)
                {
                    foreach (Leaf leaf in Within(one, place))
                    {
                        yield return leaf;
                    }
                }
                else
                {
                    yield return new(place, one);
                }
            }
        }
    }

    private static object[] Alone(object value) => [value];

    private static Dictionary<Type, Member[]> AllShapes()
    {
        Dictionary<Type, Member[]> shapes = [];
        foreach (RecordType type in RecordType.All)
        {
            Describe(RecordJson.Options.GetTypeInfo(type.Type), shapes);
        }

        return shapes;
    }

    private static void Describe(JsonTypeInfo type, Dictionary<Type, Member[]> shapes)
    {
        if (!shapes.TryAdd(type.Type, []))
        {
            return;
        }

        List<Member> members = [];
        foreach (JsonPropertyInfo property in type.Properties)
        {
            // A member with a converter of its own, an exact moment, holds nothing to check.
            if (property.IsExtensionData || property.CustomConverter is not null || property.Get is not { } get)
            {
                continue;
            }

            JsonTypeInfo inner = RecordJson.Options.GetTypeInfo(property.PropertyType);
            bool isList = inner.Kind == JsonTypeInfoKind.Enumerable;
            JsonTypeInfo element = isList ? RecordJson.Options.GetTypeInfo(inner.ElementType!) : inner;
            if (element.Type.IsPrimitive || element.Type == typeof(string))
            {
                continue;
            }

            bool isObject = element.Kind == JsonTypeInfoKind.Object;
            members.Add(new(property.Name, get, isList, isObject));
            if (isObject)
            {
                Describe(element, shapes);
            }
        }

        shapes[type.Type] = [.. members];
    }

    private sealed record Member(string Name, Func<object, object?> Get, bool IsList, bool IsObject);
}
