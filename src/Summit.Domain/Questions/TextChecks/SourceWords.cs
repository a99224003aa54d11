namespace Summit.Domain;

/// <summary>Who says what, in a sentence.</summary>
/// <param name="moment">The moment.</param>
/// <param name="property">The property of which they speak.</param>
internal sealed class SourceWords(TextMoment moment, ClaimProperty property)
{
    private const int Named = 2;

    private readonly Names names = Names.Of(moment.Taken);

    /// <summary>Who says or denies what: one clause for each thing said, with its first sources; empty where nobody speaks.</summary>
    public string Of(IReadOnlyList<Testimony> testimonies) => testimonies.Count == 0 ? "" : string.Join("; ", testimonies
        .GroupBy(t => Said(t))
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => $"{g.Key}: {Sources([.. g])}")) + ".";

    /// <summary>The record's own word, and who else says the same.</summary>
    public string OfRecord(Decision decision, IReadOnlyList<Testimony> agreeing) =>
        decision.OnlyPlanned ? "The record has nothing more than a plan."
        : $"The record has {(property == ClaimProperty.Held.Name ? (decision.Own.Flag == true ? "it held" : "it not held") : $"{property} {decision.Own}")}, its editor's word"
            + (agreeing.Count == 0 ? "." : $"; {Of(agreeing)}");

    /// <summary>What follows from other properties.</summary>
    public static string Computed(Truth isSo) => isSo == Truth.True ? "It follows from what the record has of it." : "The record has it otherwise.";

    /// <summary>One source with its kind and day.</summary>
    public string Source(Testimony testimony)
    {
        Source text = moment.Rest.Chronicle.Find(testimony.Claim.Source) ?? testimony.Source;
        string[] details = [text.Kind.Value, text.Published.ToString()];
        return names[text.Id] + Words.Details(details.Length == 0 ? [] : [Words.List(details.Where(d => d.Length > 0))]);
    }

    private string Sources(Testimony[] testimonies)
    {
        Testimony[] first = [.. testimonies.OrderBy(t => !t.IsOfficial).ThenBy(t => t.Origin).DistinctBy(t => t.Claim.Source)];
        string more = first.Length > Named ? $" and {first.Length - Named} more" : "";
        return string.Join(", ", first.Take(Named).Select(Source)) + more;
    }

    private string Said(Testimony testimony)
    {
        string value = testimony.Claim.Value.ToString();
        bool isHeld = testimony.Claim.Property == ClaimProperty.Held.Name;
        bool denies = testimony.Claim.Stance == Stance.Denies || (isHeld && testimony.Claim.Value.Flag == false);
        string what = isHeld || testimony.IsImplied ? "held" : $"{property} {value}".TrimEnd();
        return denies ? $"denied, {what}" : $"said, {what}";
    }
}
