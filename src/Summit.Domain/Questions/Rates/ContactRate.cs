using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How often two parties met: the number of contacts that began in each year or month.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record ContactRate : IAnswer
{
    private readonly string what;

    internal ContactRate(ContactView view, Dyad dyad, CalendarPeriod by, (LocalDate From, LocalDate To)? window)
    {
        By = by;
        IReadOnlyList<CountedContact> contacts = view.All(dyad);
        (Periods, Total) = window is var (from, to) ? RateRule.Of(contacts, view.History.Origin.Identities, from, to, by) : (ValueList<RatePeriod>.Empty, default);
        Evidence = Domain.Evidence.Of(window is var (first, last) ? contacts.Where(c => RateRule.Begins(c, DayBounds.Throughout(first, last)) != Truth.False) : [], view);
        Definition = Definition.Of(view, dyad, window?.To);
        Notes = Domain.Notes.Of(view, dyad, window?.To, Evidence);
        Names names = Names.Of(view.History.Origin);
        what = $"{names.Pair(dyad)}: {names.Filter(view.Filter)}";
    }

    /// <summary>By which part of the calendar is counted.</summary>
    [JsonPropertyOrder(1)]
    public CalendarPeriod By { get; }

    /// <summary>All periods from the first day of the question to the last, in their order, those without a contact too; none where no day is asked for or recorded.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<RatePeriod> Periods { get; }

    /// <summary>How many contacts began on all these days together.</summary>
    [JsonPropertyOrder(3)]
    public RecordCount Total { get; }

    /// <summary>The contacts that began, or may have begun, on these days, with their claims.</summary>
    [JsonPropertyOrder(4)]
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What exactly was asked. The as-of day is the last day on which a contact counts if it began.</summary>
    [JsonPropertyOrder(5)]
    public Definition Definition { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(6)]
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude, JsonPropertyOrder(7)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() => Words.Sentence(this, Periods.Count == 0
        ? $"{what}: none is recorded"
        : $"{what}: {Total} from {Words.Iso(Periods[0].From)} to {Words.Iso(Periods[^1].To)}{Words.Details(Words.List(Periods))}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
