namespace Summit.Domain;

/// <summary>Properties of many values: topics, blockers, reasons, points, identities.</summary>
public sealed partial class Reading
{
    /// <summary>
    /// Whether a record has a value of a property of many values, such as a topic. What no admissible claim speaks of is true where the record lists it,
    /// else unknown, because no list is complete; under as-recorded, what the record lists is all that is taken.
    /// </summary>
    /// <param name="record">Which record.</param>
    /// <param name="property">Which property; it has to be one of many values.</param>
    /// <param name="value">The value. A topic is also true where a narrower one is taken to be so.</param>
    /// <param name="pair">For which pair of the record's parties; the default for none in particular.</param>
    /// <exception cref="ArgumentException">The chronicle has no such record, or the property has one value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    public Truth TruthOf<T>(RecordRef record, ClaimProperty<T> property, T value, Dyad pair = default)
    {
        ArgumentNullException.ThrowIfNull(property);
        IRecord found = Found(record);
        return !property.Traits.HasFlag(PropertyTraits.ManyValues) ? throw new ArgumentException($"The property '{property}' has one value.", nameof(property))
            : value is Topic topic ? TopicTruth.Of(TopicTruthsOf(found, pair), topic)
            : OneOf(found, property, value, pair).Value;
    }

    /// <summary>The topics of a meeting, a session or a statement that are taken to be so, of those that it lists or that claims name, in the order of their text.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such record.</exception>
    public IReadOnlyList<Topic> TopicsOf(RecordRef record) => ValuesOf(record, ClaimProperty.Topic);

    /// <summary>The parties that are taken to have blocked the adoption of a statement, in the order of their ids; <see cref="Statement.Unnamed"/> for one that nobody names.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such statement.</exception>
    public IReadOnlyList<PartyId> BlockersOf(StatementId statement) => ValuesOf(statement, ClaimProperty.BlockedBy);

    /// <summary>The reasons for which a statement is taken not to have been adopted, in the order of their text.</summary>
    /// <exception cref="ArgumentException">The chronicle has no such statement.</exception>
    public IReadOnlyList<Objection> ReasonsOf(StatementId statement) => ValuesOf(statement, ClaimProperty.Reason);

    /// <summary>The values of a property of many values that are taken to be so, of those that the record lists or that claims name, in the order of their text.</summary>
    internal IReadOnlyList<T> ValuesOf<T>(RecordRef record, ClaimProperty<T> property, Dyad pair = default)
    {
        IRecord found = Found(record);
        Dossier dossier = DossierOf(found);
        IEnumerable<T> named = Policy.TakesTheRecord ? ListedIn(found, property) : ListedIn(found, property).Concat(dossier.ValuesOf(property));
        IReadOnlyList<TopicTruth> topics = property == ClaimProperty.Topic.Name ? TopicTruthsOf(found, pair) : [];
        return ValueList.Of(named.Distinct().Where(v => IsTrue(v) == Truth.True).OrderBy(v => property.Write(v).ToString(), StringComparer.Ordinal));

        Truth IsTrue(T value) => value is Topic topic ? TopicTruth.Of(topics, topic) : OneOf(found, property, value, pair, dossier).Value;
    }

    /// <summary>The values that a record itself lists.</summary>
    internal static IEnumerable<T> ListedIn<T>(IRecord record, ClaimProperty<T> property) => RecordedValues.ManyIn(record, property.Name).OfType<T>();

    /// <summary>One value, with what is said for and against it.</summary>
    internal Resolved<Truth> OneOf<T>(IRecord record, ClaimProperty<T> property, T value, Dyad pair, Dossier? dossier = null)
    {
        if (value is RecordRef other)
        {
            return SameAs(record.Ref, other);
        }

        bool listed = ListedIn(record, property).Contains(value);
        Resolved<Truth> claimed = (dossier ?? DossierOf(record)).OneOfMany(property, value, listed, pair);
        return Policy.TakesTheRecord ? claimed with { Value = listed ? Truth.True : Truth.Unknown, DecidedBy = DecidedBy.TheRecord } : claimed;
    }

    /// <summary>What is known of the topics of a record, for one pair of its parties.</summary>
    internal IReadOnlyList<TopicTruth> TopicTruthsOf(IRecord record, Dyad pair) => record switch
    {
        Meeting meeting => Resolve(meeting, pair).Topics,
        Session session => Resolve(session, pair).Topics,
        Statement statement => Policy.TakesTheRecord ? TopicTruth.Listed(statement.Topics) : TopicTruth.In(DossierOf(statement), statement.Topics, pair),
        _ => ValueList<TopicTruth>.Empty,
    };
}
