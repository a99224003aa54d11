using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A channel that is certainly open within the recency, whatever the status of the dialogue.</summary>
/// <remarks>A closed vocabulary of answers, in alphabetical order. In JSON the words in lower case, such as <c>shared-platform</c>.</remarks>
[JsonConverter(typeof(OutputCodeConverter<ResidualChannel>))]
public enum ResidualChannel
{
    /// <summary>Direct contact at scope, of courtesy only.</summary>
    Courtesy,

    /// <summary>Indirect contact at scope, through a third party.</summary>
    Indirect,

    /// <summary>One-way contact at scope.</summary>
    OneWay,

    /// <summary>Both at scope at one session at overlapping times.</summary>
    SharedPlatform,

    /// <summary>Substantive direct contact at scope, although relations are severed or dialogue is suspended.</summary>
    Substantive,

    /// <summary>Direct contact below the band of the scope, in any portfolio.</summary>
    Technical,
}
