using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One occasion on which two parties could meet: a session, or overlapping stays in one place. It has reasons and evidence, and no score.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Opportunity
{
    internal Opportunity()
    {
    }

    /// <summary>The session, of a session with parts the whole; the default, and absent in JSON, for overlapping stays.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public SessionId Session { get; internal init; }

    /// <summary>The place of overlapping stays; null, and absent in JSON, for a session.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; internal init; }

    /// <summary>The days of the session, or those that the stays have in common.</summary>
    public DayBounds When { get; internal init; }

    /// <summary>What became, or can still become, of it.</summary>
    public OpportunityState State { get; internal init; }

    /// <summary>Why, each reason once.</summary>
    public IReadOnlyList<OpportunityReason> Reasons { get; internal init => field = ValueList.Of(value); } = ValueList<OpportunityReason>.Empty;

    /// <summary>Whether a meeting of the two there is scheduled; unknown where nothing is said of one.</summary>
    public Truth Scheduled { get; internal init; }

    /// <summary>Whether a meeting of the two there is ruled out. "Not scheduled" leaves that unknown.</summary>
    public Truth RuledOut { get; internal init; }

    /// <summary>Whether it is over on the day of the question: its last day lies before.</summary>
    public Truth Over { get; internal init; }

    /// <summary>The session and its parts, or the records of the stays; then meetings of the two there, with what sources say of them.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init => field = ValueList.Of(value); } = ValueList<Evidence>.Empty;

    /// <summary>Session or place, and state.</summary>
    public override string ToString() => $"{(Session.IsRecorded ? Session.ToString() : Place)}: {Words.Code(State)}";
}
