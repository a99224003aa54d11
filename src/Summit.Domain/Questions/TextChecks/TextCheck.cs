using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What the rest of the record says of each claim of one text, when it was published and now.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record TextCheck : IAnswer
{
    internal TextCheck()
    {
    }

    /// <summary>The text.</summary>
    public SourceId Source { get; internal init; }

    /// <summary>Its latest day of publication, which is <em>then</em>; null for an undated text.</summary>
    public LocalDate? Published { get; internal init; }

    /// <summary>Its claims and those of the texts that it quotes, in the order of their ids.</summary>
    public IReadOnlyList<CheckedClaim> Claims { get; internal init => field = ValueList.Of(value); } = ValueList<CheckedClaim>.Empty;

    /// <summary>The records on which the verdicts of now rest, each once.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() =>
        Words.Sentence(this, $"Of {Words.Count(Claims.Count, "claim", "claims")} of '{Source}', now {Counted(c => c.Now)}{(Published is { } day ? $"; when it was published ({Words.Iso(day)}), {Counted(c => c.Then)}" : "")}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    /// <summary>How many claims have which verdict: "8 supported, 2 contradicted". In the order of the verdicts; those without one last.</summary>
    internal string Counted(Func<CheckedClaim, TextVerdict?> verdict) => Claims.Count == 0 ? "none" : Words.List(Claims.GroupBy(verdict)
        .OrderBy(g => g.Key is { } known ? Array.IndexOf(Order, known) : Order.Length)
        .Select(g => $"{g.Count()} {(g.Key is { } known ? Words.Code(known) : "without a verdict")}"));

    private static readonly TextVerdict[] Order =
    [
        TextVerdict.Supported, TextVerdict.Contradicted, TextVerdict.Disputed, TextVerdict.Possible, TextVerdict.Unsupported,
        TextVerdict.BorneOut, TextVerdict.NotBorneOut, TextVerdict.Open, TextVerdict.Assessment,
    ];
}
