using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether third parties helped, and how.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Mediation>))]
public readonly partial record struct Mediation : ICode<Mediation>
{
    /// <summary>No third party.</summary>
    public static Mediation None { get; } = new("none");

    /// <summary>Bringing the parties together.</summary>
    public static Mediation GoodOffices { get; } = new("good-offices");

    /// <summary>Helping them talk.</summary>
    public static Mediation Facilitation { get; } = new("facilitation");

    /// <summary>Proposing terms.</summary>
    public static Mediation Formulation { get; } = new("formulation");

    /// <summary>Pressing with means of its own.</summary>
    public static Mediation Manipulation { get; } = new("manipulation");

    /// <summary>Travelling between them.</summary>
    public static Mediation Shuttle { get; } = new("shuttle");

    /// <summary>Passing between rooms of one place.</summary>
    public static Mediation ProximityTalks { get; } = new("proximity-talks");
}
