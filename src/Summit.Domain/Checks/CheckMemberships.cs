namespace Summit.Domain;

/// <summary>Parties at a session that were certainly not in its forum on those days, in any status.</summary>
internal static class CheckMemberships
{
    public static IEnumerable<Finding> Of(Reading reading)
    {
        foreach (Session session in reading.Chronicle.Sessions)
        {
            if (reading.Chronicle.Find(session.Forum) is not { } forum)
            {
                continue;
            }

            Forum[] bodies = [.. ForumTree.WithParents(reading.Chronicle, forum).Where(f => f.Memberships.Count > 0)];
            if (bodies.Length == 0)
            {
                continue;
            }

            ResolvedSession resolved = reading.Resolve(session, default);
            for (int i = 0; i < session.Delegations.Count; i++)
            {
                PartyId party = session.Delegations[i].Party;
                DayBounds[] stays = [.. StaysOf(resolved, party)];
                DayBounds[] spans = [.. bodies.SelectMany(b => b.Memberships.Where(m => m.Party == party).Select(m => reading.SpanOf(b.Id, m)))];
                if (stays.Length > 0 && !spans.Any(s => stays.Any(stay => s.Overlaps(stay) != Truth.False)))
                {
                    string path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"$.delegations[{i}].party");
                    string known = spans.Length == 0 ? "no membership of it is recorded" : $"its memberships are of {string.Join(", ", spans)}";
                    yield return FindingCode.NotAMember.In(session.Id, $"'{party}' was not in '{bodies[0].Id}' in any status on {string.Join(", ", stays)}: {known}.", path);
                }
            }
        }
    }

    // Guests need no membership; who declined or was absent was not there.
    private static IEnumerable<DayBounds> StaysOf(ResolvedSession session, PartyId party) => session.Delegations
        .Where(d => d.Party == party && !(d.Delegates.Count > 0 && d.Delegates.All(r => r.Role == Role.Guest)))
        .SelectMany(d => PresenceGroup.Of(d, remoteApart: false))
        .Select(g => g.Span ?? session.When)
        .Distinct();
}
