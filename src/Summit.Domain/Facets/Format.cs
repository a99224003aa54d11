using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How many sides a meeting has and which of them are in the room.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Format>))]
public readonly partial record struct Format : ICode<Format>
{
    /// <summary>Two parties.</summary>
    public static Format Bilateral { get; } = new("bilateral");

    /// <summary>Three parties.</summary>
    public static Format Trilateral { get; } = new("trilateral");

    /// <summary>A few parties.</summary>
    public static Format Plurilateral { get; } = new("plurilateral");

    /// <summary>All of a session.</summary>
    public static Format Plenary { get; } = new("plenary");

    /// <summary>Heads of delegation, few aides.</summary>
    public static Format RestrictedSession { get; } = new("restricted-session");

    /// <summary>Informal and apart, without agenda.</summary>
    public static Format Retreat { get; } = new("retreat");

    /// <summary>Open to speakers from outside.</summary>
    public static Format OpenDebate { get; } = new("open-debate");
}
