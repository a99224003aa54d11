namespace Summit.Domain;

/// <summary>The rule of attendance: delegations of a session or of the editions of a forum, judged by who was there.</summary>
internal static class AttendanceRule
{
    /// <summary>The editions of a forum that are known or may be, in the order of their earliest, then latest start. A part is not an edition of the forum of its whole.</summary>
    public static IReadOnlyList<AttendanceEdition> EditionsOf(Reading reading, ForumId forum)
    {
        ILookup<SessionId, Session> parts = SessionTree.PartsIn(reading.Chronicle);
        return
        [
            .. reading.Chronicle.Sessions
                .Where(s => s.Forum == forum && SessionTree.Above(reading.Chronicle, s).All(w => w.Forum != forum))
                .Select(s => AttendanceEdition.Of(reading, parts, s))
                .OfType<AttendanceEdition>()
                .OrderBy(e => e.When.StartMin).ThenBy(e => e.When.StartMax).ThenBy(e => e.Session.Id),
        ];
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
            MembersAbsent = [.. editions.SelectMany(e => Absences(reading, e, party))],
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

    private static IEnumerable<AttendanceAbsence> Absences(Reading reading, AttendanceEdition edition, PartyId party)
    {
        if (edition.Occurred == Truth.False || reading.Chronicle.Find(edition.Session.Forum) is not { } forum || MembershipRule.BodyOf(reading.Chronicle, forum) is not { } body
            || edition.When.EarliestStart is null || edition.When.LatestEnd is null)
        {
            return [];
        }

        return body.Memberships
            .Where(m => m.Status == MembershipStatus.Member && (!party.IsRecorded || m.Party == party))
            .Where(m => MembershipRule.On(reading, body, m, edition.When.StartMin).Belongs == Truth.True && MembershipRule.On(reading, body, m, edition.When.EndMax).Belongs == Truth.True)
            .Select(m => m.Party)
            .Distinct()
            .Order()
            .Where(p => !edition.Has(p) || edition.Attended(p) == Truth.False)
            .Select(p => new AttendanceAbsence(edition.Session.Id, p, edition.Has(p) ? Truth.True : Truth.Unknown));
    }
}
