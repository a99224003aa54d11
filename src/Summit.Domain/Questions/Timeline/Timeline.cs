using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What is recorded between two parties, in the order of time, and where the order is uncertain.</summary>
/// <remarks>Equal when all members are equal; no order. An unknown party, or one of which nothing is recorded, yields an answer without items.</remarks>
public sealed record Timeline : IAnswer
{
    private readonly string parties;
    private readonly string filter;
    private readonly IReadOnlyList<string> notes;

    internal Timeline(ContactView view, Dyad dyad, LocalDate? from, LocalDate? to, IReadOnlyList<Evidence> evidence)
    {
        HistoryOrigin origin = view.History.Origin;
        Definition = Definition.Of(view, dyad, asOf: null);
        (From, To) = (from, to);
        Names names = Names.Of(origin);
        (parties, filter) = (names.Pair(dyad), names.Filter(view.Filter));
        Evidence = evidence;
        notes = Domain.Notes.Of(view, dyad, to, evidence);
    }

    /// <summary>The items, in the order of their earliest possible start.</summary>
    public IReadOnlyList<TimelineItem> Items { get; internal init => field = ValueList.Of(value); } = ValueList<TimelineItem>.Empty;

    /// <summary>The items of whose start nothing at all is known, in the order of their records: they may belong anywhere.</summary>
    public IReadOnlyList<TimelineItem> Undated { get; internal init => field = ValueList.Of(value); } = ValueList<TimelineItem>.Empty;

    /// <summary>How many different things the items are, dated or not, where records that are or may be one count as one. Each keeps an item of its own.</summary>
    public RecordCount Different { get; internal init; }

    /// <summary>The first day asked for, inclusive; null for no limit.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day asked for, inclusive; null for no limit.</summary>
    public LocalDate? To { get; }

    /// <summary>The records of the items, each once, with what sources say of them.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <inheritdoc/>
    public Definition Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => notes;

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        int uncertain = Items.Count(i => i.OrderUncertain);
        string undated = Undated.Count == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $", {Undated.Count} more without any date");
        string order = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{uncertain} of uncertain order");
        string different = Different.Min == Items.Count + Undated.Count ? "" : $", {Different} different";
        return Words.Sentence(this, $"{parties}{Words.Window(From, To)}: {Words.Count(Items.Count, "item", "items")}, {order}{undated}{different}; {filter}, with escalations and statements");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
