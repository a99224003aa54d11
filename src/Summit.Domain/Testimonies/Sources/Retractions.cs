namespace Summit.Domain;

/// <summary>What the retractions in a dossier withdraw: their source's claims on that property, and the claims of sources that repeat it.</summary>
/// <remarks>
/// A retraction on a record as a whole withdraws what was said of its parts too. A text that itself said nothing on the property takes back what the
/// texts say that it repeats: a correction refers to what it corrects.
/// </remarks>
internal sealed class Retractions
{
    // Who is withdrawn, by what a retraction concerns: a property of a whole record, or one of a part.
    private readonly Dictionary<ClaimProperty, HashSet<SourceId>> ofWholes = [];
    private readonly Dictionary<(ClaimProperty, ClaimSubject), HashSet<SourceId>> ofParts = [];

    private Retractions()
    {
    }

    public static Retractions None { get; } = new();

    /// <summary>The sources that repeat a withdrawn one are found by one walk back from all that are withdrawn on one thing.</summary>
    public static Retractions In(IReadOnlyList<KnownClaim> known, Derivations derivations)
    {
        ILookup<bool, Claim> said = known.Select(h => h.Claim).ToLookup(c => c.Stance == Stance.Retracts);
        HashSet<(SourceId, ClaimProperty)> onAny = [.. said[false].Select(c => (c.Source, c.Property))];
        HashSet<(SourceId, ClaimProperty, ClaimSubject)> onPart = [.. said[false].Select(c => (c.Source, c.Property, c.Subject))];
        Retractions retractions = new();
        foreach (IGrouping<ClaimProperty, Claim> whole in said[true].Where(IsOfTheWhole).GroupBy(c => c.Property))
        {
            retractions.ofWholes.Add(whole.Key, Withdrawn(whole));
        }

        foreach (IGrouping<(ClaimProperty, ClaimSubject), Claim> part in said[true].Where(c => !IsOfTheWhole(c)).GroupBy(c => (c.Property, c.Subject)))
        {
            retractions.ofParts.Add(part.Key, Withdrawn(part));
        }

        return retractions;

        HashSet<SourceId> Withdrawn(IEnumerable<Claim> taking) => derivations.WithRepeating(taking.SelectMany(c => HasOwnWords(c) ? [c.Source] : derivations.RepeatedBy(c.Source).Prepend(c.Source)));

        bool HasOwnWords(Claim taking) => IsOfTheWhole(taking) ? onAny.Contains((taking.Source, taking.Property)) : onPart.Contains((taking.Source, taking.Property, taking.Subject));
    }

    public bool Withdraw(Claim claim) => Withdraw(claim.Source, claim.Property, claim.Subject);

    /// <summary>Whether what a source says, or thereby says, of a property is withdrawn.</summary>
    public bool Withdraw(SourceId source, ClaimProperty property, ClaimSubject subject) =>
        (ofWholes.TryGetValue(property, out HashSet<SourceId>? whole) && whole.Contains(source))
        || (ofParts.Count > 0 && ofParts.TryGetValue((property, subject), out HashSet<SourceId>? part) && part.Contains(source));

    /// <summary>Whether a retraction withdraws a given claim, all being known.</summary>
    public static bool Concerns(Claim retraction, ClaimProperty property, ClaimSubject subject) =>
        retraction.Property == property && (retraction.Subject == subject || IsOfTheWhole(retraction));

    private static bool IsOfTheWhole(Claim claim) => RecordPart.Of(claim.Subject) == default;
}
