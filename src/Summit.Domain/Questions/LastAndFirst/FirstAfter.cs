using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The first contact of two parties after a moment, such as the end of an escalation: sharp bounds, the candidates, and who says so.</summary>
/// <remarks>
/// The first day lies from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive. Equal when all members are equal; no order.
/// </remarks>
public sealed record FirstAfter : IAnswer
{
    private readonly string counted;
    private readonly FirstBounds bounds;

    internal FirstAfter(ContactView view, Dyad dyad, DayBounds after, LocalDate asOf, FirstBounds bounds, IReadOnlyList<CountedContact> candidates)
    {
        (this.bounds, After) = (bounds, after);
        Candidates = view.RecordsOf(candidates);
        Evidence = Domain.Evidence.Of(candidates, view);
        Definition = Definition.Of(view, dyad, asOf);
        Notes = Domain.Notes.Of(view, dyad, asOf, Evidence);
        counted = Names.Of(view.History.Origin).Counted(view.Filter, dyad, closed: true);
    }

    /// <summary>The earliest day on which the first contact can have been; null when no contact is recorded after the moment, certain or possible, or when nothing bounds it.</summary>
    public LocalDate? Earliest => bounds.Earliest;

    /// <summary>The latest day on which it can have been; null when it is possible that there was none.</summary>
    public LocalDate? Latest => bounds.Latest;

    /// <summary>How much the record tells.</summary>
    public Verdict Verdict => bounds.Verdict;

    /// <summary>The records that may be the first, in the order of their earliest start; those that surely are one once.</summary>
    public IReadOnlyList<RecordRef> Candidates { get; }

    /// <summary>The moment: the first contact is one that began on a later day.</summary>
    public DayBounds After { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <inheritdoc/>
    public Definition Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string first = Verdict switch
        {
            Verdict.None => "is not in this record",
            Verdict.Possible => Words.Possible("earliest", Earliest),
            _ => Words.Between("was", Earliest, Latest),
        };
        return Words.Sentence(this, $"The first {counted} after {After} {first}{Words.Details(Words.List(Candidates))}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
