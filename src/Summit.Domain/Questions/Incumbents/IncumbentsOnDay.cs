using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who held an office, or the offices of a party, on a day.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record IncumbentsOnDay : IAnswer
{
    internal IncumbentsOnDay()
    {
    }

    /// <summary>Which office; the default where all offices of a party were asked for.</summary>
    public OfficeId Office { get; internal init; }

    /// <summary>Whose office.</summary>
    public PartyId Party { get; internal init; }

    /// <summary>On which day.</summary>
    public LocalDate On { get; internal init; }

    /// <summary>The persons who held it in every course of events that fits the record.</summary>
    public IReadOnlyList<PersonId> Surely { get; internal init => field = ValueList.Of(value); } = ValueList<PersonId>.Empty;

    /// <summary>The persons who held it in some course of events that fits the record, and not in every; those of <see cref="Surely"/> are not repeated.</summary>
    public IReadOnlyList<PersonId> Possibly { get; internal init => field = ValueList.Of(value); } = ValueList<PersonId>.Empty;

    /// <summary>The tenures by which they did, by office, the certain ones first.</summary>
    public IReadOnlyList<IncumbentTenure> Tenures { get; internal init => field = ValueList.Of(value); } = ValueList<IncumbentTenure>.Empty;

    /// <summary>The tenures with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal Names Names { get; init; } = Names.None;

    internal string Of { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string surely = Surely.Count > 0 ? $"{Named(Surely)} surely held {Of}" : $"nobody is certain to have held {Of} in this record";
        string possibly = Possibly.Count > 0 ? $"; possibly {Named(Possibly)}" : "";
        return Words.Sentence(this, $"On {Words.Iso(On)} {surely}{possibly}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private string Named(IEnumerable<PersonId> persons) => Words.List(persons.Select(p => Names[p]));
}
