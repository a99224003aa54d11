using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a meeting or session is the first contact of a kind of two parties since a moment, with the records that speak against it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record FirstSince : IAnswer
{
    private readonly string counted;

    internal FirstSince(
        ContactView view,
        Dyad dyad,
        RecordRef focus,
        DayBounds since,
        int day,
        TieRule ties,
        Truth verdict,
        IReadOnlyList<CountedContact> own,
        IReadOnlyList<CountedContact> between)
    {
        HistoryOrigin origin = view.History.Origin;
        (Verdict, Focus, FocusCounts, Since, Ties) = (verdict, focus, own.Select(c => c.Match).Any(), since, ties);
        IReadOnlyList<RecordRef> records = view.RecordsOf(between);
        CounterExamples = verdict == Truth.False ? records : ValueList<RecordRef>.Empty;
        Blockers = verdict == Truth.Unknown ? records : ValueList<RecordRef>.Empty;
        Evidence = Domain.Evidence.Of(own.Concat(between), view);
        Definition = Definition.Of(view, dyad, DayNumber.ToDate(day));
        Notes = Domain.Notes.Of(view, dyad, DayNumber.ToDate(day), Evidence);
        counted = Names.Of(origin).Counted(view.Filter, dyad, closed: true);
    }

    /// <summary>Whether it is the first.</summary>
    [JsonPropertyOrder(1)]
    public Truth Verdict { get; }

    /// <summary>Where the verdict is false: the records of contacts that surely came between. Empty if it is false for another reason: the focus does not count, or began before.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<RecordRef> CounterExamples { get; }

    /// <summary>Where the verdict is unknown: the records of contacts that may have come between. Empty if only the focus itself leaves it open.</summary>
    [JsonPropertyOrder(3)]
    public IReadOnlyList<RecordRef> Blockers { get; }

    /// <summary>The meeting or session asked about.</summary>
    [JsonPropertyOrder(4)]
    public RecordRef Focus { get; }

    /// <summary>Whether the focus itself took place by the as-of day and is such a contact.</summary>
    [JsonPropertyOrder(5)]
    public Truth FocusCounts { get; }

    /// <summary>The moment since which it was asked; its end counts.</summary>
    [JsonPropertyOrder(6)]
    public DayBounds Since { get; }

    /// <summary>The order that was taken for what happened on one day.</summary>
    [JsonPropertyOrder(7)]
    public TieRule Ties { get; }

    /// <summary>The focus, and the counter-examples or blockers, with their claims.</summary>
    [JsonPropertyOrder(8)]
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What exactly was asked.</summary>
    [JsonPropertyOrder(9)]
    public Definition Definition { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(10)]
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude, JsonPropertyOrder(11)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string verdict = Verdict switch
        {
            Truth.True => "is the first",
            Truth.False => "is not the first",
            _ => "may or may not be the first",
        };
        string why = CounterExamples.Count > 0 ? $" (before it: {Words.List(CounterExamples)})"
            : Blockers.Count > 0 ? $" (possibly before it: {Words.List(Blockers)})"
            : Verdict == Truth.False ? FocusCounts == Truth.False ? " (it does not qualify)" : " (it began before that)"
            : Verdict == Truth.Unknown ? FocusCounts == Truth.Unknown ? " (whether it qualifies is unknown)" : " (whether it began after that is unknown)"
            : "";
        string ties = Ties == TieRule.Unknown ? "" : $", ties {Words.Code(Ties)}";
        return Words.Sentence(this, $"{Focus} {verdict} {counted} since {Since.EndDay}{why}{ties}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
