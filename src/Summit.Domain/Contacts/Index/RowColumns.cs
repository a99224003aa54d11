using System.Runtime.InteropServices;

namespace Summit.Domain;

/// <summary>Rows in the order in which they come, column by column, until they are sorted into an index.</summary>
internal sealed class RowColumns
{
    private readonly Interned<Dyad> dyads = new();
    private readonly Interned<Kind> kinds = new();
    private readonly List<int> dyadOf = [];
    private readonly List<int> starts = [];
    private readonly List<int> kindOf = [];

    public int Count => starts.Count;

    public void Add(Dyad dyad, int profile, Truth occurred, DayBounds when)
    {
        dyadOf.Add(dyads.NumberOf(dyad));
        starts.Add(when.StartMin);
        kindOf.Add(kinds.NumberOf(Kind.Of(profile, occurred, when)));
    }

    /// <summary>The rows in the order of dyad, earliest start and what comes first here.</summary>
    /// <param name="compare">Orders rows of one dyad and one earliest start by their places here; null to leave them in their order.</param>
    /// <param name="order">At each place of the index, the place here.</param>
    public RowIndex Sorted(Comparison<int>? compare, out int[] order)
    {
        int[] ranks = RanksOfDyads(out Dyad[] sorted);
        int[] dyadRanks = [.. dyadOf.Select(d => ranks[d])];
        order = CountingSort.By(CountingSort.By(CountingSort.Places(Count), CollectionsMarshal.AsSpan(starts)), dyadRanks);
        if (compare is not null)
        {
            OrderEqual(order, dyadRanks, compare);
        }

        int[] offsets = new int[sorted.Length + 1];
        foreach (int rank in dyadRanks)
        {
            offsets[rank + 1]++;
        }

        for (int i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        return new(sorted, offsets, At(starts, order), At(kindOf, order), [.. kinds.Values]);
    }

    private static int[] At(List<int> column, int[] order)
    {
        int[] moved = new int[order.Length];
        for (int i = 0; i < moved.Length; i++)
        {
            moved[i] = column[order[i]];
        }

        return moved;
    }

    private int[] RanksOfDyads(out Dyad[] sorted)
    {
        sorted = [.. dyads.Values.OrderBy(d => d.First).ThenBy(d => d.Second)];
        int[] ranks = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            ranks[dyads.NumberOf(sorted[i])] = i;
        }

        return ranks;
    }

    private void OrderEqual(int[] order, int[] dyadRanks, Comparison<int> compare)
    {
        for (int first = 0; first < order.Length;)
        {
            int next = first + 1;
            while (next < order.Length && starts[order[next]] == starts[order[first]] && dyadRanks[order[next]] == dyadRanks[order[first]])
            {
                next++;
            }

            order.AsSpan(first, next - first).Sort((a, b) => compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));
            first = next;
        }
    }
}
