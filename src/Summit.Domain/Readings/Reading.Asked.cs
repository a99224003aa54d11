namespace Summit.Domain;

/// <summary>What may be asked of a reading about one record.</summary>
public sealed partial class Reading
{
    private static readonly Plan[] Scheduling = [Plan.Scheduled, Plan.Rescheduled, Plan.MovedOnline];

    /// <summary>Whether a meeting or a session was held. Unknown for a record of another type, and never true unless the record is surely known by the day of the reading.</summary>
    /// <param name="record">A meeting or a session.</param>
    /// <param name="pair">For which pair of its parties; the default for none in particular.</param>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Truth WasHeld(RecordRef record, Dyad pair = default) => Found(record) switch
    {
        Meeting meeting => Resolve(meeting, pair).Occurred,
        Session session => Resolve(session, pair).Occurred,
        _ => Truth.Unknown,
    };

    /// <summary>When a meeting, a session or a statement was; <see cref="DayBounds.Anywhen"/> where no day is known.</summary>
    /// <param name="record">A meeting, a session or a statement.</param>
    /// <param name="pair">For which pair of its parties; the default for none in particular.</param>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public DayBounds WhenOf(RecordRef record, Dyad pair = default) => Found(record) switch
    {
        Meeting meeting => Resolve(meeting, pair).When,
        Session session => Resolve(session, pair).When,
        Statement statement => Dated(DossierOf(statement), ClaimProperty.When, default, statement.When),
        _ => DayBounds.Anywhen,
    };

    /// <summary>How far a meeting or a session was planned; not recorded where that is unknown. The latest plan stands.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Plan PlanOf(RecordRef record) => Found(record) switch
    {
        Meeting meeting => Resolve(meeting, default).Plan,
        Session session => Resolve(session, default).Plan,
        _ => default,
    };

    /// <summary>
    /// Whether a meeting or a session is scheduled. False if it has another plan, or if the last word on it is that it is not scheduled, which does not
    /// say that it will not be held; unknown if nothing is known of a plan.
    /// </summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Truth IsScheduled(RecordRef record)
    {
        IRecord found = Found(record);
        Plan plan = PlanOf(record);
        return !Policy.TakesTheRecord && found is Meeting or Session && DossierOf(found).LastWordIsNotScheduled() ? Truth.False
            : plan.IsRecorded ? Scheduling.Contains(plan).ToTruth()
            : Truth.Unknown;
    }

    /// <summary>
    /// Whether a meeting or a session was ruled out: true if it was cancelled or declined, or surely not held; false if it was held; else unknown. That
    /// nothing is scheduled rules nothing out.
    /// </summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Truth IsRuledOut(RecordRef record)
    {
        Plan plan = PlanOf(record);
        IReadOnlyList<Testimony> denied = Found(record) is Meeting or Session && !Policy.TakesTheRecord ? DossierOf(Found(record)).Held(default).Denied : [];
        Truth held = WasHeld(record);
        return held == Truth.True ? Truth.False
            : plan == Plan.Cancelled || plan == Plan.Declined || (held == Truth.False && (denied.Count > 0 || IsRecordedNotHeld(record))) ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>Whether a party or a person was at a meeting or a session, in person or from elsewhere. Unknown for one of whom the record knows nothing.</summary>
    /// <remarks>Presence at a part of a session is presence at the whole, and absence from another part does not contradict it.</remarks>
    /// <param name="record">A meeting or a session.</param>
    /// <param name="who">A party, of which any representative will do, or a person.</param>
    /// <param name="pair">For which pair of its parties; the default for none in particular.</param>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public Truth IsPresent(RecordRef record, RecordRef who, Dyad pair = default)
    {
        IEnumerable<ResolvedDelegation> delegations = Found(record) is Session session
            ? SessionTree.WithParts(Chronicle.SessionForest.Parts, session).SelectMany(s => Resolve(s, pair).Delegations)
            : DelegationsOf(record, pair);
        ResolvedDelegate[] theirs = [.. delegations.SelectMany(d => d.Delegates.Where(r => (RecordRef)d.Party == who || (RecordRef)r.Person == who))];
        return theirs.Length == 0 ? Truth.Unknown : theirs.Select(r => r.There).Any();
    }

    /// <summary>The delegations of a meeting or a session; none of a record of another type.</summary>
    internal IReadOnlyList<ResolvedDelegation> DelegationsOf(RecordRef record, Dyad pair) => Found(record) switch
    {
        Meeting meeting => Resolve(meeting, pair).Delegations,
        Session session => Resolve(session, pair).Delegations,
        _ => [],
    };

    /// <summary>Whether a statement was adopted; not recorded where that is unknown.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such statement.</exception>
    public Adoption AdoptionOf(StatementId statement)
    {
        Statement found = Chronicle.Find(statement) ?? throw Missing(statement);
        return Policy.TakesTheRecord ? found.Adoption : DossierOf(found).Coded(ClaimProperty.Adoption, default, found.Adoption, default).Value;
    }

    private bool IsRecordedNotHeld(RecordRef record) => Found(record) switch
    {
        Meeting meeting => meeting.Occurrence == Occurrence.NotHeld,
        Session session => session.Occurrence == Occurrence.NotHeld,
        _ => false,
    };

    private IRecord Found(RecordRef record) => Chronicle.Find(record) ?? throw Missing(record);

    private static ArgumentException Missing(RecordRef record) => new($"The chronicle has no record '{record}' of the type asked for.", nameof(record));

    private Dossier DossierOf(Statement statement) =>
        Dossier.Of(Policy, Sources, statement.Id, new([.. statement.By.Union(statement.To)], statement.Place?.In ?? default), statement.When, Chronicle.ClaimsOn(statement.Id));

    private DayBounds Dated(Dossier dossier, ClaimProperty<Edtf> key, RecordPart part, Edtf recorded) =>
        Policy.TakesTheRecord ? recorded.BoundsOrAnywhen : dossier.Dated(key, part, recorded.BoundsOrAnywhen, null, default).Value;
}
