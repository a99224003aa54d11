using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How the dialogue of two parties stands on a day: every status that the record leaves possible, and the channels that certainly remain.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record DialogueStatus : IAnswer
{
    internal DialogueStatus()
    {
    }

    /// <summary>The possible statuses, in the order in which the first match wins; one where the record decides.</summary>
    public IReadOnlyList<DialogueState> Statuses { get; internal init => field = ValueList.Of(value); } = ValueList<DialogueState>.Empty;

    /// <summary>The channels certainly used within the recency, in alphabetical order.</summary>
    public IReadOnlyList<ResidualChannel> ResidualChannels { get; internal init => field = ValueList.Of(value); } = ValueList<ResidualChannel>.Empty;

    /// <summary>How many days back a contact still counts as recent; a contact exactly as many days ago does.</summary>
    public int Recency { get; internal init; }

    /// <summary>The statements, contacts and scheduled meetings that decide, then the contacts of the residual channels, each record once.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Parties { get; init; } = "";

    internal string Scope { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string statuses = Statuses.Count == 1
            ? $"is {Words.Code(Statuses[0])}"
            : $"is one of {Words.List(Statuses.Select(Words.Code))}";
        string channels = ResidualChannels.Count == 0
            ? "no other channel is certain"
            : $"channels left: {Words.List(ResidualChannels.Select(Words.Code))}";
        return Words.Sentence(this, $"The dialogue of {Parties} ({Scope}; recency {new DayCount(Recency, Recency).ToEnglish()}) {statuses}; {channels}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
