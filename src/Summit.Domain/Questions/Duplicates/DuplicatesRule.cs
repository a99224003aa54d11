namespace Summit.Domain;

/// <summary>Which meetings may be one: those of a dyad, in the order of their days, each compared with the next ones that can be on the same days.</summary>
internal sealed class DuplicatesRule(Reading reading)
{
    private readonly DuplicateTraits traits = new(reading);

    /// <summary>The pairs, best first.</summary>
    public IReadOnlyList<DuplicatePair> Pairs()
    {
        // Days are resolved once. What may have begun on any day would be near every other.
        (Meeting Meeting, DayBounds When)[] dated =
        [
            .. reading.Chronicle.Meetings.Select(m => (Meeting: m, When: reading.WhenOf(m.Id)))
                .Where(m => m.When.StartMin != DayNumber.BeforeAll && m.When.StartMax != DayNumber.AfterAll)
                .OrderBy(m => m.When.StartMin).ThenBy(m => m.Meeting.Id),
        ];
        HashSet<(int, int)> near = [];
        foreach (IGrouping<Dyad, int> dyad in Enumerable.Range(0, dated.Length).SelectMany(i => DyadsOf(dated[i].Meeting).Select(d => (Dyad: d, Place: i))).GroupBy(p => p.Dyad, p => p.Place))
        {
            int[] places = [.. dyad];
            for (int i = 0; i < places.Length; i++)
            {
                for (int j = i + 1; j < places.Length && dated[places[j]].When.StartMin <= dated[places[i]].When.StartMax; j++)
                {
                    near.Add((places[i], places[j]));
                }
            }
        }

        return ValueList.Of(near
            .Select(p => Compared(dated[p.Item1], dated[p.Item2]))
            .OfType<(DuplicatePair Pair, bool SameDays, int Agreements)>()
            .OrderByDescending(p => p.SameDays).ThenByDescending(p => p.Agreements).ThenBy(p => p.Pair.One).ThenBy(p => p.Pair.Other)
            .Select(p => p.Pair));
    }

    private (DuplicatePair Pair, bool SameDays, int Agreements)? Compared((Meeting Meeting, DayBounds When) first, (Meeting Meeting, DayBounds When) second)
    {
        (Meeting one, Meeting other) = first.Meeting.Id.CompareTo(second.Meeting.Id) <= 0 ? (first.Meeting, second.Meeting) : (second.Meeting, first.Meeting);
        if (first.When.Intersection(second.When) is null || reading.Identities.HasVerdict(one.Id, other.Id) || traits.Contradict(one, other))
        {
            return null;
        }

        bool same = first.When == second.When && first.When.IsExact;
        string[] agreements = [.. traits.Shared(one, other)];
        if (!same && agreements.Length == 0)
        {
            return null;
        }

        string days = same ? $"both on {first.When}" : $"their days can be equal: {reading.WhenOf(one.Id)} and {reading.WhenOf(other.Id)}";
        return (new(one.Id, other.Id, [days, .. agreements, .. DuplicateTraits.Alike(one, other)]), same, agreements.Length);
    }

    private static IEnumerable<Dyad> DyadsOf(Meeting meeting)
    {
        for (int i = 0; i < meeting.Delegations.Count; i++)
        {
            for (int j = i + 1; j < meeting.Delegations.Count; j++)
            {
                yield return Dyad.Of(meeting.Delegations[i].Party, meeting.Delegations[j].Party);
            }
        }
    }
}
