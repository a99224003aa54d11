using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Why a party counts as met, as not met, or as unknown in a bilateral round. The default is <see cref="NothingRecorded"/>.</summary>
[JsonConverter(typeof(OutputCodeConverter<BilateralReason>))]
public enum BilateralReason
{
    /// <summary>Nothing is recorded, and absence of a record says nothing: unknown.</summary>
    NothingRecorded,

    /// <summary>A meeting of the two alone certainly took place there: met.</summary>
    Meeting,

    /// <summary>A meeting of the two alone is recorded, and whether it took place, was direct, or was then is not known: unknown.</summary>
    UncertainMeeting,

    /// <summary>Their delegates were surely not there at the same time: not met.</summary>
    NotThere,

    /// <summary>A source denies it and none asserts it, or the meeting planned was ruled out: not met.</summary>
    Denied,

    /// <summary>Coverage is declared in which a meeting would stand: not met.</summary>
    Covered,
}
