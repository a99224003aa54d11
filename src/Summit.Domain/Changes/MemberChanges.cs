using System.Text.Json;

namespace Summit.Domain;

/// <summary>Compares two JSON objects in canonical form member by member. It knows no type, so that it can forget no member.</summary>
internal static class MemberChanges
{
    private static readonly JsonElement NoElements = JsonElement.Parse("[]");

    public static IReadOnlyList<MemberChange> Of(JsonElement before, JsonElement after)
    {
        List<MemberChange> changes = [];
        AddMembers(changes, "", before, after);
        return changes;
    }

    private static void Add(List<MemberChange> changes, string path, JsonElement before, JsonElement after)
    {
        if (Canonical.Same(before, after))
        {
            return;
        }

        switch (before.ValueKind, after.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                AddMembers(changes, path, before, after);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                AddElements(changes, path, before, after);
                break;
            case (JsonValueKind.Undefined, JsonValueKind.Array) when after.GetArrayLength() > 0:
                AddElements(changes, path, NoElements, after);
                break;
            case (JsonValueKind.Array, JsonValueKind.Undefined) when before.GetArrayLength() > 0:
                AddElements(changes, path, before, NoElements);
                break;
            default:
                changes.Add(new(path, ClaimValue.Of(before), ClaimValue.Of(after)));
                break;
        }
    }

    private static void AddMembers(List<MemberChange> changes, string path, JsonElement before, JsonElement after)
    {
        foreach (string name in Names(before, after))
        {
            _ = before.TryGetProperty(name, out JsonElement earlier);
            _ = after.TryGetProperty(name, out JsonElement later);
            Add(changes, path.Length > 0 ? $"{path}.{name}" : name, earlier, later);
        }
    }

    // Both are in one order, of which each may lack some: what only the later has stands before what it stands before there.
    private static List<string> Names(JsonElement before, JsonElement after)
    {
        List<string> names = [.. before.EnumerateObject().Select(m => m.Name)];
        int next = names.Count;
        foreach (string name in after.EnumerateObject().Select(m => m.Name).Reverse())
        {
            int at = names.IndexOf(name);
            if (at < 0)
            {
                names.Insert(next, name);
            }
            else
            {
                next = at;
            }
        }

        return names;
    }

    private static void AddElements(List<MemberChange> changes, string path, JsonElement before, JsonElement after)
    {
        ListElements elements = ListElements.Of(before, after);
        foreach ((string name, JsonElement earlier, JsonElement later) in elements.Pairs)
        {
            Add(changes, $"{path}[{name}]", earlier, later);
        }

        if (!elements.KeepTheirOrder)
        {
            changes.Add(new(path, ListElements.Names(before), ListElements.Names(after)));
        }
    }
}
