using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What became, or can still become, of an opportunity for two parties to meet. The first that fits holds.</summary>
/// <remarks>A closed vocabulary of answers. The default value is <see cref="Unknown"/>. In JSON the words in lower case.</remarks>
[JsonConverter(typeof(OutputCodeConverter<OpportunityState>))]
public enum OpportunityState
{
    /// <summary>The record does not tell.</summary>
    Unknown,

    /// <summary>A contact as asked for certainly took place there.</summary>
    Converted,

    /// <summary>It was cancelled, or one side is certainly absent, or a participant ruled a meeting out.</summary>
    Precluded,

    /// <summary>A meeting of the two there is scheduled.</summary>
    Scheduled,

    /// <summary>It is over, both were there, and declared coverage says that nothing took place.</summary>
    Foregone,

    /// <summary>It is over, nothing is recorded, and no coverage is declared.</summary>
    Unverified,

    /// <summary>It is not over, both are confirmed or present, and nothing is scheduled: "not scheduled" leaves it open.</summary>
    Open,

    /// <summary>It is not over, and both are expected, by membership or invitation, without being confirmed.</summary>
    Potential,
}
