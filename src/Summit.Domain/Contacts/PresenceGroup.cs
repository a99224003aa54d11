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
                .SelectMany(d => Rooms(d, remoteApart).Select(remote => (Delegate: d, d.Span, Remote: remote)))
                .GroupBy(d => (d.Span, d.Remote))
                .Select(g => new PresenceGroup(g.Key.Span, g.Key.Remote, ValueList.Of(g.Select(d => Attendee.Of(d.Delegate))))),
        ];
    }

    /// <summary>Whether two groups were there on a common day, and on which, where both were at one meeting or session.</summary>
    public static (Truth Truth, DayBounds Days) Together(PresenceGroup one, PresenceGroup other, DayBounds extent) =>
        Within(one.Span, extent) is not { } first || Within(other.Span, extent) is not { } second ? (Truth.False, default)

            // One of them was there throughout, and so on the other's days, however uncertain these are.
            : one.Span is null ? (Truth.True, second)
            : other.Span is null ? (Truth.True, first)
            : Shared(first, second);

    /// <summary>Whether two groups, each at a session of its own, were there on a common day, and on which.</summary>
    public static (Truth Truth, DayBounds Days) Apart(PresenceGroup one, DayBounds extent, PresenceGroup other, DayBounds otherExtent) =>
        Within(one.Span, extent) is { } first && Within(other.Span, otherExtent) is { } second ? Shared(first, second) : (Truth.False, default);

    // Who was at a session was there while it lasted: what is known of its days bounds the presence. Null where the record contradicts itself.
    private static DayBounds? Within(DayBounds? span, DayBounds extent) => span is { } own ? own.Inside(extent) : extent;

    private static (Truth Truth, DayBounds Days) Shared(DayBounds one, DayBounds other) => (one.Overlap(other, out DayBounds days), days);

    // Whoever may have been there may have been in the room or elsewhere.
    private static bool[] Rooms(ResolvedDelegate who, bool remoteApart) =>
        !remoteApart ? [false]
        : who.There == Truth.Unknown ? [false, true]
        : [who.IsRemote];
}
