namespace Summit.Domain;

/// <summary>Which records are one and the same thing.</summary>
public sealed partial class Reading
{
    private readonly Lazy<IReadOnlyList<(RecordRef One, RecordRef Other)>> identityPairs;
    private readonly Lazy<Identities> identities;

    internal Identities Identities => identities.Value;

    /// <summary>
    /// Whether two records count as one. True if claims that the policy takes to be so link them and no two records on the way surely are not one;
    /// unknown if such claims may be so; false where nobody says so, and where they surely are not. A record is one with itself.
    /// </summary>
    /// <remarks>As-recorded takes an identity that is asserted and not denied. Claims on the pair count, whichever of the two is their subject.</remarks>
    /// <param name="one">A record.</param>
    /// <param name="other">Another; two records of different types are never one.</param>
    /// <exception cref="ArgumentException">The chronicle does not have one of them.</exception>
    public Truth AreOne(RecordRef one, RecordRef other) => Identities.AreOne(Found(one).Ref, Found(other).Ref);

    /// <summary>How many things some records are: those that surely are one count once, those that may be make it a range. Each record is counted once.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    /// <exception cref="ArgumentException">The chronicle does not have one of them.</exception>
    public RecordCount CountOf(params IEnumerable<RecordRef> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return Identities.Count(records.Select(r => Found(r).Ref));
    }

    /// <summary>The records of which claims say that they are, or are not, one with a record, in the order of their ids.</summary>
    internal IEnumerable<RecordRef> ComparedWith(RecordRef record) => identityPairs.Value
        .Where(p => p.One == record || p.Other == record)
        .Select(p => p.One == record ? p.Other : p.One)
        .Order();

    /// <summary>What claims say of whether two records are one, and what comes of it; unknown where nobody says anything.</summary>
    internal Resolved<Truth> SameAs(RecordRef one, RecordRef other)
    {
        Resolved<Truth> said = Said(one, other);
        Truth known = Identities.AreOne(one, other);
        return said with { Value = known == Truth.False && said.Value != Truth.False ? Truth.Unknown : known, DecidedBy = DecidedBy.ThePolicy };
    }

    /// <summary>The claims on whether two records are one, as claims on the first of the two, and what is to be heard of them.</summary>
    internal (IReadOnlyList<Claim> Claims, Dossier Dossier) ClaimsOnIdentity(RecordRef one, RecordRef other)
    {
        Claim[] claims =
        [
            .. Chronicle.ClaimsOn(one).Concat(Chronicle.ClaimsOn(other)).Where(c => c.IsOnIdentity && (PairOf(c) is { } pair ? pair == Ordered(one, other) : c.Stance == Stance.Retracts && !c.Value.IsRecorded))
                .Select(c => c with { Subject = ClaimSubject.Of(one), Value = ClaimProperty.SameAs.Write(other) }),
        ];
        Participants[] named = [.. new[] { one, other }.Select(r => Chronicle.Find(r)).OfType<IRecord>().Select(r => DossierOf(r).Participants)];
        Participants both = new([.. named.SelectMany(p => p.Parties).Distinct()], named.Select(p => p.Host).FirstOrDefault(h => h.IsRecorded));
        return (claims, Dossier.Of(Policy, Sources, one, both, default, claims));
    }

    private IReadOnlyList<(RecordRef One, RecordRef Other)> PairsOfIdentity() =>
        [.. Chronicle.Claims.Where(c => c.IsOnIdentity).Select(PairOf).OfType<(RecordRef, RecordRef)>().Distinct()];

    private Identities IdentitiesSaid() => Identities.Of([.. identityPairs.Value.Select(p => (p.One, p.Other, Said: Said(p.One, p.Other)))
        .Select(p => new IdentityLink(p.One, p.Other, p.Said.Value, p.Said.Asserted.Count > 0, p.Said.Asserted.Count + p.Said.Denied.Count > 0))]);

    private Resolved<Truth> Said(RecordRef one, RecordRef other) => ClaimsOnIdentity(one, other).Dossier.OneOfMany(ClaimProperty.SameAs, other, listed: false, default);

    /// <summary>The two records of one type that a claim compares; null where it does not.</summary>
    private (RecordRef One, RecordRef Other)? PairOf(Claim claim) =>
        claim.Says(ClaimProperty.SameAs, out RecordRef other) && RecordPart.Of(claim.Subject) == default
        && Chronicle.Find(claim.Subject.Record) is { } record && Chronicle.Find(other) is { } found && record != found && record.GetType() == found.GetType()
            ? Ordered(record.Ref, found.Ref)
            : null;

    private static (RecordRef One, RecordRef Other) Ordered(RecordRef one, RecordRef other) => one.CompareTo(other) <= 0 ? (one, other) : (other, one);
}
