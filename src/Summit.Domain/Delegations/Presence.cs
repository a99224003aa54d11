using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether and how a representative was there.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Presence>))]
public readonly partial record struct Presence : ICode<Presence>
{
    /// <summary>There in person, or on the line of a call.</summary>
    public static Presence Present { get; } = new("present");

    /// <summary>Took part from elsewhere, as by video.</summary>
    public static Presence Remote { get; } = new("remote");

    /// <summary>Not there; somebody else, listed with his own band, stood in.</summary>
    public static Presence RepresentedBy { get; } = new("represented-by");

    /// <summary>Not there.</summary>
    public static Presence Absent { get; } = new("absent");

    /// <summary>Looked for, and not known.</summary>
    public static Presence Unknown { get; } = new("unknown");
}
