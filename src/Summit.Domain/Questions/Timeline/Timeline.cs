using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain;

/// <summary>What is recorded between two parties, in the order of time, and where the order is uncertain.</summary>
/// <remarks>Equal when all members are equal; no order. An unknown party, or one of which nothing is recorded, yields an answer without items.</remarks>
public sealed record Timeline : IAnswer
{
    internal Timeline(ContactView view, Dyad dyad, LocalDate? from, LocalDate? to)
    {
        HistoryOrigin origin = view.History.Origin;
        Definition = Definition.Of(view, dyad, asOf: null);
        (From, To) = (from, to);
        Asked = $"{origin.TitleOf(dyad.First)} and {origin.TitleOf(dyad.Second)}";
        Counted = view.Filter.ToString();
    }

    /// <summary>The items, in the order of their earliest possible start.</summary>
    public IReadOnlyList<TimelineItem> Items { get; internal init => field = ValueList.Of(value); } = ValueList<TimelineItem>.Empty;

    /// <summary>The items of whose start nothing at all is known, in the order of their records: they may belong anywhere.</summary>
    public IReadOnlyList<TimelineItem> Undated { get; internal init => field = ValueList.Of(value); } = ValueList<TimelineItem>.Empty;

    /// <summary>The first day asked for, inclusive; null for no limit.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day asked for, inclusive; null for no limit.</summary>
    public LocalDate? To { get; }

    /// <summary>The records of the items, each once, with what sources say of them.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; }

    [JsonInclude, JsonPropertyName("english")]
    internal string English => ToEnglish();

    [JsonIgnore]
    internal string Asked { get; }

    [JsonIgnore]
    internal string Counted { get; }

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string days = (From, To) switch
        {
            ({ } from, { } to) => $" from {LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(to)}",
            ({ } from, null) => $" from {LocalDatePattern.Iso.Format(from)}",
            (null, { } to) => $" to {LocalDatePattern.Iso.Format(to)}",
            _ => "",
        };
        int uncertain = Items.Count(i => i.OrderUncertain);
        string items = Items.Count == 1 ? "1 item" : string.Create(CultureInfo.InvariantCulture, $"{Items.Count} items");
        string undated = Undated.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {Undated.Count} more without any date");
        return string.Create(CultureInfo.InvariantCulture, $"{Asked}{days}: {items}, {uncertain} of uncertain order{undated} ({Counted}, with escalations and statements, {Definition.Terms()}).");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
