namespace Summit.Domain;

/// <summary>Who says what, for the two questions that are about claims themselves.</summary>
public sealed partial class Reading
{
    /// <summary>
    /// What independent sources say of a record, known by the day of the reading and not retracted, whatever the policy admits. Of a part of a session also
    /// what is said at its wholes of its delegates.
    /// </summary>
    internal IReadOnlyList<Account> AccountsOf(IRecord record) =>
        AllClaimsOn(record).Count == 0 ? [] : [.. Chronicle.Under(Policy.AnyReport, KnownBy, Levels).DossierOf(record).Accounts(record is Meeting or Session)];

    /// <summary>The same of a relation of two parties.</summary>
    internal IReadOnlyList<Account> AccountsOf(Dyad dyad) =>
    [
        .. Dossier.Of(Policy.AnyReport, Sources, default, new([dyad.First, dyad.Second]), default, [.. Chronicle.Claims.Where(c => c.Subject.Dyad == dyad)]).Accounts(isEvent: false),
    ];

    /// <summary>Who takes part in a record.</summary>
    internal IReadOnlyList<PartyId> ParticipantsIn(IRecord record) => DossierOf(record).Participants.Parties;

    /// <summary>Whether two accounts come from texts that share no origin.</summary>
    internal bool AreIndependent(Account one, Account other) => one.Testimony.Origin != other.Testimony.Origin
        && !Sources[one.Testimony.Claim.Source].Origins.Any(o => Sources[other.Testimony.Claim.Source].Origins.Any(p => p.Id == o.Id));

    /// <summary>What the policy takes of a property: the value in words; of one of many values all that it takes, with commas between them; empty for nothing.</summary>
    internal string TakenOf(IRecord record, RecordPart part, ClaimProperty property, Dyad pair) => string.Join(", ",
        new Explaining(this, record, DossierOf(record), pair).Properties()
            .Where(p => p.Property == property && RecordPart.Of(p.Subject) == part)
            .Where(p => property.KnownRow?.Traits.HasFlag(PropertyTraits.ManyValues) != true || p.Status == EpistemicStatus.Established)
            .Select(p => p.Value).Where(v => v.Length > 0));
}
