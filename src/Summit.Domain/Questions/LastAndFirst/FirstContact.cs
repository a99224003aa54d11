using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>When two parties first had contact, or next have it after a day, as far as the record tells.</summary>
/// <remarks>
/// A small value that computes evidence and English when asked. The first day lies from <see cref="Earliest"/> to <see cref="Latest"/>, both
/// inclusive. Equal when view, dyad, days and bounds are; no order. The default value says that there is none.
/// </remarks>
public readonly record struct FirstContact : IAnswer
{
    private readonly ContactView? view;
    private readonly int? after;
    private readonly int? until;

    internal FirstContact(ContactView view, Dyad dyad, int? after, int? until, FirstBounds bounds) =>
        (this.view, Dyad, this.after, this.until, Bounds) = (view, dyad, after, until, bounds);

    /// <summary>The earliest day on which it can have begun; null when no contact is recorded, certain or possible, or when it may lie before every day.</summary>
    [JsonPropertyOrder(1)]
    public LocalDate? Earliest => Bounds.Earliest;

    /// <summary>The latest day on which it can have begun; null when it is possible that there is none in this record.</summary>
    [JsonPropertyOrder(2)]
    public LocalDate? Latest => Bounds.Latest;

    /// <summary>How much the record tells.</summary>
    [JsonPropertyOrder(3)]
    public Verdict Verdict => Bounds.Verdict;

    /// <summary>Of the next contact, the days from the day of the question to it, neither counted; null for a first contact, which nothing precedes, and when none is recorded.</summary>
    [JsonPropertyOrder(4), JsonPropertyName(SilenceBounds.JsonName)]
    public DayCount? Silence =>
        after is not { } day || Bounds.EarliestDay is not { } first ? null
        : new DayCount(first - day - 1, Bounds.LatestDay is { } last and not DayNumber.AfterAll ? last - day - 1 : null);

    /// <summary>The records that may be it, in the order of their earliest start; those that surely are one once.</summary>
    [JsonPropertyOrder(5)]
    public IReadOnlyList<RecordRef> Candidates => view is null ? ValueList<RecordRef>.Empty : view.RecordsOf(CandidateContacts());

    /// <summary>The record that surely is it: the only candidate, if it is certain and surely in time; else the default.</summary>
    [JsonPropertyOrder(6)]
    public RecordRef DefiniteFirst => Candidates is [var only] && FirstContactRule.IsDefinite(CandidateContacts(), after, until) ? only : default;

    /// <summary>The candidates with their claims.</summary>
    [JsonPropertyOrder(7)]
    public IReadOnlyList<Evidence> Evidence => view is null ? ValueList<Evidence>.Empty : Domain.Evidence.Of(CandidateContacts(), view);

    /// <summary>What exactly was asked. The as-of day is the last day that counts, or the day after which the next contact is asked for.</summary>
    [JsonPropertyOrder(8)]
    public Definition Definition => view is null ? new() : Definition.Of(view, Dyad, (until ?? after) is { } day ? DayNumber.ToDate(day) : null);

    /// <summary>Whether the next contact after a day was asked for; else the first of all.</summary>
    [JsonIgnore]
    public bool IsNext => after is not null;

    /// <summary>The two parties; the default for the default answer.</summary>
    [JsonIgnore]
    public Dyad Dyad { get; }

    /// <summary>The bounds alone, which can be merged.</summary>
    [JsonIgnore]
    public FirstBounds Bounds { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(9)]
    public IReadOnlyList<string> Notes => view is null ? ValueList<string>.Empty : Domain.Notes.Of(view, Dyad, Definition.AsOf, Evidence);

    [JsonInclude, JsonPropertyOrder(10)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        if (view is null)
        {
            return "No question was asked.";
        }

        string first = Verdict switch
        {
            Verdict.None => "is not in this record",
            Verdict.Possible => Words.Possible("earliest", Earliest),
            _ => Words.Between(IsNext ? "is" : "was", Earliest, Latest),
        };
        string counted = Names.Of(view.History.Origin).Counted(view.Filter, Dyad, closed: true);
        string between = Silence is { } days ? $"{days.ToEnglish()} between" : "";
        return Words.Sentence(this, $"The {(IsNext ? "next" : "first")} {counted} {first}{Words.Details(between, Words.List(Candidates))}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private IReadOnlyList<CountedContact> CandidateContacts() =>
        view is null ? [] : FirstContactRule.Candidates(view, Dyad, after, until, Bounds.LatestDay);
}
