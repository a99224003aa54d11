using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Pairs of records that may be one and the same, and of which no claim says whether they are.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Duplicates : IAnswer
{
    internal Duplicates(Reading reading, IReadOnlyList<DuplicatePair> pairs)
    {
        HistoryOrigin origin = HistoryOrigin.Of(reading);
        Pairs = ValueList.Of(pairs);
        Evidence = ValueList.Of(pairs.SelectMany(p => new[] { p.One, p.Other }).Distinct().Select(r => Domain.Evidence.Of(r, reading.WhenOf(r), reading.WasHeld(r), origin)));
        Definition = Definition.Of(reading, [], null);
        Notes = Domain.Notes.Of(reading, [], null, Evidence);
    }

    /// <summary>The pairs, best first.</summary>
    public IReadOnlyList<DuplicatePair> Pairs { get; }

    /// <summary>The records of the pairs, each once, with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <inheritdoc/>
    public Definition Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() => Pairs.Count == 0
        ? Words.Sentence(this, "No two meetings are alike enough to be one, beyond those of which claims speak")
        : Words.Sentence(this, $"{Words.Count(Pairs.Count, "pair of meetings", "pairs of meetings")} may be one, the best first: {string.Join("; ", Pairs.Select(p => $"{p.One} and {p.Other}"))}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
