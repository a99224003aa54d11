namespace Summit.Domain;

/// <summary>What a record itself says of a property, in the form in which claims speak of it; no value where it says nothing.</summary>
internal static class RecordedValues
{
    public static ClaimValue In(IRecord record, ClaimProperty property, RecordPart part) => record switch
    {
        Meeting meeting when part == default => InMeeting(meeting, property),
        Meeting meeting => InDelegations(meeting.Delegations, property, part),
        Session session when part == default => InSession(session, property),
        Session session => InDelegations(session.Delegations, property, part),
        Escalation escalation when part == default => property.Value switch
        {
            "start" => Written(escalation.Start),
            "end" => Written(escalation.End),
            "cease-fire" => Written(escalation.CeaseFire),
            _ => default,
        },
        Escalation escalation => escalation.Steps.FirstOrDefault(s => s.Key == part.Step && s.Key.Length > 0) is { } step ? InStep(step, property) : default,
        Tenure tenure => property == ClaimProperty.When.Name ? Written(tenure.Span) : default,
        Statement statement => property.Value switch
        {
            "when" => Written(statement.When),
            "place" => Written(statement.Place),
            "adoption" => Code(statement.Adoption),
            _ => default,
        },
        _ => default,
    };

    /// <summary>What a record lists of a property of many values.</summary>
    public static IEnumerable<object> ManyIn(IRecord record, ClaimProperty property) => (record, property.Value) switch
    {
        (Meeting meeting, "topic") => meeting.Topics.Cast<object>(),
        (Session session, "topic") => session.Topics.Cast<object>(),
        (Statement statement, "topic") => statement.Topics.Cast<object>(),
        (Statement statement, "blocked-by") => statement.BlockedBy.Cast<object>(),
        (Statement statement, "reason") => statement.Reasons.Cast<object>(),
        (Statement statement, "point") => statement.Points.Select(p => (object)(long)p.Number),
        _ => [],
    };

    private static ClaimValue InMeeting(Meeting meeting, ClaimProperty property) => property.Value switch
    {
        "plan" => Code(meeting.Plan),
        "when" => Written(meeting.When),
        "place" => Written(meeting.Place),
        _ => FacetLens.All.FirstOrDefault(l => l.Row.Name == property)?.In(meeting.Facets) ?? default,
    };

    private static ClaimValue InSession(Session session, ClaimProperty property) => property.Value switch
    {
        "plan" => Code(session.Plan),
        "when" => Written(session.When),
        "place" => Written(session.Place),
        "modality" => Code(session.Modality),
        _ => default,
    };

    private static ClaimValue InStep(EscalationStep step, ClaimProperty property) => property.Value switch
    {
        "when" => Written(step.When),
        "hostility" => step.Hostility is { } level ? ClaimValue.Of(level) : default,
        "actor" => step.Actor.IsRecorded ? ClaimValue.Of(step.Actor.Value) : default,
        _ => default,
    };

    private static ClaimValue InDelegations(IReadOnlyList<Delegation> delegations, ClaimProperty property, RecordPart part)
    {
        IEnumerable<Representative> theirs = delegations.Where(d => !part.Party.IsRecorded || d.Party == part.Party).SelectMany(d => d.Delegates);
        if (property == ClaimProperty.Presence.Name)
        {
            return theirs.FirstOrDefault(r => r.Person == part.Person) is { } who ? Code(who.Presence) : default;
        }

        return property == ClaimProperty.Head.Name && theirs.FirstOrDefault(r => r.Role == Role.Head && (r.Person.IsRecorded || r.Office.IsRecorded)) is { } head
            ? ClaimProperty.Head.Write(new(head.Person, head.Office))
            : default;
    }

    private static ClaimValue Code<T>(T code)
        where T : struct, ICode<T> => code.IsRecorded ? ClaimValue.Of(code.Value) : default;

    private static ClaimValue Written(Edtf when) => when.IsRecorded ? ClaimValue.Of(when.ToString()) : default;

    private static ClaimValue Written(Place? place) => place is null ? default : ClaimValue.Of(place.Name);
}
