namespace Summit.Domain;

/// <summary>The rule of membership: whose memberships count, and what one says of a day.</summary>
internal static class MembershipRule
{
    /// <summary>The forum itself, or the nearest body above it that has memberships; null if none has.</summary>
    public static Forum? BodyOf(Chronicle chronicle, Forum forum) => chronicle.ForumBodies[forum.Id];

    /// <summary>Who belonged to a forum, or to the body above it, in a status on a day.</summary>
    public static MembersOnDay Of(Reading reading, Forum forum, LocalDate on, MembershipStatus asked)
    {
        int day = DayNumber.Of(on);
        Forum? body = BodyOf(reading.Chronicle, forum);
        MembershipOnDay[] all =
        [
            .. (body?.Memberships ?? []).Select(m => On(reading, body!, m, day))
                .Where(m => m.Belongs != Truth.False)
                .OrderBy(m => m.Party).ThenByDescending(m => m.Belongs),
        ];

        // A membership whose status is not recorded may be of the status asked for.
        ILookup<PartyId, Truth> belonging = all.Where(m => m.Status == asked || !m.Status.IsRecorded).ToLookup(m => m.Party, m => m.Status.IsRecorded ? m.Belongs : Truth.Unknown);
        IReadOnlyList<Evidence> evidence = body is null ? [] : [Evidence.Of(body.Id, DayBounds.On(on), reading.IsKnown(body.Id), HistoryOrigin.Of(reading))];
        return new()
        {
            Forum = forum.Id,
            Body = body?.Id ?? default,
            On = on,
            Status = asked,
            Surely = [.. belonging.Where(b => b.Any() == Truth.True).Select(b => b.Key)],
            Possibly = [.. belonging.Where(b => b.Any() == Truth.Unknown).Select(b => b.Key)],
            Memberships = all,
            Evidence = evidence,
            Definition = Definition.Of(reading, [], null),
            Notes = Notes.Of(reading, [], day: null, evidence),
            Names = Names.Of(reading),
        };
    }

    /// <summary>What one membership says of a day. What is said of one party hides no other.</summary>
    public static MembershipOnDay On(Reading reading, Forum body, Membership membership, int day)
    {
        DayBounds span = reading.SpanOf(body.Id, membership);
        return new(membership.Party, membership.Status, span.Contains(day).And(reading.IsKnown(body.Id, membership.Party)), span);
    }

    /// <summary>The days on which each party that is listed in a body with a status has it.</summary>
    public static Dictionary<PartyId, PartyMemberships> ByParty(Reading reading, Forum body, MembershipStatus status) => body.Memberships
        .Where(m => m.Status == status)
        .GroupBy(m => m.Party)
        .ToDictionary(g => g.Key, g => new PartyMemberships([.. g.Select(m => reading.SpanOf(body.Id, m))], reading.IsKnown(body.Id, g.Key)));
}
