using System.Globalization;
using System.Text.Json;

namespace Summit.Domain;

/// <summary>The elements of two lists, each with its counterpart where it has one.</summary>
/// <param name="Pairs">The elements of the earlier list, then those that only the later has; of a lone one the other side is the default.</param>
/// <param name="KeepTheirOrder">Whether those that both lists have stand in one order.</param>
internal sealed record ListElements(IReadOnlyList<(string Name, JsonElement Before, JsonElement After)> Pairs, bool KeepTheirOrder)
{
    // Elements of one name are paired if they are equal, the others one by one in their order.
    public static ListElements Of(JsonElement before, JsonElement after)
    {
        (string Name, JsonElement Value)[] earlier = Named(before);
        (string Name, JsonElement Value)[] later = Named(after);
        Dictionary<string, List<int>> free = [];
        for (int i = 0; i < later.Length; i++)
        {
            (free.TryGetValue(later[i].Name, out List<int>? places) ? places : free[later[i].Name] = []).Add(i);
        }

        int[] partner = new int[earlier.Length];
        Array.Fill(partner, -1);
        for (int i = 0; i < earlier.Length; i++)
        {
            Take(i, place => Canonical.Same(earlier[i].Value, later[place].Value));
        }

        for (int i = 0; i < earlier.Length; i++)
        {
            Take(i, _ => partner[i] < 0);
        }

        (string[] earlierCalled, string[] laterCalled) = (Called(earlier), Called(later));
        bool[] paired = new bool[later.Length];
        foreach (int place in partner.Where(p => p >= 0))
        {
            paired[place] = true;
        }

        int[] order = [.. partner.Where(p => p >= 0)];
        return new(
            [
                .. earlier.Select((e, i) => partner[i] < 0 ? (earlierCalled[i], e.Value, default) : (laterCalled[partner[i]], e.Value, later[partner[i]].Value)),
                .. Enumerable.Range(0, later.Length).Where(i => !paired[i]).Select(i => (laterCalled[i], default(JsonElement), later[i].Value)),
            ],
            order.SequenceEqual(order.Order()));

        void Take(int i, Predicate<int> fits)
        {
            if (free.TryGetValue(earlier[i].Name, out List<int>? places) && places.FindIndex(fits) is var found and >= 0)
            {
                partner[i] = places[found];
                places.RemoveAt(found);
            }
        }
    }

    /// <summary>The names of the elements as a list of texts.</summary>
    public static ClaimValue Names(JsonElement list) => ClaimValue.Written(writer =>
    {
        writer.WriteStartArray();
        foreach (string name in Called(Named(list)))
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    });

    private static (string Name, JsonElement Value)[] Named(JsonElement list) => [.. list.EnumerateArray().Select(e => (NameOf(e), e))];

    // The first member of an object in canonical form is what tells it apart: the party of a delegation, the key of a step.
    private static string NameOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(m => NameOf(m.Value)).FirstOrDefault(""),
        JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select(NameOf)),
        _ => element.ToString(),
    };

    // A name that stands in the list already gets a number, and so does what has none.
    private static string[] Called((string Name, JsonElement Value)[] elements)
    {
        Dictionary<string, int> times = [];
        return [.. elements.Select(e => (times[e.Name] = times.GetValueOrDefault(e.Name) + 1) is var n && (n > 1 || e.Name.Length == 0) ? string.Create(CultureInfo.InvariantCulture, $"{e.Name} {n}").TrimStart() : e.Name)];
    }
}
