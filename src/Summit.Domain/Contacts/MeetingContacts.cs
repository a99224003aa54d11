namespace Summit.Domain;

/// <summary>The contacts that meetings are: one for each pair of named parties and pair of presence spans.</summary>
internal static class MeetingContacts
{
    public static IEnumerable<Contact> Of(Reading reading) => reading.Chronicle.Meetings.Where(m => reading.IsKnown(m.Id) != Truth.False).SelectMany(m => Of(reading, m));

    /// <summary>Those of one pair only.</summary>
    public static IEnumerable<Contact> Of(Reading reading, Dyad pair) => reading.Chronicle.Meetings
        .Where(m => m.Delegations.Count(d => pair.Has(d.Party)) == 2 && reading.IsKnown(m.Id) != Truth.False)
        .SelectMany(m => Of(reading, m)).Where(c => c.Between == pair);

    /// <summary>Meetings that may have been held and that unnamed parties attended.</summary>
    public static IEnumerable<OpenMeeting> Open(Reading reading)
    {
        foreach (Meeting meeting in reading.Chronicle.Meetings.Where(m => m.Others && m.Delegations.Count > 0 && reading.IsKnown(m.Id) != Truth.False))
        {
            // Whether and when it was held does not depend on the pair, but for policies that ask both sides: any other party serves.
            ResolvedMeeting resolved = reading.Resolve(meeting, meeting.Delegations.Count > 1 ? Dyad.Of(meeting.Delegations[0].Party, meeting.Delegations[1].Party) : default);
            if (resolved.Occurred != Truth.False)
            {
                yield return new(meeting.Id, resolved.When, ValueList.Of(meeting.Delegations.Select(d => d.Party)));
            }
        }
    }

    private static IEnumerable<Contact> Of(Reading reading, Meeting meeting)
    {
        for (int i = 0; i < meeting.Delegations.Count; i++)
        {
            for (int j = i + 1; j < meeting.Delegations.Count; j++)
            {
                Dyad pair = Dyad.Of(meeting.Delegations[i].Party, meeting.Delegations[j].Party);
                ResolvedMeeting resolved = reading.Resolve(meeting, pair);
                foreach (Contact contact in Between(resolved, pair, SideOf(resolved, pair.First), SideOf(resolved, pair.Second)).Distinct())
                {
                    yield return contact;
                }
            }
        }
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

    private static IReadOnlyList<PresenceGroup> SideOf(ResolvedMeeting meeting, PartyId party) =>
        PresenceGroup.Of(meeting.Delegations.First(d => d.Party == party), remoteApart: meeting.Directness == Directness.CoPresence);
}
