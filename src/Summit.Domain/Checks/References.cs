namespace Summit.Domain;

/// <summary>Which records a value refers to, and of which type these have to be.</summary>
internal static class References
{
    private static readonly Type[] Anything = [];
    private static readonly Type[] Occasions = [typeof(Session), typeof(Meeting), typeof(Escalation)];
    private static readonly Type[] Reported = [typeof(Session), typeof(Meeting)];
    private static readonly Type[] Represented = [typeof(Person), typeof(Office), typeof(Party)];

    /// <summary>The references of a leaf; none if it is not one, or not recorded.</summary>
    public static IEnumerable<(RecordRef Record, IReadOnlyList<Type> Types)> Of(Leaf leaf) => leaf.Value is Dyad { IsRecorded: true } dyad
        ? [(dyad.First, [typeof(Party)]), (dyad.Second, [typeof(Party)])]
        : One(leaf) is ({ IsRecorded: true } record, var types) ? [(record, types)] : [];

    // A record's own id refers to itself, which is always there.
    private static (RecordRef Record, IReadOnlyList<Type> Types) One(Leaf leaf) => leaf.Value switch
    {
        PartyId id when id == Statement.Unnamed && leaf.Path.Above is { Member: "blockedBy" } => default,
        PartyId id => (id, [typeof(Party)]),
        PersonId id => (id, [typeof(Person)]),
        OfficeId id => (id, [typeof(Office)]),
        TenureId id => (id, [typeof(Tenure)]),
        ForumId id => (id, [typeof(Forum)]),
        SessionId id => (id, [typeof(Session)]),
        MeetingId id => (id, [typeof(Meeting)]),
        EscalationId id => (id, [typeof(Escalation)]),
        StatementId id => (id, [typeof(Statement)]),
        SourceId id => (id, [typeof(Source)]),
        ClaimId id => (id, [typeof(Claim)]),
        CoverageId id => (id, [typeof(Coverage)]),
        RecordRef id => (id, leaf.Path.Member switch { "occasion" => Occasions, "reports" => Reported, "onBehalfOf" => Represented, _ => Anything }),
        _ => default,
    };
}
