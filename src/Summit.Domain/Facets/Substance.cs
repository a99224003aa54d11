using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What was dealt with.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Substance>))]
public readonly partial record struct Substance : ICode<Substance>
{
    /// <summary>Courtesies.</summary>
    public static Substance Courtesy { get; } = new("courtesy");

    /// <summary>Procedure, such as arrangements.</summary>
    public static Substance Procedural { get; } = new("procedural");

    /// <summary>Matters of substance.</summary>
    public static Substance Substantive { get; } = new("substantive");
}
