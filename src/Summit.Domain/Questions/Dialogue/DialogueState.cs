using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How the dialogue of two parties stands on a day.</summary>
/// <remarks>A closed vocabulary of answers; in every possible world the first that fits holds. In JSON the words in lower case, such as <c>no-record</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<DialogueState>))]
public enum DialogueState
{
    /// <summary>Relations were severed, and their restoration is not stated since.</summary>
    Severed,

    /// <summary>Dialogue was suspended over the whole scope, and its resumption is not stated since for any of it.</summary>
    Suspended,

    /// <summary>A substantive direct contact at scope lies within the recency.</summary>
    Active,

    /// <summary>None lies within the recency, but one is scheduled for a later day.</summary>
    Resuming,

    /// <summary>There are earlier ones only.</summary>
    Stalled,

    /// <summary>No substantive direct contact at scope is recorded.</summary>
    NoRecord,
}
