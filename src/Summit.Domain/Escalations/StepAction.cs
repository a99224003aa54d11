using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What was done in a step of an escalation.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<StepAction>))]
public readonly partial record struct StepAction : ICode<StepAction>
{
    /// <summary>A threat.</summary>
    public static StepAction Threat { get; } = new("threat");

    /// <summary>A display of force.</summary>
    public static StepAction DisplayOfForce { get; } = new("display-of-force");

    /// <summary>An attack by persons who do not belong to the acknowledged forces of any party, or an attack of disputed origin.</summary>
    public static StepAction Attack { get; } = new("attack");

    /// <summary>A use of force by a party.</summary>
    public static StepAction UseOfForce { get; } = new("use-of-force");

    /// <summary>A cease-fire agreed or declared.</summary>
    public static StepAction CeaseFire { get; } = new("cease-fire");

    /// <summary>A withdrawal.</summary>
    public static StepAction Withdrawal { get; } = new("withdrawal");

    /// <summary>A measure short of force, such as an expulsion.</summary>
    public static StepAction DiplomaticMeasure { get; } = new("diplomatic-measure");
}
