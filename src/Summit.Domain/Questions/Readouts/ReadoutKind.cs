using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How the sides stand to what is said.</summary>
/// <remarks>A closed vocabulary of answers; the first that fits, in the order of contradicted, agreed, one-sided, reported. In JSON the words in lower case, such as <c>one-sided</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<ReadoutKind>))]
public enum ReadoutKind
{
    /// <summary>No side says it, only the host that is none, or others.</summary>
    Reported,

    /// <summary>One side says it, and the others are silent. Silence is no denial.</summary>
    OneSided,

    /// <summary>Two sides, or a joint text, say the same.</summary>
    Agreed,

    /// <summary>Sides contradict each other.</summary>
    Contradicted,
}
