namespace Summit.Domain;

/// <summary>The platforms that sessions are: shared, remote, or the same event in different sessions.</summary>
internal static class PlatformContacts
{
    public static IEnumerable<Contact> Of(Reading reading) => Events(reading).SelectMany(e => Of(reading, e.Key, [.. e]));

    /// <summary>Those of one pair only.</summary>
    public static IEnumerable<Contact> Of(Reading reading, Dyad pair) => Events(reading)
        .Where(e => e.Any(s => s.Delegations.Any(d => d.Party == pair.First)) && e.Any(s => s.Delegations.Any(d => d.Party == pair.Second)))
        .SelectMany(e => Of(reading, e.Key, [.. e])).Where(c => c.Between == pair);

    /// <summary>The sessions that are known or may be, by the largest of which they are parts.</summary>
    public static ILookup<SessionId, Session> Events(Reading reading) =>
        reading.Chronicle.Sessions.Where(s => reading.IsKnown(s.Id) != Truth.False).ToLookup(s => SessionTree.Outermost(reading.Chronicle, s).Id);

    private static IEnumerable<Contact> Of(Reading reading, SessionId whole, Session[] sessions)
    {
        (Session Session, PartyId Party)[] seats = [.. sessions.SelectMany(s => s.Delegations.Select(d => (s, d.Party)))];
        for (int i = 0; i < seats.Length; i++)
        {
            for (int j = i + 1; j < seats.Length; j++)
            {
                if (seats[i].Party == seats[j].Party)
                {
                    continue;
                }

                Dyad pair = Dyad.Of(seats[i].Party, seats[j].Party);
                (Session first, Session second) = pair.First == seats[i].Party ? (seats[i].Session, seats[j].Session) : (seats[j].Session, seats[i].Session);
                foreach (Contact contact in Between(reading, whole, sessions, pair, first, second).Distinct())
                {
                    yield return contact;
                }
            }
        }
    }

    private static IEnumerable<Contact> Between(Reading reading, SessionId whole, Session[] sessions, Dyad pair, Session first, Session second)
    {
        ResolvedSession one = reading.Resolve(first, pair);
        ResolvedSession other = first == second ? one : reading.Resolve(second, pair);
        Truth occurred = one.Occurred.And(other.Occurred);
        if (occurred == Truth.False)
        {
            yield break;
        }

        Truth sharing = Sharing(reading.Chronicle, sessions, pair, first, second);
        foreach (PresenceGroup a in PresenceGroup.Of(one.Delegations.First(d => d.Party == pair.First), remoteApart: true))
        {
            foreach (PresenceGroup b in PresenceGroup.Of(other.Delegations.First(d => d.Party == pair.Second), remoteApart: true))
            {
                (Truth together, DayBounds days) = first == second
                    ? PresenceGroup.Together(a, b, one.When)
                    : PresenceGroup.Apart(a, one.When, b, other.When);
                if (together == Truth.False)
                {
                    continue;
                }

                Contact row = new()
                {
                    Between = pair,
                    When = days,
                    Occurred = occurred.And(together),
                    Modality = one.Modality == other.Modality ? one.Modality : default,
                    Topics = first == second ? one.Topics : TopicsOf(reading, whole, pair),
                    First = a.Attendees,
                    Second = b.Attendees,
                    Record = first == second ? first.Id : whole,
                    Parts = first == second ? [] : [first.Id, second.Id],
                };
                if (sharing != Truth.False)
                {
                    yield return row with
                    {
                        Occurred = row.Occurred.And(sharing),
                        Directness = a.IsRemote || b.IsRemote ? Directness.RemoteCoPresence : Directness.CoPresence,
                    };
                }

                if (sharing != Truth.True)
                {
                    yield return row with { Record = whole, Topics = TopicsOf(reading, whole, pair), Directness = Directness.CoAttendance, Parts = first == second ? [first.Id] : [first.Id, second.Id] };
                }
            }
        }
    }

    // A row has the topics of the record that stands for it: a part does not take its whole's.
    private static IReadOnlyList<TopicTruth> TopicsOf(Reading reading, SessionId whole, Dyad pair) => reading.TopicTruthsOf(reading.Chronicle.Find(whole)!, pair);

    /// <summary>Whether two delegations of one event shared a session: at a whole that has parts it is not known which part they were at.</summary>
    private static Truth Sharing(Chronicle chronicle, Session[] sessions, Dyad pair, Session first, Session second)
    {
        bool IsPartOf(Session part, Session of) => SessionTree.Above(chronicle, part).Contains(of);
        bool AtAPartToo(Session of, PartyId party) => sessions.Any(s => IsPartOf(s, of) && s.Delegations.Any(d => d.Party == party));

        bool vague = first == second ? sessions.Any(s => IsPartOf(s, first)) : IsPartOf(second, first) || IsPartOf(first, second);
        return vague ? (AtAPartToo(first, pair.First) || AtAPartToo(second, pair.Second) ? Truth.False : Truth.Unknown) : (first == second).ToTruth();
    }
}
