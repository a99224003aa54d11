using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Why something is unknown.</summary>
/// <remarks>A closed vocabulary of answers. The default value is <see cref="NotRecorded"/>. In JSON the words in lower case with hyphens.</remarks>
[JsonConverter(typeof(OutputCodeConverter<Doubt>))]
public enum Doubt
{
    /// <summary>Neither the record nor a claim that counts tells.</summary>
    NotRecorded,

    /// <summary>Under the policy a source has to say so, and none that counts does.</summary>
    NotAttested,

    /// <summary>It is recorded with a word that is not in the vocabulary.</summary>
    UnknownWord,

    /// <summary>Sources contradict each other.</summary>
    Disputed,

    /// <summary>It is claimed, and the policy does not establish it.</summary>
    NotEstablished,

    /// <summary>The record is only possibly known by the day of the reading.</summary>
    NotSurelyKnown,
}
