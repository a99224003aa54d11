using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a party was below a level at one edition of a forum, and at which edition before it last was.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AttendanceBelow : IAnswer
{
    internal AttendanceBelow()
    {
    }

    /// <summary>The edition asked about.</summary>
    public SessionId Session { get; internal init; }

    /// <summary>The party.</summary>
    public PartyId Party { get; internal init; }

    /// <summary>The level.</summary>
    public Band Band { get; internal init; }

    /// <summary>Whether the party was there, and nobody of this band or higher was.</summary>
    public Truth Below { get; internal init; }

    /// <summary>The last earlier edition at which it was certainly below; the default where there is none, so that it is the first time in this record.</summary>
    public SessionId Since { get; internal init; }

    /// <summary>Editions after that one, or all before, at which it may have been below.</summary>
    public IReadOnlyList<SessionId> PossiblyAlso { get; internal init => field = ValueList.Of(value); } = ValueList<SessionId>.Empty;

    /// <summary>The sessions named above, with their claims.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <inheritdoc/>
    public Definition Definition { get; internal init; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; internal init => field = ValueList.Of(value); } = ValueList<string>.Empty;

    [JsonInclude]
    internal string English => ToEnglish();

    internal string Title { get; init; } = "";

    /// <inheritdoc/>
    public string ToEnglish()
    {
        string below = Below switch
        {
            Truth.True => "was",
            Truth.False => "was not",
            _ => "may have been",
        };
        string since = Since.IsRecorded ? $"the last edition before for which that is certain is {Since}" : "for no edition before is that certain";
        string also = PossiblyAlso.Count > 0 ? $", and it is possible for {Words.List(PossiblyAlso)}" : "";
        return Words.Sentence(this, $"{Title} {below} represented below {Band} at {Session}; {since}{also}");
    }

    /// <summary>The answer in one line of English.</summary>
    public override string ToString() => ToEnglish();
}
