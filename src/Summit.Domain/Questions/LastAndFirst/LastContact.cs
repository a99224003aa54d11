using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>When two parties last had contact, as far as the record tells: sharp bounds, the candidates, and who says so.</summary>
/// <remarks>
/// A small value that computes evidence and English when asked. The last day lies from <see cref="Earliest"/> to <see cref="Latest"/>, both
/// inclusive. Equal when view, dyad, day and bounds are; no order. The default value says that there is none.
/// </remarks>
public readonly record struct LastContact : IAnswer
{
    private readonly ContactView? view;
    private readonly int asOf;

    internal LastContact(ContactView view, Dyad dyad, int asOf, LastBounds bounds) => (this.view, Dyad, this.asOf, Bounds) = (view, dyad, asOf, bounds);

    /// <summary>The earliest day on which the last contact can have been; null if there may have been no contact, or if one is certain but may have ended on any earlier day.</summary>
    [JsonPropertyOrder(1)]
    public LocalDate? Earliest => Bounds.Earliest;

    /// <summary>The latest day on which the last contact can have been; null when no contact is recorded, certain or possible.</summary>
    [JsonPropertyOrder(2)]
    public LocalDate? Latest => Bounds.Latest;

    /// <summary>How much the record tells.</summary>
    [JsonPropertyOrder(3)]
    public Verdict Verdict => Bounds.Verdict;

    /// <summary>The days since the last contact, the day of contact not counted; null when indeterminate, because no contact is recorded and nothing is declared to be covered.</summary>
    [JsonPropertyOrder(4), JsonPropertyName(SilenceBounds.JsonName)]
    public DayCount? Silence => SilenceBounds.Days;

    /// <summary>The records that may be the last contact, in the order of their earliest start; those that surely are one once.</summary>
    [JsonPropertyOrder(5)]
    public IReadOnlyList<RecordRef> Candidates => view is null ? ValueList<RecordRef>.Empty : view.RecordsOf(CandidateContacts());

    /// <summary>The record that surely is the last contact: the only candidate, if it is certain and surely not after the as-of day; else the default.</summary>
    [JsonPropertyOrder(6)]
    public RecordRef DefiniteLast => Candidates is [var only] && LastContactRule.IsDefinite(CandidateContacts(), asOf) ? only : default;

    /// <summary>Whether the silence is one of the world, as far as declared coverage reaches; false: it is silence of the record.</summary>
    [JsonPropertyOrder(7)]
    public bool SilenceIsCovered => SilenceBounds.IsCovered;

    /// <summary>Open meetings in which one of the two may have met the other: leads, not contacts.</summary>
    [JsonPropertyOrder(8)]
    public IReadOnlyList<Lead> Leads => view is null ? ValueList<Lead>.Empty : view.Leads(Dyad, DayNumber.ToDate(asOf)!.Value);

    /// <summary>The candidates with their claims.</summary>
    [JsonPropertyOrder(9)]
    public IReadOnlyList<Evidence> Evidence => view is null ? ValueList<Evidence>.Empty : Domain.Evidence.Of(CandidateContacts(), view);

    /// <summary>What exactly was asked.</summary>
    [JsonPropertyOrder(10)]
    public Definition Definition => view is null ? new() : Definition.Of(view, Dyad, DayNumber.ToDate(asOf));

    /// <summary>The two parties; the default for the default answer.</summary>
    [JsonIgnore]
    public Dyad Dyad { get; }

    /// <summary>The bounds alone, which can be merged.</summary>
    [JsonIgnore]
    public LastBounds Bounds { get; }

    internal SilenceBounds SilenceBounds => view is null ? default : SilenceBounds.Of(view, Dyad, asOf, Bounds);

    internal ContactView? View => view;

    /// <inheritdoc/>
    [JsonPropertyOrder(11)]
    public IReadOnlyList<string> Notes => view is null ? ValueList<string>.Empty : Domain.Notes.Of(view, Dyad, DayNumber.ToDate(asOf), Evidence);

    [JsonInclude, JsonPropertyOrder(12)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        if (view is null)
        {
            return "No question was asked.";
        }

        string last = Verdict switch
        {
            Verdict.None => "is not in this record",
            Verdict.Possible => Words.Possible("latest", Latest),
            _ => Words.Between("was", Earliest, Latest),
        };
        (DayCount? days, bool covered, _) = SilenceBounds;
        string silence = days is { } count ? $"{(covered ? "silence" : "silence of the record")} {count.ToEnglish()}" : "the length of the silence is unknown";
        return Words.Sentence(this, $"The last {Names.Of(view.History.Origin).Counted(view.Filter, Dyad, closed: true)} {last}{Words.Details(silence, Words.List(Candidates))}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private IReadOnlyList<CountedContact> CandidateContacts() => view is null ? [] : LastContactRule.Candidates(view, Dyad, asOf, Bounds.EarliestDay);
}
