using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How firmly something is known under a policy.</summary>
/// <remarks>A closed vocabulary of answers. The default value is <see cref="Unknown"/>. In JSON the words in lower case.</remarks>
[JsonConverter(typeof(OutputCodeConverter<EpistemicStatus>))]
public enum EpistemicStatus
{
    /// <summary>Nobody says so, nobody denies it, and the record does not tell; or it is not known yet.</summary>
    Unknown,

    /// <summary>It is taken to be so.</summary>
    Established,

    /// <summary>Somebody says so, nobody denies it, and the policy does not take it to be so.</summary>
    Reported,

    /// <summary>Said and denied, or said in different ways, and the policy does not take either to be so.</summary>
    Disputed,

    /// <summary>It is taken not to be so.</summary>
    Denied,
}
