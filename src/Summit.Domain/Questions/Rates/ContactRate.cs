using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How often two parties met: the number of contacts that began in each year or month.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record ContactRate : IAnswer
{
    private readonly string what;

    internal ContactRate(ContactView view, Dyad dyad, CalendarPeriod by, LocalDate? from, LocalDate? to)
    {
        (By, From, To) = (by, from, to);
        RateRule rule = new(view.All(dyad), view.History.Origin.Identities, from, to);
        Periods = rule.Periods(by);
        Total = rule.Total;
        Evidence = Domain.Evidence.Of(rule.Counted, view);
        Definition = Definition.Of(view, dyad, asOf: null);
        Notes = Domain.Notes.Of(view, dyad, to, Evidence);
        Names names = Names.Of(view.History.Origin);
        what = $"{names.Pair(dyad)}: {names.Filter(view.Filter)}";
    }

    /// <summary>By which part of the calendar is counted.</summary>
    [JsonPropertyOrder(1)]
    public CalendarPeriod By { get; }

    /// <summary>
    /// All periods from the first day of the question to the last, in their order, those without a contact too. A day that is not asked for is that on which the first, or the last,
    /// contact may have begun; none where that leaves no day.
    /// </summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<RatePeriod> Periods { get; }

    /// <summary>How many contacts began on the days that were asked for together. Where a first or a last day is not, contacts on days that are not known count too, although no period has them for certain.</summary>
    [JsonPropertyOrder(3)]
    public RecordCount Total { get; }

    /// <summary>The first day asked for, inclusive; null for no limit.</summary>
    [JsonPropertyOrder(4)]
    public LocalDate? From { get; }

    /// <summary>The last day asked for, inclusive; null for no limit.</summary>
    [JsonPropertyOrder(5)]
    public LocalDate? To { get; }

    /// <summary>The contacts that began, or may have begun, on the days that were asked for, with their claims.</summary>
    [JsonPropertyOrder(6)]
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What exactly was asked, besides the days.</summary>
    [JsonPropertyOrder(7)]
    public Definition Definition { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(8)]
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude, JsonPropertyOrder(9)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() => Words.Sentence(this, Total.Max == 0 && Periods.Count == 0
        ? $"{what}: none is recorded{Words.Window(From, To)}"
        : $"{what}: {Total}{Words.Window(From, To)}{(Periods.Count == 0 ? ", on days that are not known" : Words.Details(Words.List(Periods)))}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
