namespace Summit.Domain;

/// <summary>The contacts that meetings are: one for each pair of named parties and pair of presence spans.</summary>
internal static class MeetingContacts
{
    public static IEnumerable<Contact> Of(Reading reading) => reading.Chronicle.Meetings.Where(m => reading.IsKnown(m.Id) != Truth.False).SelectMany(m => Of(reading, m));

    /// <summary>Those of one pair only.</summary>
    public static IEnumerable<Contact> Of(Reading reading, Dyad pair) => reading.Chronicle.ByParty.MeetingsOf(pair).Where(m => reading.IsKnown(m.Id) != Truth.False).SelectMany(m =>
    {
        Sides sides = new(m);
        (int first, int second) = (sides.PlaceOf(pair.First), sides.PlaceOf(pair.Second));
        return Of(reading, m, sides, Math.Min(first, second), Math.Max(first, second));
    });

    /// <summary>Meetings that may have been held and that unnamed parties attended.</summary>
    public static IEnumerable<OpenMeeting> Open(Reading reading) => Open(reading, reading.Chronicle.Meetings);

    /// <summary>Those that name at least one of two parties.</summary>
    public static IEnumerable<OpenMeeting> Open(Reading reading, Dyad pair) =>
        Open(reading, reading.Chronicle.ByParty.MeetingsOf(pair).Concat(reading.Chronicle.ByParty.MeetingsOfOne(pair)).OrderBy(m => m.Id));

    private static IEnumerable<OpenMeeting> Open(Reading reading, IEnumerable<Meeting> meetings)
    {
        foreach (Meeting meeting in meetings.Where(m => m.Others && m.Delegations.Count > 0 && reading.IsKnown(m.Id) != Truth.False))
        {
            // Whether and when it was held does not depend on the pair, but for policies that ask both sides: any other party serves.
            ResolvedMeeting resolved = reading.Resolve(meeting, meeting.Delegations.Count > 1 ? Dyad.Of(meeting.Delegations[0].Party, meeting.Delegations[1].Party) : default);
            if (resolved.Occurred != Truth.False)
            {
                yield return new(meeting.Id, resolved.When, ValueList.Of(meeting.Delegations.Select(d => d.Party)));
            }
        }
    }

    /// <summary>Those of one meeting.</summary>
    public static IEnumerable<Contact> Of(Reading reading, Meeting meeting)
    {
        Sides sides = new(meeting);
        for (int i = 0; i < meeting.Delegations.Count; i++)
        {
            for (int j = i + 1; j < meeting.Delegations.Count; j++)
            {
                foreach (Contact contact in Of(reading, meeting, sides, i, j))
                {
                    yield return contact;
                }
            }
        }
    }

    /// <summary>The contacts of two of its delegations.</summary>
    private static IEnumerable<Contact> Of(Reading reading, Meeting meeting, Sides sides, int one, int other)
    {
        Dyad pair = Dyad.Of(meeting.Delegations[one].Party, meeting.Delegations[other].Party);
        (int first, int second) = pair.First == meeting.Delegations[one].Party ? (one, other) : (other, one);
        ResolvedMeeting resolved = reading.Resolve(meeting, pair);
        Contact[] rows = [.. Between(resolved, pair, sides.Of(resolved, first), sides.Of(resolved, second))];
        return rows.Length > 1 ? rows.Distinct() : rows;
    }

    private static IEnumerable<Contact> Between(ResolvedMeeting meeting, Dyad pair, IReadOnlyList<PresenceGroup> first, IReadOnlyList<PresenceGroup> second)
    {
        foreach (PresenceGroup one in first)
        {
            foreach (PresenceGroup other in second)
            {
                (Truth together, DayBounds days) = PresenceGroup.Together(one, other, meeting.When);
                if (together != Truth.False)
                {
                    yield return new()
                    {
                        Between = pair,
                        When = days,
                        Occurred = meeting.Occurred.And(together),
                        Directness = meeting.Directness == Directness.CoPresence && (one.IsRemote || other.IsRemote) ? Directness.RemoteCoPresence : meeting.Directness,
                        Modality = meeting.Facets.Modality,
                        Encounter = meeting.Facets.Encounter,
                        Substance = meeting.Facets.Substance,
                        Confidentiality = meeting.Facets.Confidentiality,
                        Track = meeting.Facets.Track,
                        Topics = meeting.Topics,
                        First = one.Attendees,
                        Second = other.Attendees,
                        Record = meeting.Record.Id,
                    };
                }
            }
        }
    }

    /// <summary>The groups of each delegation, worked out once for all pairs, unless the meeting differs from pair to pair.</summary>
    private sealed class Sides(Meeting meeting)
    {
        private readonly (IReadOnlyList<ResolvedDelegation>? In, bool Apart, IReadOnlyList<PresenceGroup> Groups)[] seen =
            new (IReadOnlyList<ResolvedDelegation>?, bool, IReadOnlyList<PresenceGroup>)[meeting.Delegations.Count];

        public int PlaceOf(PartyId party) => Enumerable.Range(0, seen.Length).First(i => meeting.Delegations[i].Party == party);

        public IReadOnlyList<PresenceGroup> Of(ResolvedMeeting resolved, int place)
        {
            bool apart = resolved.Directness == Directness.CoPresence;
            if (!ReferenceEquals(seen[place].In, resolved.Delegations) || seen[place].Apart != apart)
            {
                seen[place] = (resolved.Delegations, apart, PresenceGroup.Of(resolved.Delegations[place], apart));
            }

            return seen[place].Groups;
        }
    }
}
