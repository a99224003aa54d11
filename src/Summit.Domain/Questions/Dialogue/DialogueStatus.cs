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

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Parties { get; init; } = "";

    internal string Scope { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string recency = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Recency} {(Recency == 1 ? "day" : "days")}");
        string statuses = Statuses.Count == 1
            ? $"is {OutputCodeConverter<DialogueState>.WordOf(Statuses[0])}"
            : $"is one of {string.Join(", ", Statuses.Select(OutputCodeConverter<DialogueState>.WordOf))}";
        string channels = ResidualChannels.Count == 0
            ? "no other channel is certain"
            : $"channels left: {string.Join(", ", ResidualChannels.Select(OutputCodeConverter<ResidualChannel>.WordOf))}";
        return $"The dialogue of {Parties} ({Scope}; recency {recency}) {statuses}; {channels}; {Definition.Terms()}.";
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
