namespace Summit.Domain;

/// <summary>Values that cannot both be so: of independent sources, which is a dispute, and of a text and what it repeats, which is none.</summary>
internal sealed class CheckDisputes(Reading reading)
{
    private readonly DisputeSearch search = new(reading);
    private readonly Contradictions contradictions = new(reading);

    public IEnumerable<Finding> All() => reading.Chronicle.Claims.Where(c => c.Subject.Record.IsRecorded).GroupBy(c => c.Subject.Record).OrderBy(g => g.Key)
        .SelectMany(g => reading.Chronicle.Find(g.Key) is { } record ? Conflicts(record).Concat(Repeated([.. g])) : []);

    // What is only asserted and denied is a finding on the claim.
    private IEnumerable<Finding> Conflicts(IRecord record) => search.On(record, reading.AccountsOf(record))
        .Where(said => said.Sides.Count(s => !s.Denied) > 1)
        .Select(said => FindingCode.DisputedValue.In(record.Ref, $"{said.Property}{(said.Part.Named is { } part ? $" of {part}" : "")}: {string.Join(" / ", said.Sides)}."));

    private IEnumerable<Finding> Repeated(Claim[] claims)
    {
        if (Array.TrueForAll(claims, c => reading.Sources[c.Source].IsOrigin))
        {
            yield break;
        }

        ILookup<(ClaimSubject, ClaimProperty, SourceId), Claim> said = claims.Where(c => c.Stance == Stance.Asserts || c.Stance == Stance.Denies).ToLookup(c => (c.Subject, c.Property, c.Source));
        foreach (Claim claim in said.SelectMany(g => g))
        {
            IEnumerable<SourceId> repeated = reading.Sources[claim.Source].Origins.Select(o => o.Id).Concat(reading.Sources.Derivations.RepeatedBy(claim.Source)).Distinct().Where(s => s != claim.Source);
            if (repeated.SelectMany(s => said[(claim.Subject, claim.Property, s)]).FirstOrDefault(o => contradictions.Contradict(claim, o)) is { } other)
            {
                yield return FindingCode.RepeatsOtherwise.In(claim.Id, $"'{claim.Source}' repeats '{other.Source}', and of {claim.Subject} {claim.Property} it {claim.Stance} {claim.Value}, where that {other.Stance} {other.Value}.");
            }
        }
    }
}
