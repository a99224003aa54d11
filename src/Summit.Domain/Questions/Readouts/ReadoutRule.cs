namespace Summit.Domain;

/// <summary>The rule of readouts: what is said of one property of one part, value by value.</summary>
internal sealed class ReadoutRule(Contradictions contradictions, IReadOnlyList<PartyId> participants)
{
    /// <summary>One item for each value, in the order of its text.</summary>
    public IEnumerable<Readout> Of(RecordPart part, ClaimProperty property, IReadOnlyList<ReadoutWord> words)
    {
        // What others say changes no kind.
        HashSet<ClaimValue> contradicted = [.. contradictions.Among([.. words.Where(IsOfASide).Select(w => w.Account).OfType<Account>()]).Select(a => a.Value)];
        foreach (ClaimValue value in words.Select(w => w.Value).Distinct().OrderBy(v => v.ToString(), StringComparer.Ordinal))
        {
            // Who says more than the value says the value, and who denies less denies it.
            ReadoutWord[] on = [.. words.Where(w => w.Value == value || (property.KnownRow is { } row && (w.Denied ? row.Entails(value, w.Value) : row.Entails(w.Value, value))))];
            ReadoutWord[] sides = [.. on.Where(IsOfASide)];
            PartyId[] asserting = [.. SidesOf(sides.Where(w => !w.Denied))];
            PartyId[] denying = [.. SidesOf(sides.Where(w => w.Denied))];
            ReadoutKind kind = sides.Length == 0 ? ReadoutKind.Reported
                : (contradicted.Contains(value) && sides.Any(w => w.Value == value)) || (asserting.Length > 0 && denying.Length > 0) ? ReadoutKind.Contradicted
                : asserting.Length > 1 || denying.Length > 1 || sides.Any(w => w.IsJoint) ? ReadoutKind.Agreed
                : ReadoutKind.OneSided;
            yield return new() { Part = part.Named, Property = property, Value = value, Kind = kind, Sides = [.. Sides(on)] };
        }
    }

    private IEnumerable<ReadoutSide> Sides(IReadOnlyList<ReadoutWord> on) => on
        .SelectMany(w => (w.By.Count > 0 ? w.By : [default]).Select(p => (Party: p, w.Denied, w.Source)))
        .GroupBy(w => (w.Party, w.Denied))
        .OrderBy(g => !participants.Contains(g.Key.Party)).ThenBy(g => !g.Key.Party.IsRecorded).ThenBy(g => g.Key.Party).ThenBy(g => g.Key.Denied)
        .Select(g => new ReadoutSide(g.Key.Party, participants.Contains(g.Key.Party), g.Key.Denied, [.. g.Select(w => w.Source).Distinct().Order()]));

    private IEnumerable<PartyId> SidesOf(IEnumerable<ReadoutWord> words) => words.SelectMany(w => w.By).Where(participants.Contains).Distinct();

    private bool IsOfASide(ReadoutWord word) => word.By.Any(participants.Contains);
}
