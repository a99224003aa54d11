namespace Summit.Domain;

/// <summary>Those of a delegation who share one presence span and were all in the room, or all elsewhere.</summary>
/// <param name="Span">The span; null for throughout.</param>
/// <param name="IsRemote">Whether they took part from elsewhere.</param>
/// <param name="Attendees">Who they are, as far as questions ask; empty when nobody is recorded.</param>
internal sealed record PresenceGroup(DayBounds? Span, bool IsRemote, IReadOnlyList<Attendee> Attendees)
{
    /// <summary>The groups of a delegation; none if it surely was not there.</summary>
    public static IReadOnlyList<PresenceGroup> Of(ResolvedDelegation delegation, bool remoteApart)
    {
        if (delegation.Delegates.Count == 0)
        {
            return delegation.Reply == Reply.Declined ? [] : [new(null, false, [])];
        }

        return
        [
            .. delegation.Delegates
                .Where(d => d.There != Truth.False)
                .GroupBy(d => (d.Span, Remote: remoteApart && d.IsRemote))
                .Select(g => new PresenceGroup(g.Key.Span, g.Key.Remote, ValueList.Of(g.Select(d => new Attendee(d.There, d.Band, d.Portfolios))))),
        ];
    }

    /// <summary>Whether two groups were there on a common day, and on which, where both were within an extent.</summary>
    public static (Truth Truth, DayBounds Days) Together(PresenceGroup one, PresenceGroup other, DayBounds extent) => (one.Span, other.Span) switch
    {
        // Both throughout: they share whatever days it had, however uncertain these are.
        (null, null) => (Truth.True, extent),
        ({ } own, null) => Overlap.Of(own, extent),
        (null, { } own) => Overlap.Of(own, extent),
        ({ } first, { } second) => Overlap.Of(first, second),
    };
}
