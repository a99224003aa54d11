using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What can be said of a proposition: it is false, it is true, or the record does not tell.</summary>
/// <remarks>
/// Kleene's strong three-valued logic: <see cref="False"/> &lt; <see cref="Unknown"/> &lt; <see cref="True"/>,
/// "and" is the smaller, "or" the greater. The default value is <see cref="Unknown"/>. In JSON the words
/// <c>false</c>, <c>unknown</c> and <c>true</c> as strings. Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
/// </remarks>
[JsonConverter(typeof(OutputCodeConverter<Truth>))]
public enum Truth
{
    /// <summary>Surely not so.</summary>
    False = -1,

    /// <summary>The record leaves it open.</summary>
    Unknown = 0,

    /// <summary>Surely so.</summary>
    True = 1,
}
