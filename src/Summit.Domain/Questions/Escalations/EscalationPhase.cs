using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Where in its course an escalation is on a day.</summary>
/// <remarks>
/// A closed vocabulary of answers, in the order of the course. The default value is <see cref="Unknown"/>. In JSON the words in lower case, such as
/// <c>de-escalation</c>. Source: M. Brecher, Crises in World Politics (1993), whose model of a crisis has these four phases; the days that part them are
/// this library's.
/// </remarks>
[JsonConverter(typeof(OutputCodeConverter<EscalationPhase>))]
public enum EscalationPhase
{
    /// <summary>The record leaves open which phase it is.</summary>
    Unknown,

    /// <summary>Not yet begun: before the first step and before the start.</summary>
    Before,

    /// <summary>From the first step until the day before the start.</summary>
    Onset,

    /// <summary>From the start until the day before the cease-fire, or until the end where there is none.</summary>
    Escalation,

    /// <summary>From the cease-fire to the end, both inclusive.</summary>
    DeEscalation,

    /// <summary>After the end.</summary>
    Impact,
}
