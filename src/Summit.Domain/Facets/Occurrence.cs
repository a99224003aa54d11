using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether it took place. Never inferred from the plan.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Occurrence>))]
public readonly partial record struct Occurrence : ICode<Occurrence>
{
    /// <summary>Its time has not yet come.</summary>
    public static Occurrence NotYetDue { get; } = new("not-yet-due");

    /// <summary>Under way.</summary>
    public static Occurrence InProgress { get; } = new("in-progress");

    /// <summary>Held.</summary>
    public static Occurrence Held { get; } = new("held");

    /// <summary>Not held.</summary>
    public static Occurrence NotHeld { get; } = new("not-held");

    /// <summary>Its time is over; nothing more is known.</summary>
    public static Occurrence Elapsed { get; } = new("elapsed");

    /// <summary>Looked for, and not known.</summary>
    public static Occurrence Unknown { get; } = new("unknown");
}
