using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How long two parties have been silent as of a day, and of what it is a silence: of the record, or of the world as far as coverage is declared.</summary>
/// <remarks>A small value that computes evidence and English when asked. Equal when the last contact is; no order. The default value says nothing.</remarks>
public readonly record struct Silence : IAnswer
{
    internal Silence(LastContact last) => Last = last;

    /// <summary>The days since the last contact, the day of contact not counted; 0 while one is under way; null when indeterminate, because no contact is recorded and nothing is declared to be covered.</summary>
    [JsonPropertyOrder(1), JsonPropertyName(SilenceBounds.JsonName)]
    public DayCount? Days => Last.SilenceBounds.Days;

    /// <summary>Whether no contact is recorded and the silence is at least as long as declared coverage reaches back from the day: it may have begun before.</summary>
    [JsonPropertyOrder(2), JsonPropertyName("censored")]
    public bool IsCensored => Last.SilenceBounds.IsCensored;

    /// <summary>Whether it is a silence of the record only; false: declared coverage contains the question and all days since the latest possible contact.</summary>
    [JsonPropertyOrder(3), JsonPropertyName("ofTheRecord")]
    public bool IsOfTheRecord => !Last.SilenceBounds.IsCovered;

    /// <summary>The contacts that may have been the last, with their claims.</summary>
    [JsonPropertyOrder(4)]
    public IReadOnlyList<Evidence> Evidence => Last.Evidence;

    /// <summary>What exactly was asked.</summary>
    [JsonPropertyOrder(5)]
    public Definition Definition => Last.Definition;

    /// <summary>The last contact, since which it is.</summary>
    [JsonIgnore]
    public LastContact Last { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(6)]
    public IReadOnlyList<string> Notes => Last.Notes;

    [JsonInclude, JsonPropertyOrder(7)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() => Last.View is null ? "No question was asked." : Words.Sentence(this, Sentence());

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    /// <summary>The answer without its terms.</summary>
    internal string Sentence()
    {
        ContactFilter filter = Last.View!.Filter;
        Names names = Names.Of(Last.View.History.Origin);
        string what = $"{names.Pair(Last.Dyad)}: {names.Filter(filter)}";
        return Days is not { } days
            ? Last.Verdict == Verdict.None && IsOfTheRecord ? $"{what}: the length of the silence is unknown, because no contact is recorded and no coverage is declared" : $"{what}: the length of the silence is unknown"
            : IsCensored ? $"{what}: silence of {days.ToEnglish()}, since coverage begins"
            : $"{what}: {(IsOfTheRecord ? "silence of the record" : "silence")} for {days.ToEnglish()}{Since()}";
    }

    private string Since() => (Last.Earliest, Last.Latest) switch
    {
        ({ } earliest, { } latest) when earliest == latest => $" since {Words.Iso(latest)}",
        ({ } earliest, { } latest) => $" since a day from {Words.Iso(earliest)} to {Words.Iso(latest)}",
        (null, { } latest) => $" since {Words.Iso(latest)} or earlier",
        _ => "",
    };
}
