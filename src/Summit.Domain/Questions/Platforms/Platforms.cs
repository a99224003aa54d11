using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>All platforms that two parties shared, or may have shared, in the order of their earliest start.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Platforms : IAnswer
{
    private readonly string what;

    internal Platforms(ContactView view, Dyad dyad, LocalDate? asOf, IReadOnlyList<CountedContact> contacts)
    {
        HistoryOrigin origin = view.History.Origin;
        All = ValueList.Of(contacts
            .GroupBy(c => (c.Contact.Record, c.Contact.Directness, c.Contact.When))
            .Select(g => new Platform(g.Key.Record, g.Key.Directness, g.Key.When, g.Max(c => c.Match), [.. g.SelectMany(c => c.Contact.Parts).Distinct()])));
        Evidence = Domain.Evidence.Of(contacts, view);
        Definition = Definition.Of(view, dyad, asOf);
        what = $"{view.Filter.Noun} of {origin.TitleOf(dyad.First)} and {origin.TitleOf(dyad.Second)}{view.Filter.Terms}";
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

    [JsonInclude, JsonPropertyOrder(4)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string certain = Words(Truth.True);
        string possible = Words(Truth.Unknown);
        return $"{char.ToUpperInvariant(what[0])}{what[1..]}: {(certain.Length > 0 ? certain : "none certain")}{(possible.Length > 0 ? $"; possibly {possible}" : "")}, {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private string Words(Truth match) => string.Join(", ", All.Where(p => p.Match == match).Select(p => $"{p.Record} ({p.When})").Distinct());
}
