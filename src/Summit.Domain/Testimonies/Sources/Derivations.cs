namespace Summit.Domain;

/// <summary>Which sources go back to which: chains are followed to their ends, and a circle counts as one source.</summary>
/// <remarks>
/// Tarjan's algorithm for strongly connected components, with its own stack, so that a chain of any length is walked once and a circle ends the walk.
/// Source: R. Tarjan, Depth-First Search and Linear Graph Algorithms (1972).
/// </remarks>
internal sealed class Derivations
{
    private readonly Chronicle chronicle;
    private readonly Dictionary<SourceId, IReadOnlyList<SourceId>> origins = [];
    private readonly Dictionary<SourceId, int> found = [];
    private readonly Dictionary<SourceId, int> lowest = [];
    private readonly Stack<SourceId> open = [];
    private readonly HashSet<SourceId> isOpen = [];
    private readonly List<IReadOnlyList<SourceId>> circles = [];

    private readonly Lazy<ILookup<SourceId, SourceId>> repeating;

    private Derivations(Chronicle chronicle)
    {
        this.chronicle = chronicle;
        repeating = new(() => chronicle.Sources.SelectMany(s => FoundIn(s.Id).Select(o => (Of: o, s.Id))).ToLookup(r => r.Of, r => r.Id));
    }

    /// <summary>The origins of every source that repeats another, and of those repeated.</summary>
    public IReadOnlyDictionary<SourceId, IReadOnlyList<SourceId>> Origins => origins;

    /// <summary>Sources that repeat one another in a circle, each circle in the order of ids.</summary>
    public IReadOnlyList<IReadOnlyList<SourceId>> Circles => circles;

    public static Derivations Of(Chronicle chronicle)
    {
        Derivations derivations = new(chronicle);
        foreach (Source source in chronicle.Sources)
        {
            if (source.DerivedFrom.Count > 0 && !derivations.found.ContainsKey(source.Id))
            {
                derivations.WalkFrom(source.Id);
            }
        }

        return derivations;
    }

    /// <summary>Whether one source repeats another, or is known only from it, directly or through others.</summary>
    public bool Repeats(SourceId source, SourceId other)
    {
        HashSet<SourceId> seen = [source];
        Stack<SourceId> ahead = new([source]);
        while (ahead.TryPop(out SourceId next))
        {
            foreach (SourceId repeated in FoundIn(next))
            {
                if (repeated == other)
                {
                    return true;
                }

                if (seen.Add(repeated))
                {
                    ahead.Push(repeated);
                }
            }
        }

        return false;
    }

    /// <summary>Some sources, and all that repeat one of them, or are known only from one, directly or through others.</summary>
    public HashSet<SourceId> WithRepeating(IEnumerable<SourceId> sources)
    {
        HashSet<SourceId> found = [.. sources];
        Stack<SourceId> ahead = new(found);
        while (ahead.TryPop(out SourceId next))
        {
            foreach (SourceId one in repeating.Value[next].Where(found.Add))
            {
                ahead.Push(one);
            }
        }

        return found;
    }

    public IReadOnlyList<SourceId> RepeatedBy(SourceId id) => chronicle.Find(id)?.DerivedFrom ?? [];

    private IEnumerable<SourceId> FoundIn(SourceId id) => chronicle.Find(id) is { Via.IsRecorded: true } quoted ? quoted.DerivedFrom.Append(quoted.Via) : RepeatedBy(id);

    private void WalkFrom(SourceId start)
    {
        Stack<(SourceId Id, int Next)> path = new([(start, 0)]);
        Enter(start);
        while (path.TryPop(out (SourceId Id, int Next) at))
        {
            IReadOnlyList<SourceId> repeated = RepeatedBy(at.Id);
            if (at.Next < repeated.Count)
            {
                path.Push((at.Id, at.Next + 1));
                SourceId next = repeated[at.Next];
                if (!found.TryGetValue(next, out int when))
                {
                    Enter(next);
                    path.Push((next, 0));
                }
                else if (isOpen.Contains(next))
                {
                    lowest[at.Id] = Math.Min(lowest[at.Id], when);
                }

                continue;
            }

            if (lowest[at.Id] == found[at.Id])
            {
                Close(at.Id);
            }

            if (path.TryPeek(out (SourceId Id, int) above))
            {
                lowest[above.Id] = Math.Min(lowest[above.Id], lowest[at.Id]);
            }
        }
    }

    private void Enter(SourceId id)
    {
        found[id] = lowest[id] = found.Count;
        open.Push(id);
        isOpen.Add(id);
    }

    // What a component repeats outside itself is closed already, so its origins are known.
    private void Close(SourceId root)
    {
        List<SourceId> component = [];
        SourceId last;
        do
        {
            last = open.Pop();
            isOpen.Remove(last);
            component.Add(last);
        }
        while (last != root);

        // Along a chain all have one and the same list.
        HashSet<IReadOnlyList<SourceId>> further = new(component.SelectMany(RepeatedBy).Where(origins.ContainsKey).Select(r => origins[r]), ReferenceEqualityComparer.Instance);
        IReadOnlyList<SourceId> theirs = further.Count switch
        {
            0 => [First(component)],
            1 => further.Single(),
            _ => [.. further.SelectMany(r => r).Distinct().Order()],
        };
        foreach (SourceId member in component)
        {
            origins[member] = theirs;
        }

        if (component.Count > 1)
        {
            circles.Add([.. component.Order()]);
        }
    }

    /// <summary>The member of a circle that was published first; of several the one whose id comes first.</summary>
    private SourceId First(List<SourceId> circle) => circle.OrderBy(DayOf).ThenBy(id => id).First();

    private int DayOf(SourceId id) => chronicle.Find(id) is { } source && source.Published.TryGetBounds(out DayBounds published) ? published.EndMax : DayNumber.AfterAll;
}
