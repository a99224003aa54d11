namespace Summit.Domain;

/// <summary>What a text says in its own name that it also reports of a source it quotes: it is said once, by the source that is quoted.</summary>
internal static class Quotes
{
    /// <summary>
    /// The origins for which a claim counts. A text that says the same as a source known only from it, or from a text that repeats it, adds nothing to
    /// that source; where the two differ, or the source is silent, the text speaks for itself.
    /// </summary>
    /// <param name="one">The claim.</param>
    /// <param name="candidates">The claims on the same thing whose texts are known only as others quote them.</param>
    public static IEnumerable<KnownSource> Origins(KnownClaim one, List<KnownClaim> candidates)
    {
        if (candidates.Count == 0)
        {
            return one.Text.Origins;
        }

        return Quoted(one, candidates);
    }

    private static IEnumerable<KnownSource> Quoted(KnownClaim one, List<KnownClaim> candidates)
    {
        foreach (KnownSource origin in one.Text.Origins)
        {
            KnownSource[] quoted =
            [
                .. candidates.Where(c => Repeats(origin, one, c) && !candidates.Exists(d => Repeats(c.Text, c, d))).SelectMany(c => c.Text.Origins).Distinct(),
            ];
            foreach (KnownSource speaking in quoted.Length > 0 ? quoted : [origin])
            {
                yield return speaking;
            }
        }
    }

    private static bool Repeats(KnownSource quoting, KnownClaim one, KnownClaim other) => other.Text.IsQuotedIn(quoting) && SaysTheSame(one, other);

    private static bool SaysTheSame(KnownClaim one, KnownClaim other) =>
        one.IsImplied || other.IsImplied || one.Claim.Property == ClaimProperty.Held.Name
            ? SaysHeld(one) == SaysHeld(other)
            : one.Claim.Stance == other.Claim.Stance && (one.Claim.Value == other.Claim.Value || one.Row?.Traits.HasFlag(PropertyTraits.ManyValues) == true);

    private static bool SaysHeld(KnownClaim one) => one.IsImplied || (one.Asserts && one.Claim.Value.Flag != false);
}
