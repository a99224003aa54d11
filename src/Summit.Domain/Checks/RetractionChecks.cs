namespace Summit.Domain;

/// <summary>Retractions of what nobody said: neither their source, nor a text that it repeats, nor one that repeats either.</summary>
/// <remarks>What it buys: what the texts of a property go back to is walked once for all its retractions.</remarks>
internal sealed class RetractionChecks(Chronicle chronicle)
{
    public IEnumerable<Finding> Of(IReadOnlyList<Claim> claims)
    {
        if (!claims.Any(c => c.Stance == Stance.Retracts))
        {
            return [];
        }

        Claim[] said = [.. claims.Where(c => c.Stance != Stance.Retracts)];
        ILookup<ClaimProperty, SourceId> onAny = said.ToLookup(c => c.Property, c => c.Source);
        ILookup<(ClaimProperty, ClaimSubject), SourceId> onPart = said.ToLookup(c => (c.Property, c.Subject), c => c.Source);
        Dictionary<(ClaimProperty, ClaimSubject?), HashSet<SourceId>> reached = [];
        return claims.Where(c => c.Stance == Stance.Retracts && !TakesBack(c))
            .Select(c => FindingCode.RetractionWithoutClaim.In(c.Id, $"'{c.Source}' retracts {c.Property} of {c.Subject}, of which it said nothing."));

        bool TakesBack(Claim retraction)
        {
            // A retraction on the whole takes back what was said of its parts too.
            ClaimSubject? part = RecordPart.Of(retraction.Subject) == default ? null : retraction.Subject;
            if (!reached.TryGetValue((retraction.Property, part), out HashSet<SourceId>? sources))
            {
                reached[(retraction.Property, part)] = sources = WithRepeated(part is null ? onAny[retraction.Property] : onPart[(retraction.Property, part)]);
            }

            return sources.Contains(retraction.Source) || RepeatedBy(retraction.Source).Any(sources.Contains);
        }
    }

    /// <summary>Some sources, and all that they repeat or are known only from, directly or through others.</summary>
    private HashSet<SourceId> WithRepeated(IEnumerable<SourceId> sources)
    {
        HashSet<SourceId> found = [.. sources];
        Stack<SourceId> ahead = new(found);
        while (ahead.TryPop(out SourceId next))
        {
            IEnumerable<SourceId> further = chronicle.Find(next) is { Via.IsRecorded: true } quoted ? quoted.DerivedFrom.Append(quoted.Via) : RepeatedBy(next);
            foreach (SourceId one in further.Where(found.Add))
            {
                ahead.Push(one);
            }
        }

        return found;
    }

    private IReadOnlyList<SourceId> RepeatedBy(SourceId source) => chronicle.Find(source)?.DerivedFrom ?? [];
}
