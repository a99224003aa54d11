using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a representative was there, and how.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Presence>))]
public readonly partial record struct Presence : ICode<Presence>
{
    /// <summary>There in person, or on the line of a call.</summary>
    public static Presence Present { get; } = new("present");

    /// <summary>Took part remotely, for example by video.</summary>
    public static Presence Remote { get; } = new("remote");

    /// <summary>Not there; somebody else, listed with his own band, stood in.</summary>
    public static Presence RepresentedBy { get; } = new("represented-by");

    /// <summary>Not there.</summary>
    public static Presence Absent { get; } = new("absent");

    /// <summary>Looked for, and not known.</summary>
    public static Presence Unknown { get; } = new("unknown");
}
