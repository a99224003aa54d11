using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What the rest of the record says of a claim. The default is <see cref="Unsupported"/>.</summary>
/// <remarks>A closed vocabulary of answers. The page on the check of a text says in which order they are tried. In JSON the words in lower case, such as <c>not-borne-out</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<TextVerdict>))]
public enum TextVerdict
{
    /// <summary>Nobody else says so, and nobody denies it.</summary>
    Unsupported,

    /// <summary>It is opinion: no rule knows the property.</summary>
    Assessment,

    /// <summary>It is decided so, or the computed answer is as claimed.</summary>
    Supported,

    /// <summary>It is decided otherwise, or the computed answer certainly differs.</summary>
    Contradicted,

    /// <summary>It is not decided, and others contradict each other on it.</summary>
    Disputed,

    /// <summary>It is not decided, and others speak of it, or the computed answer admits it.</summary>
    Possible,

    /// <summary>It was expected, and its day is not past, or nothing is known but its plan.</summary>
    Open,

    /// <summary>It was expected, and it came so.</summary>
    BorneOut,

    /// <summary>It was expected, and it did not come so.</summary>
    NotBorneOut,
}
