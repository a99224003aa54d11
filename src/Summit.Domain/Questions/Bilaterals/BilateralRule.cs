namespace Summit.Domain;

/// <summary>The rule of bilateral rounds.</summary>
internal sealed class BilateralRule(Reading reading, ContactHistory history)
{
    private readonly Chronicle chronicle = reading.Chronicle;
    private readonly ContactView direct = history.Where(ContactFilter.Direct);
    private readonly ILookup<SessionId, Session> parts = SessionTree.PartsIn(reading.Chronicle);
    private readonly ILookup<Dyad, Meeting> meetings = reading.Chronicle.Meetings.Where(IsSeparate).ToLookup(m => Dyad.Of(m.Delegations[0].Party, m.Delegations[1].Party));

    /// <summary>The round of a party at a session, within a window of days or over all of it.</summary>
    public BilateralRound Of(Session session, PartyId party, DayBounds? window)
    {
        Occasion occasion = new(session, [.. SessionTree.WithParts(parts, session)], window);
        IEnumerable<PartyId> others = occasion.Sessions.SelectMany(s => s.Delegations.Select(d => d.Party)).Distinct();
        bool there = others.Contains(party) || occasion.Sessions.Any(s => reading.Resolve(s, default).Host == party);

        // A party without a recorded delegation that it met there all the same is met.
        IEnumerable<PartyId> met = meetings.Where(g => g.Key.Has(party) && g.Any(m => IsAt(occasion, m))).Select(g => g.Key.Other(party));
        BilateralParty[] judged = !party.IsRecorded ? [] :
        [
            .. (there ? others.Union(met) : met).Where(p => p != party).Order()
                .Select(p => Judged(occasion, Dyad.Of(party, p), p))
                .Where(p => p.Met == Truth.True || others.Contains(p.Party)),
        ];
        RecordRef[] leads =
        [
            .. chronicle.Meetings
                .Where(m => m.Others && IsLinked(occasion, m) && m.Delegations.Any(d => d.Party == party) && reading.Resolve(m, default).Occurred != Truth.False)
                .Where(m => Within(occasion, reading.Resolve(m, default).When) != Truth.False)
                .Select(m => (RecordRef)m.Id),
        ];
        HistoryOrigin origin = history.Origin;
        Evidence[] evidence =
        [
            Evidence.Of(session.Id, reading.WhenOf(session.Id), reading.WasHeld(session.Id), origin),
            .. judged.SelectMany(j => j.Records.Select(r => (Record: r, j.Met))).Where(r => chronicle.Find(r.Record) is Meeting)
                .Concat(leads.Select(l => (Record: l, Met: Truth.Unknown)))
                .Select(r => Evidence.Of(r.Record, reading.WhenOf(r.Record), r.Met, origin)),
        ];
        return new()
        {
            Session = session.Id,
            Party = party,
            Parties = [.. judged.Select(j => new BilateralParty(j.Party, j.Met, j.Reason, reading.Identities.Each(j.Records)))],
            Leads = reading.Identities.Each(leads),
            Evidence = evidence,
            Definition = Definition.Of(reading, party.IsRecorded ? [party] : [], null) with
            {
                Kinds = ContactFilter.Direct.Kinds,
                Messages = ContactFilter.Direct.Messages,
                Coverage = [.. judged.Where(j => j.Reason == BilateralReason.Covered).SelectMany(j => j.Records).Distinct().Select(r => CoverageId.Parse(r.Value))],
            },
            Notes = Notes.Of(reading, [party], window?.EarliestStart, evidence),
            Names = Names.Of(reading),
        };
    }

    private BilateralParty Judged(Occasion occasion, Dyad pair, PartyId other)
    {
        Meeting[] here = [.. meetings[pair].Where(m => IsAt(occasion, m))];
        HashSet<RecordRef> ids = [.. here.Select(m => (RecordRef)m.Id)];
        (RecordRef Record, Truth Met)[] contacts =
        [
            .. direct.All(pair).Where(c => ids.Contains(c.Contact.Record))
                .Select(c => (c.Contact.Record, c.Match.And(Within(occasion, c.Contact.When))))
                .Where(c => c.Item2 != Truth.False),
        ];
        IReadOnlyList<RecordRef> Those(Truth truth) => [.. contacts.Where(c => c.Met == truth).Select(c => c.Record).Distinct()];

        if (contacts.Any(c => c.Met == Truth.True))
        {
            return new(other, Truth.True, BilateralReason.Meeting, Those(Truth.True));
        }

        if (!MayMeet(occasion, pair))
        {
            return new(other, Truth.False, BilateralReason.NotThere, []);
        }

        if (contacts.Length > 0)
        {
            return new(other, Truth.Unknown, BilateralReason.UncertainMeeting, Those(Truth.Unknown));
        }

        RecordRef[] ruledOut = [.. here.Where(m => reading.IsKnown(m.Id) != Truth.False && reading.IsRuledOut(m.Id) == Truth.True).Select(m => (RecordRef)m.Id)];
        if (ruledOut.Length > 0 || BilateralClaims.Deny(reading, occasion.Sessions, pair, occasion.Window))
        {
            return new(other, Truth.False, BilateralReason.Denied, ruledOut);
        }

        DayBounds days = occasion.Window ?? reading.WhenOf(occasion.Session.Id);
        RecordRef[] covering = [.. history.Origin.Coverages.Where(c => Covers.Question(c, ContactFilter.Direct, pair) && days.IsWithin(c.Interval.BoundsOrAnywhen) == Truth.True).Select(c => (RecordRef)c.Id)];
        return covering.Length > 0
            ? new(other, Truth.False, BilateralReason.Covered, covering)
            : new(other, Truth.Unknown, BilateralReason.NothingRecorded, []);
    }

    /// <summary>Whether some delegates of both may have been there on a common day of the window.</summary>
    private bool MayMeet(Occasion occasion, Dyad pair)
    {
        DayBounds[] first = [.. Stays(occasion, pair, pair.First)];
        DayBounds[] second = [.. Stays(occasion, pair, pair.Second)];
        return first.Any(a => second.Any(b => a.Overlap(b, out DayBounds days) != Truth.False && Within(occasion, days) != Truth.False));
    }

    /// <summary>
    /// The days of a party's delegates there; any time where it has no delegation, as a host may have none. A delegate's span says when he was in the
    /// room: that he was in the place on other days is recorded apart, by a meeting there. One that is not certain makes the stay possible, and that is enough
    /// to leave open whether the two met.
    /// </summary>
    private IEnumerable<DayBounds> Stays(Occasion occasion, Dyad pair, PartyId party)
    {
        bool recorded = false;
        foreach (ResolvedSession session in occasion.Sessions.Select(s => reading.Resolve(s, default)))
        {
            foreach (ResolvedDelegation delegation in session.Delegations.Where(d => d.Party == party))
            {
                recorded = true;
                foreach (PresenceGroup group in PresenceGroup.Of(delegation, remoteApart: false))
                {
                    yield return group.Span ?? session.When;
                }
            }
        }

        if (!recorded)
        {
            yield return DayBounds.Anywhen;
            yield break;
        }

        // The meetings of the two are what is asked about.
        foreach (Meeting meeting in chronicle.Meetings.Where(m => m.Delegations.Count(d => pair.Has(d.Party)) == 1 && m.Delegations.Any(d => d.Party == party) && IsAt(occasion, m)))
        {
            ResolvedMeeting resolved = reading.Resolve(meeting, default);
            if (resolved.Occurred != Truth.False && resolved.Delegations.Any(d => d.Party == party && d.Delegates.Any(r => r.There != Truth.False)))
            {
                yield return resolved.When;
            }
        }
    }

    // Only what two parties do by themselves is a bilateral, whatever it is called.
    private static bool IsSeparate(Meeting meeting) => meeting.Delegations.Count == 2 && !meeting.Others;

    private static bool IsLinked(Occasion occasion, Meeting meeting) => occasion.Sessions.Any(s => s.Id == meeting.Session);

    /// <summary>Whether a meeting was in or beside the session: as recorded, or because it was at the same place on its days.</summary>
    private bool IsAt(Occasion occasion, Meeting meeting)
    {
        if (meeting.Session.IsRecorded)
        {
            return IsLinked(occasion, meeting);
        }

        ResolvedSession session = reading.Resolve(occasion.Session, default);
        ResolvedMeeting resolved = reading.Resolve(meeting, default);
        return meeting.Place is { } place && session.Place is { } venue && place.Name == venue.Name && resolved.When.Overlaps(session.When) == Truth.True;
    }

    private static Truth Within(Occasion occasion, DayBounds when) => occasion.Window is { } window ? when.Overlaps(window) : Truth.True;

    private sealed record Occasion(Session Session, IReadOnlyList<Session> Sessions, DayBounds? Window);
}
