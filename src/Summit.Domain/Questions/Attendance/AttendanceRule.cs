namespace Summit.Domain;

/// <summary>The rule of attendance: delegations of a session or of the editions of a forum, judged by who was there.</summary>
internal static class AttendanceRule
{
    /// <summary>The editions of a forum that are known or may be, in the order of their earliest, then latest start. A part is not an edition of the forum of its whole.</summary>
    public static IReadOnlyList<AttendanceEdition> EditionsOf(Reading reading, ForumId forum)
    {
        SessionForest forest = reading.Chronicle.SessionForest;
        SessionNode[] ofForum = [.. reading.Chronicle.Sessions.Where(s => s.Forum == forum).Select(s => forest[s.Id]).OrderBy(n => n.First)];
        ILookup<int, SessionNode> inCircles = ofForum.Where(n => n.IsInCircle).ToLookup(n => n.Circle);
        List<AttendanceEdition> editions = [];
        int covered = -1;
        foreach (SessionNode node in ofForum)
        {
            // The parts of a session follow it without a gap; above what ends in a circle all its members are.
            bool isPart = node.First <= covered || inCircles[node.Circle].Any(n => n != node);
            covered = Math.Max(covered, node.Last);
            editions.AddRange(!isPart && AttendanceEdition.Of(reading, forest.Parts, node.Session) is { } edition ? [edition] : []);
        }

        return [.. editions.OrderBy(e => e.When.StartMin).ThenBy(e => e.When.StartMax).ThenBy(e => e.Session.Id)];
    }

    /// <summary>Who attended the editions, of a forum or the one of a session.</summary>
    public static AttendanceRecord Of(Reading reading, RecordRef of, IReadOnlyList<AttendanceEdition> editions, PartyId party)
    {
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Evidence[] evidence = [.. editions.Where(e => !party.IsRecorded || e.Has(party)).Select(e => Evidence.Of(e.Session.Id, e.When, e.Occurred, origin))];
        return new()
        {
            Of = of,
            Party = party,
            Entries = [.. editions.SelectMany(e => e.Entries(party))],
            MembersAbsent = [.. Absences(reading, editions, party)],
            Evidence = evidence,
            Definition = Definition.Of(reading, party.IsRecorded ? [party] : [], null),
            Notes = Notes.Of(reading, [party], day: null, evidence),
            Names = Names.Of(reading),
        };
    }

    /// <summary>Changes from each edition at which a party's level is known to the next such one. Two records of one edition are no change.</summary>
    public static IEnumerable<AttendanceChange> Changes(Identities identities, IReadOnlyList<AttendanceEdition> editions, PartyId party)
    {
        foreach (PartyId one in PartiesOf(editions, party))
        {
            (AttendanceEdition? last, Band level) = (null, default);
            List<SessionId> between = [];
            foreach (AttendanceEdition edition in editions.Where(e => e.Occurred != Truth.False))
            {
                Band now = edition.Level(one);
                if (!now.IsRecorded)
                {
                    between.Add(edition.Session.Id);
                    continue;
                }

                if (last is not null && now != level && !AreOne(identities, last, edition))
                {
                    yield return new(one, last.Session.Id, edition.Session.Id, level, now, Each(identities, between));
                }

                (last, level, between) = (edition, now, []);
            }
        }
    }

    /// <summary>First attendances. An edition that may have begun no later than the first certain one may be earlier.</summary>
    public static IEnumerable<AttendanceFirst> Firsts(Identities identities, IReadOnlyList<AttendanceEdition> editions, PartyId party)
    {
        foreach (PartyId one in PartiesOf(editions, party))
        {
            AttendanceEdition[] may = [.. editions.Where(e => e.Has(one) && e.Attended(one) != Truth.False)];
            AttendanceEdition? first = may.Where(e => e.Attended(one) == Truth.True).MinBy(e => e.When.StartMax);
            yield return new(one, first?.Session.Id ?? default, Each(identities, may.Where(e => !AreOne(identities, e, first) && (first is null || e.When.StartMin <= first.When.StartMax)).Select(e => e.Session.Id)));
        }
    }

    public static AttendanceBelow Below(Reading reading, Session session, PartyId party, Band band)
    {
        Session whole = SessionTree.Above(reading.Chronicle, session).LastOrDefault(w => w.Forum == session.Forum) ?? session;
        IReadOnlyList<AttendanceEdition> editions = EditionsOf(reading, session.Forum);
        AttendanceEdition? focus = editions.FirstOrDefault(e => e.Session.Id == whole.Id);
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        AttendanceEdition[] before = focus is null ? [] : [.. editions.Where(e => !AreOne(reading.Identities, e, focus) && e.When.StartMin < focus.When.StartMax)];
        AttendanceEdition? since = before.LastOrDefault(e => e.Below(party, band) == Truth.True && e.When.StartMax < focus!.When.StartMin);
        AttendanceEdition[] also = [.. before.Where(e => !AreOne(reading.Identities, e, since) && e.Below(party, band) != Truth.False && e.Has(party) && (since is null || e.When.StartMax >= since.When.StartMin))];
        Evidence[] evidence = [.. new[] { since }.Concat(also).Append(focus).OfType<AttendanceEdition>().Select(e => Evidence.Of(e.Session.Id, e.When, e.Below(party, band), origin))];
        return new()
        {
            Session = session.Id,
            Party = party,
            Band = band,
            Below = focus is null ? Truth.Unknown : focus.Below(party, band),
            Since = since?.Session.Id ?? default,
            PossiblyAlso = Each(reading.Identities, also.Select(e => e.Session.Id)),
            Evidence = evidence,
            Definition = Definition.Of(reading, [party], null) with { Band = band },
            Notes = Notes.Of(reading, [party], day: null, evidence),
            Title = Names.Of(reading)[party],
        };
    }

    private static bool AreOne(Identities identities, AttendanceEdition one, AttendanceEdition? other) =>
        other is not null && identities.AreOne(one.Session.Id, other.Session.Id) == Truth.True;

    private static IReadOnlyList<SessionId> Each(Identities identities, IEnumerable<SessionId> sessions) =>
        [.. identities.Each(sessions.Select(s => (RecordRef)s)).Select(r => SessionId.Parse(r.Value))];

    private static IEnumerable<PartyId> PartiesOf(IReadOnlyList<AttendanceEdition> editions, PartyId party) =>
        editions.SelectMany(e => e.Parties).Where(p => !party.IsRecorded || p == party).Distinct().Order();

    private static IEnumerable<AttendanceAbsence> Absences(Reading reading, IReadOnlyList<AttendanceEdition> editions, PartyId party)
    {
        Dictionary<ForumId, (PartyId Party, PartyMemberships Memberships)[]> members = [];
        foreach (AttendanceEdition edition in editions)
        {
            if (edition.Occurred == Truth.False || reading.Chronicle.Find(edition.Session.Forum) is not { } forum || MembershipRule.BodyOf(reading.Chronicle, forum) is not { } body
                || edition.When.EarliestStart is null || edition.When.LatestEnd is null)
            {
                continue;
            }

            if (!members.TryGetValue(body.Id, out (PartyId Party, PartyMemberships Memberships)[]? listed))
            {
                members.Add(body.Id, listed = [.. MembershipRule.ByParty(reading, body, MembershipStatus.Member).Where(m => !party.IsRecorded || m.Key == party).Select(m => (m.Key, m.Value)).OrderBy(m => m.Key)]);
            }

            foreach ((PartyId one, PartyMemberships memberships) in listed)
            {
                if (memberships.IsSurelyOn(edition.When.StartMin, edition.When.EndMax) && (!edition.Has(one) || edition.Attended(one) == Truth.False))
                {
                    yield return new(edition.Session.Id, one, edition.Has(one) ? Truth.True : Truth.Unknown);
                }
            }
        }
    }
}
