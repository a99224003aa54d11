namespace Summit.Domain;

/// <summary>Of which types a record has to be that is referred to.</summary>
internal static class References
{
    public static readonly Type[] Anything = [];
    public static readonly Type[] Party = [typeof(Party)];
    public static readonly Type[] Person = [typeof(Person)];
    public static readonly Type[] Office = [typeof(Office)];
    public static readonly Type[] Forum = [typeof(Forum)];
    public static readonly Type[] Session = [typeof(Session)];
    public static readonly Type[] Source = [typeof(Source)];
    public static readonly Type[] Occasions = [typeof(Session), typeof(Meeting), typeof(Escalation)];
    public static readonly Type[] Reported = [typeof(Session), typeof(Meeting)];
    public static readonly Type[] Represented = [typeof(Person), typeof(Office), typeof(Party)];

    /// <summary>The record to which an id refers, whatever its type; the default if a value is no id, or not recorded.</summary>
    public static (RecordRef Record, Type[] Types) Of(object value) => value switch
    {
        PartyId id => (id, Party),
        PersonId id => (id, Person),
        OfficeId id => (id, Office),
        TenureId id => (id, [typeof(Tenure)]),
        ForumId id => (id, Forum),
        SessionId id => (id, Session),
        MeetingId id => (id, [typeof(Meeting)]),
        EscalationId id => (id, [typeof(Escalation)]),
        StatementId id => (id, [typeof(Statement)]),
        SourceId id => (id, Source),
        ClaimId id => (id, [typeof(Claim)]),
        CoverageId id => (id, [typeof(Coverage)]),
        RecordRef id => (id, Anything),
        _ => (default, Anything),
    };
}
