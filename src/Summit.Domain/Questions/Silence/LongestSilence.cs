using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The longest silence that two parties have had by a day, between two contacts or since the last one, beside the silence as of that day.</summary>
/// <remarks>
/// The time before the first contact is not a silence, because nothing says when it began. Equal when all members are equal; no order.
/// </remarks>
public sealed record LongestSilence : IAnswer
{
    internal LongestSilence(Silence silence, (SilenceSpan Span, IReadOnlyList<CountedContact> Beside)? longest)
    {
        Silence = silence;
        ContactView view = silence.Last.View!;
        Evidence = longest is { } found ? Domain.Evidence.Of(found.Beside, view) : ValueList<Evidence>.Empty;
        Longest = longest?.Span ?? (silence.IsCensored && silence.Days is { } days ? new(null, silence.Definition.AsOf, days) { IsOngoing = true } : null);
    }

    /// <summary>The silence as of the day, in days; null when indeterminate.</summary>
    [JsonPropertyOrder(1), JsonPropertyName(SilenceBounds.JsonName)]
    public DayCount? Days => Silence.Days;

    /// <summary>Whether no contact is recorded and the silence is at least as long as declared coverage reaches back.</summary>
    [JsonPropertyOrder(2), JsonPropertyName("censored")]
    public bool IsCensored => Silence.IsCensored;

    /// <summary>Whether the silence as of the day is one of the record only.</summary>
    [JsonPropertyOrder(3), JsonPropertyName("ofTheRecord")]
    public bool IsOfTheRecord => Silence.IsOfTheRecord;

    /// <summary>
    /// The longest silence: its days in every possible world, and where it is when it is widest, the earliest place of several. Null when indeterminate;
    /// without a greatest number of days when there may have been no contact at all.
    /// </summary>
    [JsonPropertyOrder(4)]
    public SilenceSpan? Longest { get; }

    /// <summary>The contacts beside the longest silence, with their claims; all of them where none is certain.</summary>
    [JsonPropertyOrder(5)]
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>What exactly was asked.</summary>
    [JsonPropertyOrder(6)]
    public Definition Definition => Silence.Definition;

    /// <summary>The silence as of the day.</summary>
    [JsonIgnore]
    public Silence Silence { get; }

    /// <inheritdoc/>
    [JsonPropertyOrder(7)]
    public IReadOnlyList<string> Notes => Silence.Notes;

    [JsonInclude, JsonPropertyOrder(8)]
    internal string English => ToEnglish();

    /// <inheritdoc/>
    public string ToEnglish() => Words.Sentence(this, $"{Silence.Sentence()}; the longest {(Longest is { } span ? Said(span) : "is unknown")}");

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();

    private static string Said(SilenceSpan span) => span.To is null ? "has no days"
        : span.Days.IsExact ? $"was from {span}"
        : span.From is null ? $"lasted {span.Days.ToEnglish()}"
        : $"lasted {span.Days.ToEnglish()}, at most from {Words.Iso(span.From)} to {Words.Iso(span.To)}";
}
