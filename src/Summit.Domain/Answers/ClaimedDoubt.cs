namespace Summit.Domain;

/// <summary>Why a property of a record is unknown under a reading, and which claims leave it so.</summary>
internal static class ClaimedDoubt
{
    /// <summary>The doubt about the first of these properties that claims leave open; "not recorded" when none is claimed, or when the policy takes the record.</summary>
    public static (Doubt Doubt, IReadOnlyList<ClaimId> Claims) Of(Reading? reading, RecordRef record, params ReadOnlySpan<ClaimProperty> properties)
    {
        if (reading is null || reading.Policy.TakesTheRecord)
        {
            return (Doubt.NotRecorded, []);
        }

        Explanation explanation = reading.Explain(record);
        foreach (ClaimProperty property in properties)
        {
            if (Of(explanation.Of(property)) is { } doubt)
            {
                return doubt;
            }
        }

        return (Doubt.NotRecorded, []);
    }

    /// <summary>Of whether a meeting or a session was held.</summary>
    public static (Doubt Doubt, IReadOnlyList<ClaimId> Claims) OfHeld(Reading reading, RecordRef record) =>
        reading.IsKnown(record) == Truth.Unknown ? (Doubt.NotSurelyKnown, [])
        : reading.Policy.TakesTheRecord ? (Doubt.NotRecorded, [])
        : Of(reading.Explain(record).Of(ClaimProperty.Held.Name)) ?? (Doubt.NotAttested, []);

    /// <summary>Of the presence of a person, or of a party's delegates.</summary>
    public static (Doubt Doubt, IReadOnlyList<ClaimId> Claims) OfPresence(Reading reading, RecordRef record, PartyId party, PersonId person)
    {
        if (reading.Policy.TakesTheRecord)
        {
            return (Doubt.NotRecorded, []);
        }

        IEnumerable<ExplainedProperty> presence = reading.Explain(record).Properties.Where(p => p.Property == ClaimProperty.Presence.Name);
        return Of(presence.FirstOrDefault(p => person.IsRecorded ? p.Subject.Person == person : p.Subject.Party == party && !p.Subject.Person.IsRecorded)) ?? (Doubt.NotRecorded, []);
    }

    /// <summary>Of topics: of the first that claims leave open, itself or as a narrower or a broader one.</summary>
    public static (Doubt Doubt, IReadOnlyList<ClaimId> Claims) OfTopics(Reading? reading, RecordRef record, IReadOnlyList<Topic> asked)
    {
        if (reading is null || reading.Policy.TakesTheRecord)
        {
            return (Doubt.NotRecorded, []);
        }

        IEnumerable<ExplainedProperty> open =
            from topic in asked
            from property in reading.Explain(record).AllOf(ClaimProperty.Topic)
            where Topic.TryFrom(property.Value, out Topic said) && (topic.Covers(said) || said.Covers(topic))
            select property;
        return open.Select(Of).FirstOrDefault(d => d is not null) ?? (Doubt.NotRecorded, []);
    }

    private static (Doubt, IReadOnlyList<ClaimId>)? Of(ExplainedProperty? property) => property?.Status switch
    {
        EpistemicStatus.Disputed => (Doubt.Disputed, Ids(property.For.Concat(property.Against))),
        EpistemicStatus.Reported => (Doubt.NotEstablished, Ids(property.For)),
        EpistemicStatus.Unknown or EpistemicStatus.Denied when property.For.Count + property.Against.Count > 0 => (Doubt.NotEstablished, Ids(property.For.Concat(property.Against))),
        _ => null,
    };

    private static IReadOnlyList<ClaimId> Ids(IEnumerable<ExplainedClaim> claims) => [.. claims.Select(c => c.Claim).Distinct().Order()];
}
