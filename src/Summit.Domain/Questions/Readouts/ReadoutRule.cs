namespace Summit.Domain;

/// <summary>The rule of readouts: what is said of one property of one part, value by value.</summary>
internal sealed class ReadoutRule(Contradictions contradictions, IReadOnlyList<PartyId> participants)
{
    /// <summary>Who says something: an account, or the topic or point of a readout that is a statement.</summary>
    /// <param name="Value">What is said.</param>
    /// <param name="Denied">Whether it is said not to be so.</param>
    /// <param name="By">For whom it is said.</param>
    /// <param name="IsJoint">Whether it is a joint text.</param>
    /// <param name="Source">Where it stands.</param>
    /// <param name="Account">The account; null for a statement.</param>
    public sealed record Word(ClaimValue Value, bool Denied, IReadOnlyList<PartyId> By, bool IsJoint, RecordRef Source, Account? Account);

    /// <summary>One item for each value, in the order of its text.</summary>
    public IEnumerable<Readout> Of(RecordPart part, ClaimProperty property, IReadOnlyList<Word> words) => words.Select(w => w.Value).Distinct().OrderBy(v => v.ToString(), StringComparer.Ordinal).Select(value =>
    {
        // Who says more than the value says the value, and who denies less denies it.
        Word[] on = [.. words.Where(w => w.Value == value || (property.KnownRow is { } row && (w.Denied ? row.Entails(value, w.Value) : row.Entails(w.Value, value))))];
        return new Readout { Part = DisputeList.Words(part), Property = property, Value = value, Kind = KindOf(value, on, words), Sides = [.. Sides(on)] };
    });

    private ReadoutKind KindOf(ClaimValue value, IReadOnlyList<Word> on, IReadOnlyList<Word> all)
    {
        Word[] sides = [.. on.Where(IsOfASide)];
        PartyId[] asserting = [.. SidesOf(sides.Where(w => !w.Denied))];
        PartyId[] denying = [.. SidesOf(sides.Where(w => w.Denied))];
        return sides.Length == 0 ? ReadoutKind.Reported
            : all.Where(IsOfASide).Any(w => sides.Any(s => s.Value == value && Contradict(s, w))) || (asserting.Length > 0 && denying.Length > 0 && sides.Any(s => sides.Any(w => Contradict(s, w)))) ? ReadoutKind.Contradicted
            : asserting.Length >= 2 || denying.Length >= 2 || sides.Any(w => w.IsJoint) ? ReadoutKind.Agreed
            : ReadoutKind.OneSided;
    }

    private bool Contradict(Word one, Word other) =>
        one.Account is { } a && other.Account is { } b ? contradictions.Contradict(a, b)
        : one.Denied != other.Denied && (one.Account ?? other.Account) is { } account && (one.Denied ? contradictions.Entails(account.Property, other.Value, one.Value) : contradictions.Entails(account.Property, one.Value, other.Value));

    private IEnumerable<ReadoutSide> Sides(IReadOnlyList<Word> on) => on
        .SelectMany(w => (w.By.Any(participants.Contains) ? w.By.Where(participants.Contains) : w.By.Count > 0 ? w.By : [default]).Select(p => (Party: p, w.Denied, w.Source)))
        .GroupBy(w => (w.Party, w.Denied))
        .OrderBy(g => !participants.Contains(g.Key.Party)).ThenBy(g => !g.Key.Party.IsRecorded).ThenBy(g => g.Key.Party).ThenBy(g => g.Key.Denied)
        .Select(g => new ReadoutSide(g.Key.Party, participants.Contains(g.Key.Party), g.Key.Denied, [.. g.Select(w => w.Source).Distinct().Order()]));

    private IEnumerable<PartyId> SidesOf(IEnumerable<Word> words) => words.SelectMany(w => w.By).Where(participants.Contains).Distinct();

    private bool IsOfASide(Word word) => word.By.Any(participants.Contains);
}
