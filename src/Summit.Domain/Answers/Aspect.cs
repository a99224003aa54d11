using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a question asks of a record: what a <see cref="Reason"/> is about.</summary>
/// <remarks>A closed vocabulary of answers. The default value is <see cref="Occurrence"/>. In JSON the words in lower case.</remarks>
[JsonConverter(typeof(OutputCodeConverter<Aspect>))]
public enum Aspect
{
    /// <summary>Whether it was held.</summary>
    Occurrence,

    /// <summary>Whether both parties were there together: on one day, at one part.</summary>
    Together,

    /// <summary>How directly the two were in contact.</summary>
    Directness,

    /// <summary>By what means.</summary>
    Modality,

    /// <summary>Of what substance.</summary>
    Substance,

    /// <summary>Of what confidentiality.</summary>
    Confidentiality,

    /// <summary>On which track.</summary>
    Track,

    /// <summary>About which topics.</summary>
    Topic,

    /// <summary>Who represented a party.</summary>
    Delegates,

    /// <summary>Whether a representative was there.</summary>
    Presence,

    /// <summary>How high a representative stands.</summary>
    Band,

    /// <summary>What a representative is responsible for.</summary>
    Portfolio,
}
