using System.Runtime.InteropServices;

namespace Summit.Domain;

/// <summary>Rows in the order in which they come, until they are sorted into an index.</summary>
/// <remarks>A row is four whole numbers side by side, so that sorting, which jumps from row to row, waits for memory once a row and not once a column.</remarks>
internal sealed class RowColumns
{
    private readonly PartyPairs dyads = new();
    private readonly QuickInterned<Kind, KindHash> kinds = new();
    private readonly List<Row> rows = [];

    public int Count => rows.Count;

    /// <summary>The number of a dyad: see <see cref="PartyPairs.NumberOf"/>.</summary>
    public int DyadOf(PartyId a, PartyId b, out bool isSwapped) => dyads.NumberOf(a, b, out isSwapped);

    /// <summary>Makes room for rows that are about to come, at one go.</summary>
    public void Expect(int more) => rows.EnsureCapacity(rows.Count + more);

    /// <summary>Adds a row.</summary>
    /// <param name="dyad">The number of its dyad.</param>
    /// <param name="profile">The number of its profile.</param>
    /// <param name="occurred">Whether it took place.</param>
    /// <param name="when">When.</param>
    /// <param name="key">What the row is called outside.</param>
    public void Add(int dyad, int profile, Truth occurred, DayBounds when, int key) =>
        rows.Add(new(dyad, when.StartMin, kinds.NumberOf(Kind.Of(profile, occurred, when)), key));

    /// <summary>The rows in the order of dyad, earliest start and what comes first here.</summary>
    /// <param name="compare">Orders rows of one dyad and one earliest start by their keys; null to leave them in their order.</param>
    /// <param name="keys">At each place of the index, the key of its row.</param>
    public RowIndex Sorted(Comparison<int>? compare, out int[] keys)
    {
        Dyad[] sorted = dyads.Sorted(out int[] ranks);
        ReadOnlySpan<Row> all = CollectionsMarshal.AsSpan(rows);
        int[] offsets = new int[sorted.Length + 1];
        foreach (ref readonly Row row in all)
        {
            offsets[ranks[row.Dyad] + 1]++;
        }

        for (int i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        int[] next = offsets[..^1];
        (int[] starts, int[] kindOf) = (new int[all.Length], new int[all.Length]);
        keys = new int[all.Length];
        int[]? byDay = ByDay(all);
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly Row row = ref all[byDay is null ? i : byDay[i]];
            int place = next[ranks[row.Dyad]]++;
            (starts[place], kindOf[place], keys[place]) = (row.Start, row.Kind, row.Key);
        }

        if (compare is not null)
        {
            OrderEqual(offsets, starts, kindOf, keys, compare);
        }

        return new(sorted, offsets, starts, kindOf, [.. kinds.Values]);
    }

    /// <summary>The rows' places in the order of their days; null where they are in order, as a record is that is kept day by day.</summary>
    private static int[]? ByDay(ReadOnlySpan<Row> rows)
    {
        int before = DayNumber.BeforeAll;
        bool isInOrder = true;
        for (int i = 0; i < rows.Length && isInOrder; i++)
        {
            isInOrder = before <= rows[i].Start;
            before = rows[i].Start;
        }

        if (isInOrder)
        {
            return null;
        }

        int[] starts = new int[rows.Length];
        for (int i = 0; i < starts.Length; i++)
        {
            starts[i] = rows[i].Start;
        }

        return CountingSort.Of(starts);
    }

    private static void OrderEqual(int[] offsets, int[] starts, int[] kindOf, int[] keys, Comparison<int> compare)
    {
        for (int dyad = 0; dyad < offsets.Length - 1; dyad++)
        {
            for (int first = offsets[dyad]; first < offsets[dyad + 1];)
            {
                int next = first + 1;
                while (next < offsets[dyad + 1] && starts[next] == starts[first])
                {
                    next++;
                }

                if (next - first > 1)
                {
                    keys.AsSpan(first, next - first).Sort(kindOf.AsSpan(first, next - first), (a, b) => compare(a, b) is var c && c != 0 ? c : a.CompareTo(b));
                }

                first = next;
            }
        }
    }

    private readonly record struct Row(int Dyad, int Start, int Kind, int Key);

    private readonly struct KindHash : IRoughHash<Kind>
    {
        public static int Of(Kind value) => unchecked((((value.Profile * 31) + (int)value.Occurred) * 31) + value.Days.StartMax + (value.Days.EndMax * 7));
    }
}
