using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How directly two parties were in contact.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Directness>))]
public readonly partial record struct Directness : ICode<Directness>
{
    /// <summary>With one another.</summary>
    public static Directness Direct { get; } = new("direct");

    /// <summary>One spoke, the other did not answer.</summary>
    public static Directness OneWay { get; } = new("one-way");

    /// <summary>Through a third party.</summary>
    public static Directness Indirect { get; } = new("indirect");

    /// <summary>At the same session: a shared platform.</summary>
    public static Directness CoPresence { get; } = new("co-presence");

    /// <summary>At the same event, in another session.</summary>
    public static Directness CoAttendance { get; } = new("co-attendance");

    /// <summary>At the same session, one of the two remotely.</summary>
    public static Directness RemoteCoPresence { get; } = new("remote-co-presence");
}
