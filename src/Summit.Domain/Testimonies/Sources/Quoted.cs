namespace Summit.Domain;

/// <summary>The sources of a chronicle that are known only as another text quotes them.</summary>
/// <param name="Innermost">Each after the text that quotes it; those that lead back to themselves are left out, as nothing tells which of them is known.</param>
/// <param name="Circles">Sources that are known only from one another, each circle in the order of ids.</param>
internal sealed record Quoted(IReadOnlyList<SourceId> Innermost, IReadOnlyList<IReadOnlyList<SourceId>> Circles)
{
    public static Quoted In(Chronicle chronicle)
    {
        (List<SourceId> innermost, List<IReadOnlyList<SourceId>> circles, HashSet<SourceId> done) = ([], [], []);
        foreach (Source source in chronicle.Sources)
        {
            List<SourceId> chain = [];
            HashSet<SourceId> seen = [];
            SourceId at = source.Id;
            while (chronicle.Find(at) is { Via.IsRecorded: true } quoted && !done.Contains(at) && seen.Add(at))
            {
                chain.Add(at);
                at = quoted.Via;
            }

            int circle = chain.IndexOf(at);
            if (circle >= 0)
            {
                circles.Add([.. chain.Skip(circle).Order()]);
            }

            done.UnionWith(chain);
            innermost.AddRange(Enumerable.Reverse(circle >= 0 ? chain.Take(circle) : chain));
        }

        return new(innermost, circles);
    }
}
