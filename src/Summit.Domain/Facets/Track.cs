using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The track of diplomacy.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Track>))]
public readonly partial record struct Track : ICode<Track>
{
    /// <summary>Officials.</summary>
    public static Track Track1 { get; } = new("track-1");

    /// <summary>Officials and others, unofficially.</summary>
    public static Track Track15 { get; } = new("track-1.5");

    /// <summary>People other than officials.</summary>
    public static Track Track2 { get; } = new("track-2");

    /// <summary>Armed forces.</summary>
    public static Track Military { get; } = new("military");

    /// <summary>Intelligence services.</summary>
    public static Track Intelligence { get; } = new("intelligence");
}
