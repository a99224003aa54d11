namespace Summit.Domain;

/// <summary>All sessions of a chronicle with their wholes and parts, worked out once.</summary>
/// <remarks>
/// What it buys: a chain of n sessions is walked once instead of once for each of its sessions, and whether one is a part of another is two comparisons.
/// Sessions that are parts of one another in a circle, which is a finding, are taken as they are walked: each has the others above it.
/// </remarks>
internal sealed class SessionForest
{
    private readonly Dictionary<SessionId, SessionNode> nodes;

    private SessionForest(Chronicle chronicle)
    {
        nodes = chronicle.Sessions.ToDictionary(s => s.Id, s => new SessionNode(s));
        Parts = SessionTree.PartsIn(chronicle);
        foreach (SessionNode node in nodes.Values)
        {
            node.Whole = nodes.GetValueOrDefault(node.Session.PartOf);
        }

        FindCircles();
        int number = 0;
        foreach (SessionNode node in nodes.Values)
        {
            if (node.Whole is null || node.IsInCircle)
            {
                Descend(node, ref number);
            }
        }

        Events = chronicle.Sessions.ToLookup(s => nodes[s.Id].Outermost.Id);
    }

    /// <summary>The parts of every session.</summary>
    public ILookup<SessionId, Session> Parts { get; }

    /// <summary>The sessions by the largest of which they are parts, in the order of their ids.</summary>
    public ILookup<SessionId, Session> Events { get; }

    public SessionNode this[SessionId session] => nodes[session];

    public static SessionForest Of(Chronicle chronicle) => new(chronicle);

    /// <summary>Whether a session is among the wholes above another.</summary>
    public bool IsAbove(Session whole, Session part)
    {
        (SessionNode above, SessionNode below) = (nodes[whole.Id], nodes[part.Id]);
        return (above.First < below.First && below.First <= above.Last) || (above.IsInCircle && above.Circle == below.Circle && above != below);
    }

    private void FindCircles()
    {
        HashSet<SessionNode> done = [];
        int circles = 0;
        foreach (SessionNode start in nodes.Values)
        {
            List<SessionNode> path = [];
            SessionNode? at = start;
            for (; at is not null && done.Add(at); at = at.Whole)
            {
                path.Add(at);
            }

            int closes = at is null ? -1 : path.IndexOf(at);
            if (closes >= 0)
            {
                path.RemoveRange(0, closes);
                Close(path, ++circles);
            }
        }
    }

    /// <summary>Each member of a circle has the last of the others above it, and takes from them what it does not record.</summary>
    private static void Close(List<SessionNode> circle, int number)
    {
        for (int i = 0; i < circle.Count; i++)
        {
            (circle[i].IsInCircle, circle[i].Circle) = (true, number);
            circle[i].Outermost = circle[(i == 0 ? circle.Count : i) - 1].Session;
        }

        // Once around to bring every value to the first, once more to bring it to all.
        for (int i = (2 * circle.Count) - 1; i >= 0; i--)
        {
            circle[i % circle.Count].TakeFrom(circle[(i + 1) % circle.Count]);
        }
    }

    /// <summary>Numbers a session and its parts, each before its parts, without recursion: a chain may be of any length.</summary>
    private void Descend(SessionNode root, ref int number)
    {
        Stack<(SessionNode Node, IEnumerator<Session> Parts)> path = [];
        Enter(root, ref number);
        while (path.TryPeek(out (SessionNode Node, IEnumerator<Session> Parts) at))
        {
            if (!at.Parts.MoveNext())
            {
                at.Node.Last = number - 1;
                path.Pop();
            }
            else if (nodes[at.Parts.Current.Id] is { IsInCircle: false } part)
            {
                part.TakeFrom(at.Node);
                (part.Outermost, part.Circle) = (at.Node.Outermost, at.Node.Circle);
                Enter(part, ref number);
            }
        }

        void Enter(SessionNode node, ref int next)
        {
            node.First = next++;
            path.Push((node, Parts[node.Session.Id].GetEnumerator()));
        }
    }
}
