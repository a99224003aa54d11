namespace Summit.Domain;

/// <summary>Who says what, for the questions that are about claims themselves.</summary>
public sealed partial class Reading
{
    private readonly Lazy<Reading> asReported;

    /// <summary>The same reading with any report taken for evidence: who says what, whatever a policy makes of it.</summary>
    internal Reading AsReported => asReported.Value;

    /// <summary>
    /// What independent sources say of a record, known by the day of the reading and not retracted, whatever the policy admits. Of a part of a session also
    /// what is said at its wholes of its delegates.
    /// </summary>
    internal IReadOnlyList<Account> AccountsOf(IRecord record) => AllClaimsOn(record).Count == 0 ? [] : [.. AsReported.DossierOf(record).Accounts(record is Meeting or Session)];

    /// <summary>The same of a relation of two parties, of which these are all claims.</summary>
    internal IReadOnlyList<Account> AccountsOf(Dyad dyad, IReadOnlyList<Claim> claims) =>
        [.. Dossier.Of(Policy.AnyReport, Sources, default, new([dyad.First, dyad.Second]), default, claims).Accounts(isEvent: false)];

    /// <summary>The sources that have no information on a property of a record, or decline to speak of it.</summary>
    internal IEnumerable<SourceId> SilentOn(IRecord record, ClaimProperty property) => AsReported.DossierOf(record).SilentOn(property);

    /// <summary>Who takes part in a record: at a session also who takes part in its parts; in a statement that names nobody, who takes part in what it reports or was made at.</summary>
    internal IReadOnlyList<PartyId> ParticipantsIn(IRecord record) => record switch
    {
        Session session => [.. SessionTree.WithParts(Chronicle.SessionForest.Parts, session).SelectMany(s => DossierOf((IRecord)s).Participants.Parties).Distinct()],
        Statement { By.Count: 0 } statement when Chronicle.Find(statement.Reports.IsRecorded ? statement.Reports : statement.Occasion) is { } occasion and (Meeting or Session or Escalation) =>
            [.. statement.To.Union(ParticipantsIn(occasion))],
        _ => DossierOf(record).Participants.Parties,
    };

    /// <summary>Whether two accounts come from texts that share no origin.</summary>
    internal bool AreIndependent(Account one, Account other) => one.Testimony.Origin != other.Testimony.Origin
        && !Array.Exists(Sources[one.Testimony.Claim.Source].Origins, o => Array.Exists(Sources[other.Testimony.Claim.Source].Origins, p => p.Id == o.Id));

    /// <summary>What the policy takes of a property, value by value; nothing where it takes nothing.</summary>
    internal IReadOnlyList<string> TakenOf(IRecord record, RecordPart part, ClaimProperty property, Dyad pair)
    {
        return (part == default ? property.KnownRow : null) switch
        {
            ClaimProperty<Topic> key when key == ClaimProperty.Topic => Values(key),
            ClaimProperty<PartyId> key when key == ClaimProperty.BlockedBy => Values(key),
            ClaimProperty<Objection> key => Values(key),
            ClaimProperty<long> key when key == ClaimProperty.Point => Values(key),
            _ => [.. new Explaining(this, record, DossierOf(record), pair: pair).Rows(part, property)
                .Where(p => property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) != true || p.Status == EpistemicStatus.Established).Select(p => p.Value).Where(v => v.Length > 0)],
        };

        IReadOnlyList<string> Values<T>(ClaimProperty<T> key) => [.. ValuesOf(record.Ref, key, pair).Select(v => key.Write(v).ToString())];
    }
}
