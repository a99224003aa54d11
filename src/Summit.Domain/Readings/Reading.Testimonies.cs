namespace Summit.Domain;

/// <summary>What sources say, for rules that need more than what is taken to be so. No rule reads a chronicle's claims itself.</summary>
public sealed partial class Reading
{
    /// <summary>
    /// The independent testimonies that assert, deny or anticipate a value of a property: published by the day of the reading, not retracted, admitted by the
    /// policy, texts that derive from one another counted once. Under as-recorded all are admitted, and the caller decides what they may change.
    /// </summary>
    /// <param name="subject">A record, or a party, a person or a step in it; a claim on another part of the record is not heard.</param>
    /// <param name="key">Which property. A claim whose value cannot be read is not heard; a claim on <c>held</c> without a value says that it was held.</param>
    /// <param name="about">Of which values; all of them if left out.</param>
    internal IReadOnlyList<Testimony> Testimonies<T>(ClaimSubject subject, ClaimProperty<T> key, Func<T, bool>? about = null) =>
        Chronicle.Find(subject.Record) is { } record && AllClaimsOn(record).Count > 0 ? DossierOf(record).Testimonies(key, RecordPart.Of(subject), about) : [];

    /// <summary>The claims on a record that may be known by the day of the reading: all but those surely published later. Retracted ones are among them.</summary>
    internal IEnumerable<Claim> ClaimsPossiblyKnown(RecordRef record) =>
        KnownBy is null ? Chronicle.ClaimsOn(record) : Chronicle.ClaimsOn(record).Where(c => Sources[c.Source].Known != Truth.False);

    /// <summary>Whether a party's part in a record is known by the day of the reading: what is said of one party hides no other.</summary>
    internal Truth IsKnown(RecordRef record, PartyId party) =>
        KnownBy is null ? Truth.True : IsKnown(claimsByParty.GetOrAdd(record, r => Chronicle.ClaimsOn(r).ToLookup(c => c.Subject.Party))[party]) ?? Truth.True;

    /// <summary>The records of which something heard speaks of a property, of whatever part.</summary>
    internal IReadOnlyList<T> SpokenOf<T>(IEnumerable<T> records, IPropertyRow property)
        where T : IRecord => [.. records.Where(r => AllClaimsOn(r).Count > 0 && DossierOf((IRecord)r).Mentions(property))];
}
