namespace Summit.Domain;

/// <summary>Which records of a reading are one: the one place where records are counted as the things that they are.</summary>
internal sealed class Identities
{
    private readonly Dictionary<RecordRef, IdentityChain> chains = [];
    private readonly HashSet<(RecordRef, RecordRef)> spokenOf;

    private Identities(IReadOnlyList<IdentityLink> said)
    {
        spokenOf = [.. said.Where(l => l.IsSpokenOf).SelectMany(l => new[] { (l.One, l.Other), (l.Other, l.One) })];
        ILookup<RecordRef, IdentityLink> links = said.Where(l => l.Links).SelectMany(l => new[] { (l.One, l), (l.Other, l) }).ToLookup(p => p.Item1, p => p.l);
        ILookup<RecordRef, IdentityLink> from = said.ToLookup(l => l.One);
        foreach (RecordRef start in links.Select(g => g.Key).Order())
        {
            if (chains.ContainsKey(start))
            {
                continue;
            }

            SortedSet<RecordRef> reached = Reached(start, links);
            IdentityChain chain = new(
                [.. reached],
                [.. reached.SelectMany(r => from[r]).Where(l => l.Links)],
                [.. reached.SelectMany(r => from[r]).Where(l => l.Truth == Truth.False && reached.Contains(l.Other))]);
            foreach (RecordRef record in reached)
            {
                chains.Add(record, chain);
            }
        }
    }

    /// <summary>Every record is a thing of its own.</summary>
    public static Identities None { get; } = new([]);

    /// <summary>The chains in which two records surely are not one, although sure links join them.</summary>
    public IEnumerable<IdentityChain> Broken => chains.Values.Distinct().Where(c => c.Broken.Count > 0);

    public static Identities Of(IReadOnlyList<IdentityLink> said) => said.Count == 0 ? None : new(said);

    /// <summary>Whether two records are one: false where nobody says so.</summary>
    public Truth AreOne(RecordRef one, RecordRef other) =>
        one == other ? Truth.True
        : chains.TryGetValue(one, out IdentityChain? chain) && chain == chains.GetValueOrDefault(other) ? chain.AreOne(one, other)
        : Truth.False;

    /// <summary>The records that claims link with a record, itself among them.</summary>
    public IReadOnlyList<RecordRef> LinkedWith(RecordRef record) => chains.TryGetValue(record, out IdentityChain? chain) ? chain.Records : [record];

    /// <summary>Whether claims say of two records, or of two that surely are one with these, that they are or are not one.</summary>
    public bool HasVerdict(RecordRef one, RecordRef other) =>
        AreOne(one, other) != Truth.False || Surely(one).Any(a => Surely(other).Any(b => spokenOf.Contains((a, b))));

    /// <summary>Each thing once, where its first record stands, under the smallest of the ids that it has among these.</summary>
    public IReadOnlyList<RecordRef> Each(IEnumerable<RecordRef> records) => chains.Count == 0
        ? ValueList.Of(records.Distinct())
        : ValueList.Of(records.Distinct().GroupBy(FirstOf).Select(g => g.Min()));

    /// <summary>How many things the records are.</summary>
    public RecordCount Count(IEnumerable<RecordRef> records)
    {
        RecordCount count = default;
        foreach (IGrouping<IdentityChain?, RecordRef> some in records.Distinct().GroupBy(chains.GetValueOrDefault))
        {
            count = count.Plus(some.Key is { } chain ? chain.Count(some) : new(some.Count(), some.Count()));
        }

        return count;
    }

    /// <summary>What is to be told of records that are or may be one, in a sentence for each pair.</summary>
    public IEnumerable<string> Sentences(IReadOnlyList<RecordRef> records) =>
        from chain in records.Where(chains.ContainsKey).GroupBy(r => chains[r])
        from one in chain
        from other in chain
        where one.CompareTo(other) < 0
        let same = AreOne(one, other)
        where same != Truth.False
        orderby one, other
        select same == Truth.True ? $"'{one}' and '{other}' count as one, because claims say that they are." : $"'{one}' and '{other}' may be one.";

    private IEnumerable<RecordRef> Surely(RecordRef record) => LinkedWith(record).Where(r => AreOne(r, record) == Truth.True);

    private RecordRef FirstOf(RecordRef record) => chains.TryGetValue(record, out IdentityChain? chain) ? chain.FirstOf(record) : record;

    private static SortedSet<RecordRef> Reached(RecordRef start, ILookup<RecordRef, IdentityLink> links)
    {
        SortedSet<RecordRef> reached = [start];
        Stack<RecordRef> ahead = new([start]);
        while (ahead.TryPop(out RecordRef next))
        {
            foreach (RecordRef one in links[next].Select(l => l.One == next ? l.Other : l.One).Where(reached.Add))
            {
                ahead.Push(one);
            }
        }

        return reached;
    }
}
