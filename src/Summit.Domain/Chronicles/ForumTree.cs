namespace Summit.Domain;

/// <summary>Forums and the bodies above them.</summary>
internal static class ForumTree
{
    /// <summary>The forum itself and the bodies above it, nearest first. A circle, which is a finding, is walked once.</summary>
    public static IEnumerable<Forum> WithParents(Chronicle chronicle, Forum forum)
    {
        HashSet<ForumId> seen = [];
        for (Forum? one = forum; one is not null && seen.Add(one.Id); one = chronicle.Find(one.Parent))
        {
            yield return one;
        }
    }
}
