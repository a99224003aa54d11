namespace Summit.Domain;

/// <summary>A record with one of its own values not recorded: the reverse of <see cref="RecordedValues"/>.</summary>
internal static class ForgottenValues
{
    public static IRecord Without(IRecord record, ClaimProperty property, RecordPart part) => record switch
    {
        Meeting meeting when part == default => InMeeting(meeting, property),
        Meeting meeting => meeting with { Delegations = InDelegations(meeting.Delegations, property, part) },
        Session session when part == default => InSession(session, property),
        Session session => session with { Delegations = InDelegations(session.Delegations, property, part) },
        Escalation escalation when part == default => InEscalation(escalation, property),
        Escalation escalation => escalation with { Steps = [.. escalation.Steps.Select(s => s.Key.Length > 0 && s.Key == part.Step ? InStep(s, property) : s)] },
        Tenure tenure => IsOfASpan(property) ? tenure with { Span = default } : tenure,
        Forum forum => IsOfASpan(property) ? forum with { Memberships = [.. forum.Memberships.Where(m => m.Party != part.Party)] } : forum,
        Statement statement => InStatement(statement, property),
        _ => record,
    };

    /// <summary>The same without one value of a property of many, or without the memberships of one status.</summary>
    public static IRecord Without(IRecord record, Claim said) => record switch
    {
        Forum forum when said.Says(ClaimProperty.Membership, out ClaimedStatus status) => forum with { Memberships = [.. forum.Memberships.Where(m => m.Party != said.Subject.Party || m.Status != status.Status)] },
        Meeting meeting when said.Says(ClaimProperty.Topic, out Topic topic) => meeting with { Topics = [.. meeting.Topics.Where(t => t != topic)] },
        Session session when said.Says(ClaimProperty.Topic, out Topic topic) => session with { Topics = [.. session.Topics.Where(t => t != topic)] },
        Statement statement when said.Says(ClaimProperty.Topic, out Topic topic) => statement with { Topics = [.. statement.Topics.Where(t => t != topic)] },
        Statement statement when said.Says(ClaimProperty.BlockedBy, out PartyId party) => statement with { BlockedBy = [.. statement.BlockedBy.Where(p => p != party)] },
        Statement statement when said.Says(ClaimProperty.Reason, out Objection reason) => statement with { Reasons = [.. statement.Reasons.Where(r => r != reason)] },
        Statement statement when said.Says(ClaimProperty.Point, out long number) => statement with { Points = [.. statement.Points.Where(p => p.Number != number)] },
        _ => record,
    };

    /// <summary>A meeting or a session of which it is not recorded whether it took place.</summary>
    public static IRecord WithoutOccurrence(IRecord record) => record switch
    {
        Meeting meeting => meeting with { Occurrence = default },
        Session session => session with { Occurrence = default },
        _ => record,
    };

    /// <summary>Whether a property is one end of a span, or the whole of it.</summary>
    public static bool IsOfASpan(ClaimProperty property) => property == ClaimProperty.When.Name || property == ClaimProperty.Start.Name || property == ClaimProperty.End.Name;

    private static Meeting InMeeting(Meeting meeting, ClaimProperty property) => property.Value switch
    {
        "plan" => meeting with { Plan = default },
        "when" => meeting with { When = default, Start = null, End = null },
        "place" => meeting with { Place = null },
        _ => FacetLens.All.FirstOrDefault(l => l.Row.Name == property) is { } lens ? meeting with { Facets = lens.Without(meeting.Facets) } : meeting,
    };

    private static Session InSession(Session session, ClaimProperty property) => property.Value switch
    {
        "plan" => session with { Plan = default },
        "when" => session with { When = default, Start = null, End = null },
        "place" => session with { Place = null },
        "modality" => session with { Modality = default },
        _ => session,
    };

    private static Escalation InEscalation(Escalation escalation, ClaimProperty property) => property.Value switch
    {
        "start" => escalation with { Start = default },
        "end" => escalation with { End = default },
        "cease-fire" => escalation with { CeaseFire = default },
        _ => escalation,
    };

    private static EscalationStep InStep(EscalationStep step, ClaimProperty property) => property.Value switch
    {
        "when" => step with { When = default },
        "hostility" => step with { Hostility = null },
        "actor" => step with { Actor = default },
        _ => step,
    };

    private static Statement InStatement(Statement statement, ClaimProperty property) => property.Value switch
    {
        "when" => statement with { When = default },
        "place" => statement with { Place = null },
        "adoption" => statement with { Adoption = default },
        _ => statement,
    };

    private static IReadOnlyList<Delegation> InDelegations(IReadOnlyList<Delegation> delegations, ClaimProperty property, RecordPart part) =>
    [
        .. delegations.Select(d => part.Party.IsRecorded && d.Party != part.Party ? d : d with { Delegates = [.. d.Delegates.Select(r => InDelegate(r, property, part))] }),
    ];

    private static Representative InDelegate(Representative one, ClaimProperty property, RecordPart part) =>
        property == ClaimProperty.Presence.Name && one.Person == part.Person ? one with { Presence = default }
        : property == ClaimProperty.Head.Name && one.Role == Role.Head ? one with { Role = default }
        : one;
}
