namespace Summit.Domain;

/// <summary>Properties of many values: a row for each value.</summary>
internal sealed partial class Explaining
{
    private IEnumerable<ExplainedProperty> Many<T>(ClaimProperty<T> key)
    {
        T[] values = [.. Reading.ListedIn(record, key).Concat(dossier.ValuesOf(key)).Distinct().OrderBy(v => key.Write(v).ToString(), StringComparer.Ordinal)];
        return values.Length == 0 ? [Explained(default, key.Name)] : values.Select(v => OneOfMany(key, v));
    }

    private ExplainedProperty OneOfMany<T>(ClaimProperty<T> key, T value)
    {
        Resolved<Truth> taken = reading.OneOf(record, key, value, pair);
        ILookup<ClaimId, Testimony> heard = taken.Asserted.Concat(taken.Denied).SelectMany(t => t.Texts.Select(c => (c.Id, t))).ToLookup(p => p.Id, p => p.t);
        ILookup<Stance, ExplainedClaim> shown = claims.Where(c => c.Property == key.Name && RecordPart.Of(c.Subject) == default && SpeaksOf(c))
            .ToLookup(c => c.Stance, c => Shown(c, [.. heard[c.Id]], implied: false));
        EpistemicStatus status = StatusOf(taken.Value, taken.Asserted.Count > 0, taken.Denied.Count > 0, false);
        return new(key.Name, ClaimSubject.Of(record.Ref), key.Write(value).ToString(), status, Rule(taken.DecidedBy), [.. shown[Stance.Asserts]], [.. shown[Stance.Denies]], [.. shown.Where(s => s.Key != Stance.Asserts && s.Key != Stance.Denies).SelectMany(s => s)]);

        // Who has no information gives no value: that is shown with each.
        bool SpeaksOf(Claim claim) => !claim.Says(key, out T says) ? !claim.Value.IsRecorded : claim.Stance == Stance.Denies ? key.Entails(value, says) : key.Entails(says, value);
    }
}
