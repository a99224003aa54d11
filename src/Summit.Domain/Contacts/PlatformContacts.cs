namespace Summit.Domain;

/// <summary>The platforms that sessions are: shared, remote, or the same event in different sessions.</summary>
internal static class PlatformContacts
{
    public static IEnumerable<Contact> Of(Reading reading) => PlatformEvent.All(reading).SelectMany(e => Of(reading, e, [.. e.Sessions.SelectMany(PlatformSeat.At)]));

    /// <summary>Those of one pair only.</summary>
    public static IEnumerable<Contact> Of(Reading reading, Dyad pair) =>
        PlatformEvent.Of(reading, pair).SelectMany(e => Of(reading, e, [.. e.Sessions.SelectMany(PlatformSeat.At).Where(s => pair.Has(s.Party))]));

    private static IEnumerable<Contact> Of(Reading reading, PlatformEvent whole, PlatformSeat[] seats)
    {
        List<Contact> rows = [];
        for (int i = 0; i < seats.Length; i++)
        {
            for (int j = i + 1; j < seats.Length; j++)
            {
                if (seats[i].Party == seats[j].Party)
                {
                    continue;
                }

                Dyad pair = Dyad.Of(seats[i].Party, seats[j].Party);
                rows.Clear();
                rows.AddRange(pair.First == seats[i].Party ? Between(reading, whole, pair, seats[i], seats[j]) : Between(reading, whole, pair, seats[j], seats[i]));
                foreach (Contact contact in rows.Count > 1 ? rows.Distinct() : rows)
                {
                    yield return contact;
                }
            }
        }
    }

    private static IEnumerable<Contact> Between(Reading reading, PlatformEvent whole, Dyad pair, PlatformSeat first, PlatformSeat second)
    {
        bool atOne = first.Session == second.Session;
        ResolvedSession one = reading.Resolve(first.Session, pair);
        ResolvedSession other = atOne ? one : reading.Resolve(second.Session, pair);
        Truth occurred = one.Occurred.And(other.Occurred);
        if (occurred == Truth.False)
        {
            yield break;
        }

        Truth sharing = whole.Sharing(pair, first.Session, second.Session);
        foreach (PresenceGroup a in first.GroupsIn(one))
        {
            foreach (PresenceGroup b in second.GroupsIn(other))
            {
                (Truth together, DayBounds days) = atOne
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
                    Topics = atOne ? one.Topics : TopicsOf(reading, whole.Whole, pair),
                    First = a.Attendees,
                    Second = b.Attendees,
                    Record = atOne ? first.Session.Id : whole.Whole,
                    Parts = atOne ? [] : [first.Session.Id, second.Session.Id],
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
                    yield return row with
                    {
                        Record = whole.Whole,
                        Topics = TopicsOf(reading, whole.Whole, pair),
                        Directness = Directness.CoAttendance,
                        Parts = atOne ? [first.Session.Id] : [first.Session.Id, second.Session.Id],
                    };
                }
            }
        }
    }

    // A row has the topics of the record that stands for it: a part does not take its whole's.
    private static IReadOnlyList<TopicTruth> TopicsOf(Reading reading, SessionId whole, Dyad pair) => reading.TopicTruthsOf(reading.Chronicle.Find(whole)!, pair);
}
