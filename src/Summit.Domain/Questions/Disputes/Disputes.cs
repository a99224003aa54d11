using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What is disputed in a record, with the sides of each dispute, in the order of records, parts and properties.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Disputes : IAnswer
{
    internal Disputes()
    {
    }

    /// <summary>All of them.</summary>
    [JsonPropertyName("disputes")]
    public IReadOnlyList<Dispute> All { get; internal init => field = ValueList.Of(value); } = ValueList<Dispute>.Empty;

    /// <summary>The one record asked about; the default for all.</summary>
    [JsonIgnore]
    public RecordRef Record { get; internal init; }

    /// <summary>The first day asked about; null for no limit.</summary>
    [JsonIgnore]
    public LocalDate? From { get; internal init; }

    /// <summary>The last day asked about; null for no limit.</summary>
    [JsonIgnore]
    public LocalDate? To { get; internal init; }

    /// <summary>The records with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal string About { get; init; } = "";

    /// <summary>All of them, one after the other.</summary>
    public IEnumerator<Dispute> GetEnumerator() => All.GetEnumerator();

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string those = All.Count == 0 ? "nothing is disputed" : $"{Words.Count(All.Count, "dispute", "disputes")}: {string.Join("; ", All)}";
        return Words.Sentence(this, $"{About}{Words.Window(From, To)}, {those}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
