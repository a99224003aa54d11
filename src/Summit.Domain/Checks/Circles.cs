namespace Summit.Domain;

/// <summary>The records that stand above themselves, by whatever stands above a record.</summary>
internal static class Circles
{
    /// <summary>The members of circles, and none of the records that only lead into one. Each record is passed once.</summary>
    public static HashSet<RecordRef> In<T>(IReadOnlyList<T> records, Func<T, T?> above)
        where T : class, IRecord
    {
        HashSet<RecordRef> members = [];
        HashSet<RecordRef> done = [];
        foreach (T start in records)
        {
            if (done.Contains(start.Ref) || above(start) is null)
            {
                continue;
            }

            Dictionary<RecordRef, int> path = [];
            List<RecordRef> passed = [];
            T? at = start;
            for (; at is not null && done.Add(at.Ref); at = above(at))
            {
                path.Add(at.Ref, passed.Count);
                passed.Add(at.Ref);
            }

            if (at is not null && path.TryGetValue(at.Ref, out int first))
            {
                members.UnionWith(passed.Skip(first));
            }
        }

        return members;
    }
}
