namespace Summit.Domain;

/// <summary>The days on which a party has a status in a body, by any of its memberships, sorted once to be asked of many days.</summary>
/// <remarks>
/// Of the memberships that begin early enough only the one that lasts longest matters. So each question is a search among starts, with the latest end of
/// all that start no later beside each.
/// </remarks>
internal sealed class PartyMemberships
{
    private readonly (int[] Starts, int[] Ends) surely;
    private readonly (int[] Starts, int[] Ends) possibly;

    public PartyMemberships(IReadOnlyList<DayBounds> spans, Truth known)
    {
        Known = known;
        surely = Staircase(spans.Select(s => (s.StartMax, s.EndMin)));
        possibly = Staircase(spans.Select(s => (s.StartMin, s.EndMax)));
    }

    /// <summary>Whether what is said of the party's part in the body is known by the day of the reading.</summary>
    public Truth Known { get; }

    /// <summary>Whether it has the status on all of some days: unknown where it may have it on some of them.</summary>
    public Truth During(DayBounds days) => Known.And(
        LatestEnd(surely, days.StartMin) >= days.EndMax ? Truth.True
        : LatestEnd(possibly, days.EndMax) is { } end && days.StartMin <= end ? Truth.Unknown
        : Truth.False);

    /// <summary>Whether one membership surely has both days in it.</summary>
    public bool IsSurelyOn(int first, int last) => Known == Truth.True && LatestEnd(surely, Math.Min(first, last)) >= Math.Max(first, last);

    private static (int[] Starts, int[] Ends) Staircase(IEnumerable<(int Start, int End)> spans)
    {
        (List<int> starts, List<int> ends) = ([], []);
        foreach ((int start, int end) in spans.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (ends.Count == 0 || end > ends[^1])
            {
                starts.Add(start);
                ends.Add(end);
            }
        }

        return ([.. starts], [.. ends]);
    }

    /// <summary>The latest end of all that start by a day; null if none does.</summary>
    private static int? LatestEnd((int[] Starts, int[] Ends) spans, int day)
    {
        int place = Array.BinarySearch(spans.Starts, day);
        int last = place >= 0 ? place : ~place - 1;
        return last < 0 ? null : spans.Ends[last];
    }
}
