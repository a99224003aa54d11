using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a representative does in a delegation.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Role>))]
public readonly partial record struct Role : ICode<Role>
{
    /// <summary>Head of delegation.</summary>
    public static Role Head { get; } = new("head");

    /// <summary>Member of the delegation.</summary>
    public static Role Member { get; } = new("member");

    /// <summary>Observer.</summary>
    public static Role Observer { get; } = new("observer");

    /// <summary>Guest.</summary>
    public static Role Guest { get; } = new("guest");

    /// <summary>Chair of the session.</summary>
    public static Role Chair { get; } = new("chair");

    /// <summary>Host.</summary>
    public static Role Host { get; } = new("host");

    /// <summary>Mediator.</summary>
    public static Role Mediator { get; } = new("mediator");

    /// <summary>Interpreter.</summary>
    public static Role Interpreter { get; } = new("interpreter");
}
