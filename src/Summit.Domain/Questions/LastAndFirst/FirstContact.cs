using System.Text.Json.Serialization;
using NodaTime.Text;

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
    public Verdict Verdict => Bounds.First is null ? Verdict.None : Bounds.Last is null ? Verdict.Possible : Bounds.First == Bounds.Last && Earliest is not null ? Verdict.Exact : Verdict.Bounded;

    /// <summary>Of the next contact, the days from the day of the question to it, neither counted; null for a first contact, which nothing precedes, and when none is recorded.</summary>
    [JsonPropertyOrder(4), JsonPropertyName("silenceDays")]
    public DayCount? Silence =>
        after is not { } day || Bounds.First is not { } first ? null
        : new DayCount(first - day - 1, Bounds.Last is { } last and not DayNumber.AfterAll ? last - day - 1 : null);

    /// <summary>The records that may be it, in the order of their earliest start.</summary>
    [JsonPropertyOrder(5)]
    public IReadOnlyList<RecordRef> Candidates => ValueList.Of(CandidateContacts().Select(c => c.Contact.Record).Distinct());

    /// <summary>The record that surely is it: the only candidate, if it is certain and surely in time; else the default.</summary>
    [JsonPropertyOrder(6)]
    public RecordRef DefiniteFirst
    {
        get
        {
            CountedContact[] candidates = [.. CandidateContacts()];
            (int? from, int? to) = (after, until);
            return candidates.Select(c => c.Contact.Record).Distinct().Count() == 1
                && candidates.Any(c => c.Match == Truth.True && FirstBounds.SurelyBegins(c.Contact.When, from, to))
                    ? candidates[0].Contact.Record
                    : default;
        }
    }

    /// <summary>The candidates with their claims.</summary>
    [JsonPropertyOrder(7)]
    public IReadOnlyList<Evidence> Evidence => view is null ? ValueList<Evidence>.Empty : Domain.Evidence.Of(CandidateContacts(), view.History.Origin);

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

    [JsonInclude, JsonPropertyOrder(9)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        if (view is null)
        {
            return "No question was asked.";
        }

        HistoryOrigin origin = view.History.Origin;
        string first = Verdict switch
        {
            Verdict.Exact => $"{Tense("was", "is")} on {Iso(Latest)}",
            Verdict.Bounded when Earliest is null => Latest is null ? "is certain, on an unknown day" : $"is certain and {Tense("was", "is")} on {Iso(Latest)} or earlier",
            Verdict.Bounded when Latest is null => $"is certain and {Tense("was", "is")} on {Iso(Earliest)} or later",
            Verdict.Bounded => $"{Tense("was", "is")} from {Iso(Earliest)} to {Iso(Latest)}",
            Verdict.Possible => $"is not established; the earliest possible day is {Iso(Earliest)}",
            _ => "is not in this record",
        };
        string silence = Silence is { } days ? $"{days.ToEnglish()} between" : "";
        string details = string.Join("; ", ((string[])[silence, string.Join(", ", Candidates)]).Where(t => t.Length > 0));
        string terms = view.Filter.Terms is { Length: > 0 } asked ? asked + "," : "";
        return $"The {Tense("first", "next")} {view.Filter.Noun} of {origin.TitleOf(Dyad.First)} and {origin.TitleOf(Dyad.Second)}{terms} {first}{(details.Length > 0 ? $" ({details})" : "")}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "an unknown day";

    private string Tense(string ofFirst, string ofNext) => IsNext ? ofNext : ofFirst;

    private IEnumerable<CountedContact> CandidateContacts()
    {
        if (view is null)
        {
            return [];
        }

        (int? from, int? to, int? bound) = (after, until, Bounds.Last);
        return view.All(Dyad).Where(c => FirstBounds.MayBegin(c.Contact.When, from, to) && !(c.Contact.When.StartMin > bound));
    }
}
