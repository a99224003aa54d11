using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The silences of two parties by a day: between contacts that are certain and surely one after the other, and since the last of these.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record SilenceList : IAnswer
{
    private readonly string what;

    internal SilenceList(ContactView view, Dyad dyad, LocalDate asOf, IReadOnlyList<SilenceSpan> silences)
    {
        HistoryOrigin origin = view.History.Origin;
        int day = DayNumber.Of(asOf);
        Silences = silences;
        Evidence = Domain.Evidence.Of(view.All(dyad).Where(c => c.Contact.When.StartMin <= day), view);
        Definition = Definition.Of(view, dyad, asOf);
        Notes = Domain.Notes.Of(view, dyad, asOf, Evidence);
        Names names = Names.Of(origin);
        what = $"{names.Pair(dyad)}: {names.Filter(view.Filter)}";
    }

    /// <summary>The silences in their order. Each has the days that it has if no contact that is not certain broke it.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<SilenceSpan> Silences { get; }

    /// <summary>The contacts, certain or not, with their claims.</summary>
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
        string silences = string.Join("; ", Silences.Select(s => s.MayBeBroken ? $"{s} (possibly broken)" : s.ToString()));
        return Words.Sentence(this, $"{what}: {(Silences.Count == 0 ? "no silence between certain contacts" : $"silences {silences}")}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
