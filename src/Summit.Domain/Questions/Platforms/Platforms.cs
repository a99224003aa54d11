using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>All platforms that two parties shared, or may have shared, in the order of their earliest start.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Platforms : IAnswer
{
    private readonly string counted;

    internal Platforms(ContactView view, Dyad dyad, LocalDate? asOf, IReadOnlyList<Platform> all, IReadOnlyList<CountedContact> contacts)
    {
        HistoryOrigin origin = view.History.Origin;
        All = all;
        Evidence = Domain.Evidence.Of(contacts, view);
        Definition = Definition.Of(view, dyad, asOf);
        Notes = Domain.Notes.Of(view, dyad, asOf, Evidence);
        counted = Names.Of(origin).Counted(view.Filter, dyad);
    }

    /// <summary>The platforms: one for each record, kind and run of days.</summary>
    [JsonPropertyOrder(1), JsonPropertyName("platforms")]
    public IReadOnlyList<Platform> All { get; }

    /// <summary>The records with their claims.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What exactly was asked.</summary>
    [JsonPropertyOrder(3)]
    public Definition Definition { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(4)]
    public IReadOnlyList<string> Notes { get; }

    [JsonInclude, JsonPropertyOrder(5)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string certain = Those(Truth.True);
        string possible = Those(Truth.Unknown);
        return Words.Sentence(this, $"{Words.Capital(counted)}: {(certain.Length > 0 ? certain : "none certain")}{(possible.Length > 0 ? $"; possibly {possible}" : "")}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private string Those(Truth match) => Words.List(All.Where(p => p.Match == match).Select(p => $"{p.Record} ({p.When})").Distinct());
}
