namespace Summit.Domain;

/// <summary>The ways from one party of a dyad to the other through two parties in between or more.</summary>
internal sealed class GoBetweenSearch
{
    private readonly Dyad dyad;
    private readonly Dictionary<Dyad, GoBetweenLink> links;
    private readonly Dictionary<PartyId, PartyId[]> neighbours;
    private readonly Dictionary<PartyId, int> steps;

    public GoBetweenSearch(Dictionary<Dyad, GoBetweenLink> links, Dyad dyad)
    {
        (this.links, this.dyad) = (links, dyad);
        neighbours = links.Keys.Where(d => d != dyad)
            .SelectMany(d => new[] { (From: d.First, To: d.Second), (From: d.Second, To: d.First) })
            .GroupBy(s => s.From)
            .ToDictionary(g => g.Key, g => g.Select(s => s.To).Order().ToArray());
        steps = StepsTo(dyad.Second);
    }

    /// <summary>The chains of two parties in between up to a number of them: shorter first, then in the order of the parties' ids.</summary>
    public IEnumerable<GoBetweenChain> UpTo(int longest)
    {
        // No chain passes a party twice, so none is longer than the parties are many.
        for (int length = 2; length <= Math.Min(longest, neighbours.Count - 2); length++)
        {
            foreach (GoBetweenChain chain in From([dyad.First], length))
            {
                yield return chain;
            }
        }
    }

    private IEnumerable<GoBetweenChain> From(List<PartyId> path, int left)
    {
        foreach (PartyId next in neighbours.GetValueOrDefault(path[^1], []))
        {
            // Whoever cannot reach the other side in the steps that are left is not tried.
            if (next == dyad.Second || path.Contains(next) || !steps.TryGetValue(next, out int away) || away > left)
            {
                continue;
            }

            path.Add(next);
            if (left > 1)
            {
                foreach (GoBetweenChain chain in From(path, left - 1))
                {
                    yield return chain;
                }
            }
            else
            {
                yield return Along(path);
            }

            path.RemoveAt(path.Count - 1);
        }
    }

    private GoBetweenChain Along(List<PartyId> path)
    {
        GoBetweenLink[] along = [.. path.Zip([.. path.Skip(1), dyad.Second], (a, b) => links[Dyad.Of(a, b)])];
        return new([.. path.Skip(1)], along.Select(l => l.Truth).All(), along);
    }

    private Dictionary<PartyId, int> StepsTo(PartyId goal)
    {
        Dictionary<PartyId, int> found = new() { [goal] = 0 };
        Queue<PartyId> waiting = new([goal]);
        while (waiting.TryDequeue(out PartyId party))
        {
            foreach (PartyId neighbour in neighbours.GetValueOrDefault(party, []).Where(n => !found.ContainsKey(n)))
            {
                found.Add(neighbour, found[party] + 1);
                waiting.Enqueue(neighbour);
            }
        }

        return found;
    }
}
