namespace Summit.Domain;

/// <summary>For each forum the body whose members are its members: itself, or the nearest above it that has memberships.</summary>
/// <remarks>What it buys: chains and circles of forums are walked once for all their forums, and the forums of a member are found without asking each.</remarks>
internal sealed class ForumBodies
{
    private readonly Dictionary<ForumId, Forum?> bodies = [];
    private readonly Dictionary<(ForumId, PartyId), int> counts = [];
    private readonly ILookup<PartyId, ForumId> byMember;
    private readonly ILookup<ForumId, ForumId> byBody;

    private ForumBodies(Chronicle chronicle)
    {
        foreach (Forum forum in chronicle.Forums)
        {
            List<ForumId> path = [];
            HashSet<ForumId> seen = [];
            Forum? body = null;
            for (Forum? at = forum; at is not null && seen.Add(at.Id) && !bodies.TryGetValue(at.Id, out body); at = body is null ? chronicle.Find(at.Parent) : null)
            {
                path.Add(at.Id);
                body = at.Memberships.Count > 0 ? at : null;
            }

            foreach (ForumId below in path)
            {
                bodies[below] = body;
            }
        }

        foreach ((ForumId forum, PartyId party) in chronicle.Forums.SelectMany(f => f.Memberships.Select(m => (f.Id, m.Party))))
        {
            counts[(forum, party)] = counts.GetValueOrDefault((forum, party)) + 1;
        }

        byMember = counts.Keys.ToLookup(m => m.Item2, m => m.Item1);
        byBody = bodies.Where(b => b.Value is not null).ToLookup(b => b.Value!.Id, b => b.Key);
    }

    /// <summary>The body of a forum; null if none above it has memberships.</summary>
    public Forum? this[ForumId forum] => bodies[forum];

    public static ForumBodies Of(Chronicle chronicle) => new(chronicle);

    /// <summary>How many memberships of a party a forum lists.</summary>
    public int CountOf(ForumId forum, PartyId party) => counts.GetValueOrDefault((forum, party));

    /// <summary>The forums whose body lists a party, in whatever status.</summary>
    public IEnumerable<ForumId> ForumsOf(PartyId party) => byMember[party].SelectMany(b => byBody[b]);
}
