namespace Summit.Domain;

/// <summary>Stays of both parties in one place on the same days, at different occasions.</summary>
internal static class OpportunityStays
{
    /// <param name="Party">Whose stay.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Record">The session or meeting that tells of it.</param>
    /// <param name="From">The first day on which it surely lasted.</param>
    /// <param name="To">The last such day.</param>
    /// <param name="There">Whether somebody of the level is there.</param>
    /// <param name="Held">Whether the session or meeting took place.</param>
    private readonly record struct Stay(PartyId Party, string Place, RecordRef Record, int From, int To, Truth There, Truth Held);

    /// <summary>Only days when both were certainly there are compared: two vague dates do not make an opportunity.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="pair">The two parties.</param>
    /// <param name="level">The level asked for.</param>
    /// <param name="taken">Sessions that are listed as opportunities; stays at or beside them are not listed again.</param>
    public static IEnumerable<OpportunityOccasion> Of(Reading reading, Dyad pair, OpportunityLevel level, IReadOnlySet<SessionId> taken)
    {
        Stay[] stays = [.. InSessions(reading, pair, level, taken).Concat(InMeetings(reading, pair, level, taken))];
        foreach (IGrouping<string, Stay> place in stays.GroupBy(s => s.Place, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase))
        {
            Stay[][] first = [.. Blocks(place.Where(s => s.Party == pair.First))];
            Stay[][] second = [.. Blocks(place.Where(s => s.Party == pair.Second))];
            for (int i = 0, j = 0; i < first.Length && j < second.Length;)
            {
                (int from, int to) = (Math.Max(first[i][0].From, second[j][0].From), Math.Min(first[i].Max(s => s.To), second[j].Max(s => s.To)));
                if (from <= to)
                {
                    yield return Between(place.Key, from, to, [.. first[i].Where(s => s.From <= to && s.To >= from)], [.. second[j].Where(s => s.From <= to && s.To >= from)]);
                }

                _ = first[i].Max(s => s.To) <= second[j].Max(s => s.To) ? i++ : j++;
            }
        }
    }

    private static OpportunityOccasion Between(string place, int from, int to, Stay[] first, Stay[] second)
    {
        DayBounds days = DayBounds.ThroughoutDays(from, to);
        Truth there = first.Select(s => s.There).Any().And(second.Select(s => s.There).Any());
        return new()
        {
            Place = place,
            When = days,
            Common = days,
            Present = first.Select(s => s.There.And(s.Held)).Any().And(second.Select(s => s.There.And(s.Held)).Any()),
            Confirmed = there,
            Expected = there,
            Grounds = [OpportunityReason.OverlappingStays],
            Records = [.. first.Concat(second).Select(s => s.Record).Distinct()],
        };
    }

    /// <summary>The stays of one party, those that touch on a day together, in the order of days.</summary>
    private static IEnumerable<Stay[]> Blocks(IEnumerable<Stay> stays)
    {
        (List<Stay> block, int until) = ([], DayNumber.BeforeAll);
        foreach (Stay stay in stays.OrderBy(s => s.From).ThenBy(s => s.Record))
        {
            if (block.Count > 0 && stay.From > until)
            {
                yield return [.. block];
                block.Clear();
            }

            until = block.Count == 0 ? stay.To : Math.Max(until, stay.To);
            block.Add(stay);
        }

        if (block.Count > 0)
        {
            yield return [.. block];
        }
    }

    private static IEnumerable<Stay> InSessions(Reading reading, Dyad pair, OpportunityLevel level, IReadOnlySet<SessionId> taken) =>
        from session in reading.Chronicle.ByParty.SessionsOfEither(pair)
        where reading.IsKnown(session.Id) == Truth.True && !taken.Contains(reading.Chronicle.SessionForest[session.Id].Outermost.Id)
        let resolved = reading.Resolve(session, pair)
        where resolved.Occurred != Truth.False && resolved.Place is not null
        from stay in Stays(pair, level, session.Id, resolved.Place!.Name, resolved.When, resolved.Occurred, resolved.Delegations)
        select stay;

    private static IEnumerable<Stay> InMeetings(Reading reading, Dyad pair, OpportunityLevel level, IReadOnlySet<SessionId> taken) =>
        from meeting in reading.Chronicle.ByParty.MeetingsOfOne(pair)
        where reading.IsKnown(meeting.Id) == Truth.True
        let session = reading.Chronicle.Find(meeting.Session)
        where session is null || !taken.Contains(reading.Chronicle.SessionForest[session.Id].Outermost.Id)
        let place = meeting.Place?.Name ?? (session is null ? null : reading.Resolve(session, default).Place?.Name)
        where place is not null
        let resolved = reading.Resolve(meeting, default)
        where resolved.Occurred != Truth.False
        from stay in Stays(pair, level, meeting.Id, place, resolved.When, resolved.Occurred, resolved.Delegations)
        select stay;

    private static IEnumerable<Stay> Stays(
        Dyad pair, OpportunityLevel level, RecordRef record, string place, DayBounds when, Truth held, IReadOnlyList<ResolvedDelegation> delegations) =>
        from delegation in delegations
        where pair.Has(delegation.Party)
        from present in PresenceGroup.Of(delegation, remoteApart: true)
        where !present.IsRemote
        let days = present.Span ?? when
        where days.StartMax <= days.EndMin && !days.StartsOpen && !days.EndsOpen
        let there = delegation.Delegates.Count == 0 ? Truth.Unknown : level.Of(delegation.Party, present.Attendees)
        where there != Truth.False
        select new Stay(delegation.Party, place, record, days.StartMax, days.EndMin, there, held);
}
