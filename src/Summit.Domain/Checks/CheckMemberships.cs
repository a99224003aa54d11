namespace Summit.Domain;

/// <summary>Parties at a session that were certainly not in its forum on those days, in any status.</summary>
/// <remarks>What it buys: the bodies above a forum, and the spans of a party in one, are worked out once for all sessions.</remarks>
internal sealed class CheckMemberships(Reading reading)
{
    private readonly Dictionary<ForumId, Forum[]> bodiesAbove = [];
    private readonly Dictionary<ForumId, ILookup<PartyId, Membership>> members = [];
    private readonly Dictionary<(ForumId, PartyId), DayBounds[]> spansIn = [];

    public IEnumerable<Finding> All()
    {
        foreach (Session session in reading.Chronicle.Sessions)
        {
            if (reading.Chronicle.Find(session.Forum) is not { } forum)
            {
                continue;
            }

            Forum[] bodies = BodiesAbove(forum);
            if (bodies.Length == 0)
            {
                continue;
            }

            ResolvedSession resolved = reading.Resolve(session, default);
            for (int i = 0; i < session.Delegations.Count; i++)
            {
                PartyId party = session.Delegations[i].Party;
                DayBounds[] stays = [.. StaysOf(resolved, party)];
                DayBounds[] spans = bodies.Length == 1 ? SpansIn(bodies[0], party) : [.. bodies.SelectMany(b => SpansIn(b, party))];
                if (stays.Length > 0 && !MayOverlap(spans, stays))
                {
                    string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{i}].party");
                    string known = spans.Length == 0 ? "no membership of it is recorded" : $"its memberships are of {string.Join(", ", spans)}";
                    yield return FindingCode.NotAMember.In(session.Id, $"'{party}' was not in '{bodies[0].Id}' in any status on {string.Join(", ", stays)}: {known}.", path);
                }
            }
        }
    }

    private Forum[] BodiesAbove(Forum forum)
    {
        if (!bodiesAbove.TryGetValue(forum.Id, out Forum[]? bodies))
        {
            bodiesAbove.Add(forum.Id, bodies = [.. ForumTree.WithParents(reading.Chronicle, forum).Where(f => f.Memberships.Count > 0)]);
        }

        return bodies;
    }

    private DayBounds[] SpansIn(Forum body, PartyId party)
    {
        if (!spansIn.TryGetValue((body.Id, party), out DayBounds[]? spans))
        {
            if (!members.TryGetValue(body.Id, out ILookup<PartyId, Membership>? theirs))
            {
                members.Add(body.Id, theirs = body.Memberships.ToLookup(m => m.Party));
            }

            spansIn.Add((body.Id, party), spans = [.. theirs[party].Select(m => reading.SpanOf(body.Id, m))]);
        }

        return spans;
    }

    private static bool MayOverlap(DayBounds[] spans, DayBounds[] stays)
    {
        foreach (DayBounds span in spans)
        {
            foreach (DayBounds stay in stays)
            {
                if (span.Overlaps(stay) != Truth.False)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Guests need no membership; who declined or was absent was not there.
    private static IEnumerable<DayBounds> StaysOf(ResolvedSession session, PartyId party) => session.Delegations
        .Where(d => d.Party == party && !(d.Delegates.Count > 0 && d.Delegates.All(r => r.Role == Role.Guest)))
        .SelectMany(d => PresenceGroup.Of(d, remoteApart: false))
        .Select(g => g.Span ?? session.When)
        .Distinct();
}
