namespace Summit.Domain.Tests;

/// <summary>The contacts of a chronicle as recorded, derived a second time from the records alone.</summary>
internal static class RestatedContacts
{
    public static IEnumerable<RawContact> Of(Chronicle chronicle) => OfMeetings(chronicle).Concat(OfSessions(chronicle));

    /// <summary>The rows of one dyad that count or may count for a question.</summary>
    public static IEnumerable<(RawRow Row, string Parts)> Rows(IEnumerable<RawContact> contacts, Dyad dyad, RawQuery query) =>
        from contact in contacts
        where contact.First == dyad.First.Value && contact.Second == dyad.Second.Value
        let match = Restated.Match(contact, query)
        where match != Truth.False
        select (new RawRow(contact.Days, match, contact.Record), contact.Parts);

    private static IEnumerable<RawContact> OfMeetings(Chronicle chronicle)
    {
        foreach (Meeting meeting in chronicle.Meetings)
        {
            foreach ((Delegation one, Delegation other) in PairsOf(meeting.Delegations, meeting.Delegations))
            {
                if (string.CompareOrdinal(one.Party.Value, other.Party.Value) >= 0)
                {
                    continue;
                }

                Directness? own = meeting.Pairs.FirstOrDefault(p => p.Between == Dyad.Of(one.Party, other.Party))?.Directness;
                string directness = own is { } recorded ? recorded.Value : Restated.Directness(meeting.Facets, meeting.Delegations.Count, meeting.Others);
                bool platform = directness == "co-presence";
                RawDays extent = DaysOf(chronicle, meeting.When, meeting.Session);
                foreach ((Stay a, Stay b) in PairsOf(StaysOf(chronicle, one, platform, extent), StaysOf(chronicle, other, platform, extent)))
                {
                    (Truth together, RawDays days) = Together(a, b, extent);
                    yield return new()
                    {
                        First = one.Party.Value,
                        Second = other.Party.Value,
                        Days = days,
                        Occurred = Restated.And(Restated.Occurred(meeting.Occurrence.Value, meeting.Plan.Value), together),
                        Directness = platform && (a.Remote || b.Remote) ? "remote-co-presence" : directness,
                        Modality = meeting.Facets.Modality.Value,
                        IsMessage = meeting.Facets.Modality.Value is "letter" or "secure-message" || meeting.Facets.Encounter.Value is "message-exchange",
                        Substance = meeting.Facets.Substance.Value,
                        Confidentiality = meeting.Facets.Confidentiality.Value,
                        Track = meeting.Facets.Track.Value,
                        Topics = [.. meeting.Topics.Select(t => t.Value)],
                        FirstSide = a.People,
                        SecondSide = b.People,
                        Record = meeting.Id.Value,
                    };
                }
            }
        }
    }

    // Every seat of an event against every seat of it. At a whole that has parts, it is not told which part a delegation was at, unless it is recorded at a part too.
    private static IEnumerable<RawContact> OfSessions(Chronicle chronicle)
    {
        Session[] sessions = [.. chronicle.Sessions];
        foreach ((Session here, Session there) in PairsOf(sessions, sessions))
        {
            string root = ChainOf(chronicle, here).Last().Id.Value;
            if (root != ChainOf(chronicle, there).Last().Id.Value)
            {
                continue;
            }

            foreach ((Delegation one, Delegation other) in PairsOf(here.Delegations, there.Delegations))
            {
                if (string.CompareOrdinal(one.Party.Value, other.Party.Value) >= 0)
                {
                    continue;
                }

                bool same = here.Id == there.Id;
                RawDays extent = DaysOf(chronicle, here.When, here.PartOf);
                RawDays otherExtent = DaysOf(chronicle, there.When, there.PartOf);
                bool placed = IsAtAPartOf(chronicle, here, one.Party) || IsAtAPartOf(chronicle, there, other.Party);
                bool vague = same ? HasParts(chronicle, here) : IsPart(chronicle, here, there) || IsPart(chronicle, there, here);
                Truth shared = vague ? (placed ? Truth.False : Truth.Unknown) : Restated.Say(same);
                foreach ((Stay a, Stay b) in PairsOf(StaysOf(chronicle, one, remoteApart: true, extent), StaysOf(chronicle, other, remoteApart: true, otherExtent)))
                {
                    (Truth together, RawDays days) = same
                        ? Together(a, b, extent)
                        : Apart(a, extent, b, otherExtent);
                    Truth occurred = Restated.And(together, Restated.And(OccurredOf(chronicle, here), OccurredOf(chronicle, there)));
                    RawContact row = new()
                    {
                        First = one.Party.Value,
                        Second = other.Party.Value,
                        Days = days,
                        Occurred = occurred,
                        Directness = "co-attendance",
                        Modality = here.Modality.Value == there.Modality.Value ? here.Modality.Value : "",
                        Topics = [.. chronicle.Sessions.Single(s => s.Id.Value == root).Topics.Select(t => t.Value)],
                        FirstSide = a.People,
                        SecondSide = b.People,
                        Record = root,
                        Parts = same ? here.Id.Value : $"{here.Id} {there.Id}",
                    };
                    if (shared != Truth.True)
                    {
                        yield return row;
                    }

                    if (shared != Truth.False)
                    {
                        yield return row with
                        {
                            Occurred = Restated.And(occurred, shared),
                            Directness = a.Remote || b.Remote ? "remote-co-presence" : "co-presence",
                            Record = same ? here.Id.Value : root,
                            Topics = same ? [.. here.Topics.Select(t => t.Value)] : row.Topics,
                            Parts = same ? "" : row.Parts,
                        };
                    }
                }
            }
        }
    }

    private sealed record Stay(RawDays? Span, bool Remote, RawPerson[] People);

    private static Stay[] StaysOf(Chronicle chronicle, Delegation delegation, bool remoteApart, RawDays extent)
    {
        if (delegation.Delegates.Count == 0)
        {
            return delegation.Reply.Value == "declined" ? [] : [new(null, false, [])];
        }

        List<Stay> stays = [];
        foreach (Representative representative in delegation.Delegates)
        {
            RawDays? span = representative.When.IsRecorded ? RawDays.Of(representative.When) : null;
            Office? office = chronicle.Offices.FirstOrDefault(o => o.Id == representative.Office);
            RawPerson stated = new(
                Restated.There(representative.Presence.Value),
                RankOf(office is null ? representative.Band : office.Band),
                [.. (office is null ? representative.Portfolios : office.Portfolios).Select(p => p.Value)]);
            RawPerson[] levels = [.. LevelsOf(chronicle, representative, stated, DuringOf(span, extent) ?? span ?? extent)];

            // Of whom it is not known whether there, it is not known either whether in the room or elsewhere.
            bool[] rooms = !remoteApart ? [false] : stated.There == Truth.Unknown ? [false, true] : [representative.Presence.Value == "remote"];
            foreach (bool remote in rooms)
            {
                int index = stays.FindIndex(s => s.Span == span && s.Remote == remote);
                if (index < 0)
                {
                    stays.Add(new(span, remote, levels));
                }
                else
                {
                    stays[index] = stays[index] with { People = [.. stays[index].People, .. levels] };
                }
            }
        }

        return [.. stays];
    }

    // Somebody of whom only the name is recorded, once for each office surely held on all days of the stay, and once at no known level if another may have been.
    private static IEnumerable<RawPerson> LevelsOf(Chronicle chronicle, Representative who, RawPerson stated, RawDays stay)
    {
        (Office Office, RawDays Span)[] held = who.Person.IsRecorded && !who.Office.IsRecorded && stated is { Rank: 0, Portfolios: [] } && !who.Band.IsRecorded
            ? [.. from t in chronicle.Tenures from o in chronicle.Offices where t.Person == who.Person && t.Office == o.Id select (o, RawDays.Of(t.Span))]
            : [];
        bool surely((Office Office, RawDays Span) h) => h.Span.StartMax <= stay.StartMin && h.Span.EndMin >= stay.EndMax;
        bool never((Office Office, RawDays Span) h) => h.Span.StartMin > stay.EndMax || h.Span.EndMax < stay.StartMin;
        foreach ((Office office, _) in held.Where(surely))
        {
            yield return new(stated.There, RankOf(office.Band), [.. office.Portfolios.Select(p => p.Value)]);
        }

        if (!held.Any(surely) || held.Any(h => !surely(h) && !never(h)))
        {
            yield return stated;
        }
    }

    // Who has no span of his own was there on all days of the other, and nobody is at a session on days that it does not have.
    private static (Truth Together, RawDays Days) Together(Stay a, Stay b, RawDays extent)
    {
        if (During(a, extent) is not { } one || During(b, extent) is not { } other)
        {
            return (Truth.False, default);
        }

        return a.Span is null ? (Truth.True, other) : b.Span is null ? (Truth.True, one) : Restated.Shared(one, other);
    }

    private static (Truth Together, RawDays Days) Apart(Stay a, RawDays here, Stay b, RawDays there) =>
        During(a, here) is { } one && During(b, there) is { } other ? Restated.Shared(one, other) : (Truth.False, default);

    private static RawDays? During(Stay stay, RawDays extent) => DuringOf(stay.Span, extent);

    private static RawDays? DuringOf(RawDays? span, RawDays extent)
    {
        if (span is not { } own)
        {
            return extent;
        }

        int startMin = own.StartMin < extent.StartMin ? extent.StartMin : own.StartMin;
        int endMax = own.EndMax > extent.EndMax ? extent.EndMax : own.EndMax;
        int startMax = own.StartMax > extent.EndMax ? extent.EndMax : own.StartMax;
        int endMin = own.EndMin < extent.StartMin ? extent.StartMin : own.EndMin;
        return startMin > startMax || endMin > endMax ? null : RawDays.Tight(startMin, startMax, endMin, endMax);
    }

    private static int RankOf(Band band) => Array.IndexOf(RawQuery.Bands, band.Value) is var index and >= 0 ? 9 - index : 0;

    // Without a day of its own a record lies somewhere within the days of what it is part of.
    private static RawDays DaysOf(Chronicle chronicle, Edtf own, SessionId above)
    {
        Session? whole = chronicle.Sessions.FirstOrDefault(s => s.Id == above);
        if (own.IsRecorded || whole is null)
        {
            return RawDays.Of(own);
        }

        RawDays around = DaysOf(chronicle, whole.When, whole.PartOf);
        return new(around.StartMin, around.EndMax, around.StartMin, around.EndMax);
    }

    private static Truth OccurredOf(Chronicle chronicle, Session session)
    {
        Session[] chain = [.. ChainOf(chronicle, session)];
        string First(Func<Session, string> member) => chain.Select(member).FirstOrDefault(word => word.Length > 0) ?? "";
        return Restated.Occurred(First(s => s.Occurrence.Value), First(s => s.Plan.Value));
    }

    // The session itself and the larger ones, the largest last.
    private static IEnumerable<Session> ChainOf(Chronicle chronicle, Session session)
    {
        for (Session? at = session; at is not null; at = chronicle.Sessions.FirstOrDefault(s => s.Id == at.PartOf))
        {
            yield return at;
        }
    }

    private static bool IsPart(Chronicle chronicle, Session part, Session whole) => part.Id != whole.Id && ChainOf(chronicle, part).Any(s => s.Id == whole.Id);

    private static bool HasParts(Chronicle chronicle, Session session) => chronicle.Sessions.Any(s => IsPart(chronicle, s, session));

    private static bool IsAtAPartOf(Chronicle chronicle, Session whole, PartyId party) =>
        chronicle.Sessions.Any(s => IsPart(chronicle, s, whole) && s.Delegations.Any(d => d.Party == party));

    private static IEnumerable<(T One, T Other)> PairsOf<T>(IReadOnlyList<T> some, IReadOnlyList<T> others) => some.SelectMany(_ => others, (a, b) => (a, b));
}
