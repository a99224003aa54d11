namespace Summit.Domain;

/// <summary>The sessions at which both parties are expected or present.</summary>
internal static class OpportunitySessions
{
    public static IEnumerable<OpportunityOccasion> Of(Reading reading, Dyad pair, OpportunityLevel level)
    {
        (OpportunityMembership one, OpportunityMembership other) = (new(reading, pair.First), new(reading, pair.Second));
        HashSet<SessionId> both = [.. one.Events()];
        both.IntersectWith(other.Events());
        foreach (PlatformEvent sessions in PlatformEvent.Of(reading, both))
        {
            ResolvedSession[] parts = [.. sessions.Sessions.Select(s => reading.Resolve(s, pair))];
            OpportunityExpectation first = OpportunityExpectation.Of(reading, one, parts, level);
            OpportunityExpectation second = OpportunityExpectation.Of(reading, other, parts, level);

            // If both sides sent only people at another level, the session is not listed: a meeting of advisers is not an occasion for ministers.
            bool forOthers = first.IsForOthers && second.IsForOthers;
            if (first.IsPossible && second.IsPossible && !forOthers && reading.Chronicle.Find(sessions.Whole) is { } whole)
            {
                yield return Between(reading, reading.Resolve(whole, pair), parts, first, second, level);
            }
        }
    }

    private static OpportunityOccasion Between(Reading reading, ResolvedSession whole, ResolvedSession[] parts, OpportunityExpectation first, OpportunityExpectation second, OpportunityLevel level)
    {
        DayBounds days = whole.When != DayBounds.Anywhen ? whole.When : DayBounds.Hull(parts.Select(p => p.When));
        (Truth present, DayBounds? common) = Together(first, second, level, days, g => g);
        (Truth confirmed, DayBounds? coming) = Together(first, second, level, days, OpportunityExpectation.Confirmed);
        bool known = first.Seats.Count > 0 && second.Seats.Count > 0;
        Truth isKnown = reading.IsKnown(whole.Record.Id);
        return new()
        {
            Session = whole.Record.Id,
            // To which occasion a would-be meeting belongs is the editor's word, also where a policy does not take the place to be established.
            Place = (whole.Place ?? whole.Record.Place)?.Name,
            When = days,
            Common = common ?? coming ?? days,
            Present = known ? present.And(whole.Occurred).And(isKnown) : Truth.Unknown,
            Confirmed = known ? confirmed.And(isKnown) : Truth.Unknown,
            Expected = first.Expected.And(second.Expected).And(isKnown),
            Grounds = [.. first.Grounds.Union(second.Grounds).Order()],
            IsCancelled = reading.IsRuledOut(whole.Record.Id) == Truth.True,
            NeverSettled = whole.Occurred == Truth.False,
            OneSideAbsent = first.IsAbsent || second.IsAbsent,
            Records = [whole.Record.Id, .. parts.Select(p => (RecordRef)p.Record.Id).Where(r => r != whole.Record.Id)],
        };
    }

    /// <summary>Whether some of both were there together, and on which days they can have been; null where they surely were not on a common day.</summary>
    private static (Truth Truth, DayBounds? Days) Together(
        OpportunityExpectation first, OpportunityExpectation second, OpportunityLevel level, DayBounds whole, Func<OpportunityPresence, OpportunityPresence> taken)
    {
        (Truth any, List<DayBounds> days) = (Truth.False, []);
        foreach (OpportunityPresence a in first.Groups.Select(taken))
        {
            foreach (OpportunityPresence b in second.Groups.Select(taken))
            {
                (Truth together, DayBounds common) = OpportunityPresence.Together(a, b, whole);
                Truth both = together.And(level.Both(a.Present.Attendees, b.Present.Attendees)).And(a.Counts).And(b.Counts);
                any = any.Or(both);
                if (both != Truth.False)
                {
                    days.Add(common);
                }
            }
        }

        return (any, days.Count == 0 ? null : DayBounds.Hull(days));
    }
}
