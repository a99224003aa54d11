using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Summit.Domain;

/// <summary>The first contact of two parties after a moment, such as the end of an escalation: sharp bounds, the candidates, and who says so.</summary>
/// <remarks>
/// The first day lies from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive. Equal when all members are equal; no order.
/// </remarks>
public sealed record FirstAfter : IAnswer
{
    private readonly ContactView view;
    private readonly Dyad dyad;

    internal FirstAfter(ContactView view, Dyad dyad, LocalDate asOf)
    {
        (this.view, this.dyad) = (view, dyad);
        Definition = Definition.Of(view, dyad, asOf);
    }

    /// <summary>The earliest day on which the first contact can have been; null when no contact is recorded after the moment, certain or possible, or when nothing bounds it.</summary>
    public LocalDate? Earliest { get; internal init; }

    /// <summary>The latest day on which it can have been; null when it is possible that there was none.</summary>
    public LocalDate? Latest { get; internal init; }

    /// <summary>How much the record tells.</summary>
    public Verdict Verdict => Counted.Count == 0 ? Verdict.None : Latest is null ? Verdict.Possible : Earliest == Latest ? Verdict.Exact : Verdict.Bounded;

    /// <summary>The records that may be the first, in the order of their earliest start.</summary>
    public IReadOnlyList<RecordRef> Candidates => ValueList.Of(Counted.Select(c => c.Contact.Record).Distinct());

    /// <summary>The moment: the first contact is one that began on a later day.</summary>
    public DayBounds After { get; internal init; }

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence => Domain.Evidence.Of(Counted, view);

    /// <inheritdoc/>
    public Definition Definition { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    [JsonIgnore]
    internal IReadOnlyList<CountedContact> Counted { get; init => field = ValueList.Of(value); } = ValueList<CountedContact>.Empty;

    /// <inheritdoc/>
    public string ToEnglish()
    {
        HistoryOrigin origin = view.History.Origin;
        string first = Verdict switch
        {
            Verdict.Exact => $"was on {Iso(Earliest)}",
            Verdict.Bounded => $"was from {Iso(Earliest)} to {Iso(Latest)}",
            Verdict.Possible => $"is not established; the earliest possible day is {Iso(Earliest)}",
            _ => "is not in this record",
        };
        string details = string.Join(", ", Candidates);
        string terms = view.Filter.Terms is { Length: > 0 } asked ? asked + "," : "";
        return $"The first {view.Filter.Noun} of {origin.TitleOf(dyad.First)} and {origin.TitleOf(dyad.Second)}{terms} after {After} {first}{(details.Length > 0 ? $" ({details})" : "")}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "an unknown day";
}
