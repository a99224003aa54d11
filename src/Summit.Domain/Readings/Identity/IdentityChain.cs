namespace Summit.Domain;

/// <summary>Records that claims link one by one, and every way in which they can be one.</summary>
/// <remarks>
/// A way makes records one along some of the links, along all that are sure, and never two that surely are not one. Where sure links join two
/// records that surely are not one, none of these links is sure.
/// </remarks>
internal sealed class IdentityChain
{
    // Ways double with each link. Beyond this many, where a denial matters, the smallest number of things is taken to be 1, which is never too many.
    private const int MostTried = 12;

    private readonly RecordRef[] records;
    private readonly HashSet<(int, int)> denied;
    private readonly int[] surely;
    private readonly int[][] ways;

    /// <param name="records">The records, in the order of their ids.</param>
    /// <param name="links">The links among them.</param>
    /// <param name="denied">The pairs among them that surely are not one.</param>
    public IdentityChain(RecordRef[] records, IReadOnlyList<IdentityLink> links, IReadOnlyList<IdentityLink> denied)
    {
        this.records = records;
        this.denied = [.. denied.Select(PlacesOf)];
        int[] joined = [.. Enumerable.Range(0, records.Length)];
        foreach ((int one, int other) in links.Where(l => l.Truth == Truth.True).Select(PlacesOf))
        {
            joined = Joined(joined, one, other);
        }

        Broken = [.. denied.Where(d => joined[PlaceOf(d.One)] == joined[PlaceOf(d.Other)])];
        HashSet<int> broken = [.. Broken.Select(d => joined[PlaceOf(d.One)])];
        ILookup<bool, IdentityLink> sure = links.ToLookup(l => l.Truth == Truth.True && !broken.Contains(joined[PlaceOf(l.One)]));
        surely = [.. Enumerable.Range(0, records.Length)];
        foreach ((int one, int other) in sure[true].Select(PlacesOf))
        {
            surely = Joined(surely, one, other);
        }

        (int, int)[] open = [.. sure[false].Select(PlacesOf)];
        ways = denied.Count == 0 || open.Length > MostTried ? [surely, new int[records.Length]] : [.. Ways(surely, open, 0)];
    }

    public IReadOnlyList<RecordRef> Records => records;

    /// <summary>The pairs that surely are not one, although sure links join them.</summary>
    public IReadOnlyList<IdentityLink> Broken { get; }

    /// <summary>The first of those that surely are one with a record, itself among them.</summary>
    public RecordRef FirstOf(RecordRef record) => records[surely[PlaceOf(record)]];

    public Truth AreOne(RecordRef one, RecordRef other)
    {
        (int first, int second) = (PlaceOf(one), PlaceOf(other));
        return surely[first] == surely[second] ? Truth.True
            : !AreDenied(surely, surely[first], surely[second]) && ways.Any(w => w[first] == w[second]) ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>How many things some of the records are.</summary>
    public RecordCount Count(IEnumerable<RecordRef> some)
    {
        int[] places = [.. some.Select(PlaceOf)];
        int[] numbers = [.. ways.Select(w => places.Select(p => w[p]).Distinct().Count())];
        return new(numbers.Min(), numbers.Max());
    }

    private IEnumerable<int[]> Ways(int[] things, (int One, int Other)[] open, int next)
    {
        if (next == open.Length)
        {
            return [things];
        }

        (int one, int other) = (things[open[next].One], things[open[next].Other]);
        IEnumerable<int[]> apart = Ways(things, open, next + 1);
        return one == other || AreDenied(things, one, other) ? apart : apart.Concat(Ways(Joined(things, one, other), open, next + 1));
    }

    /// <summary>Whether a record of one thing surely is not one with a record of another.</summary>
    private bool AreDenied(int[] things, int one, int other) =>
        denied.Any(d => (things[d.Item1] == one && things[d.Item2] == other) || (things[d.Item1] == other && things[d.Item2] == one));

    // A thing has the place of its first record.
    private static int[] Joined(int[] things, int one, int other)
    {
        (int first, int second) = (Math.Min(things[one], things[other]), Math.Max(things[one], things[other]));
        return [.. things.Select(t => t == second ? first : t)];
    }

    private (int One, int Other) PlacesOf(IdentityLink link) => (PlaceOf(link.One), PlaceOf(link.Other));

    private int PlaceOf(RecordRef record) => Array.BinarySearch(records, record);
}
