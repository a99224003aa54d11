namespace Summit.Domain;

/// <summary>What the retractions in a dossier withdraw: their source's claims on that property, and the claims of sources that repeat it.</summary>
/// <remarks>
/// A retraction on a record as a whole withdraws what was said of its parts too. A text that itself said nothing on the property takes back what the
/// texts say that it repeats: a correction refers to what it corrects.
/// </remarks>
internal sealed class Retractions
{
    private readonly List<(Claim Claim, HashSet<SourceId> Sources)> retractions;
    private readonly Derivations? derivations;

    private Retractions(List<(Claim, HashSet<SourceId>)> retractions, Derivations? derivations) => (this.retractions, this.derivations) = (retractions, derivations);

    public static Retractions None { get; } = new([], null);

    public static Retractions In(IReadOnlyList<KnownClaim> known, Derivations derivations)
    {
        List<(Claim, HashSet<SourceId>)> found = [];
        foreach (Claim retraction in known.Select(h => h.Claim).Where(c => c.Stance == Stance.Retracts))
        {
            bool ownWords = known.Any(h => h.Claim.Source == retraction.Source && h.Claim.Stance != Stance.Retracts && Concerns(retraction, h.Claim.Property, h.Claim.Subject));
            found.Add((retraction, ownWords ? [retraction.Source] : [retraction.Source, .. derivations.RepeatedBy(retraction.Source)]));
        }

        return new(found, derivations);
    }

    public bool Withdraw(Claim claim) => Withdraw(claim.Source, claim.Property, claim.Subject);

    /// <summary>Whether what a source says, or thereby says, of a property is withdrawn.</summary>
    public bool Withdraw(SourceId source, ClaimProperty property, ClaimSubject subject)
    {
        foreach ((Claim retraction, HashSet<SourceId> sources) in retractions)
        {
            if (Concerns(retraction, property, subject) && (sources.Contains(source) || sources.Any(s => derivations!.Repeats(source, s))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a retraction withdraws a given claim, all being known.</summary>
    public static bool Concerns(Claim retraction, ClaimProperty property, ClaimSubject subject) =>
        retraction.Property == property && (retraction.Subject == subject || RecordPart.Of(retraction.Subject) == default);
}
