using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>The means by which the parties met, such as by telephone.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Modality>))]
public readonly partial record struct Modality : ICode<Modality>
{
    /// <summary>In person.</summary>
    public static Modality InPerson { get; } = new("in-person");

    /// <summary>By telephone.</summary>
    public static Modality Phone { get; } = new("phone");

    /// <summary>By video.</summary>
    public static Modality Video { get; } = new("video");

    /// <summary>On a standing hotline.</summary>
    public static Modality Hotline { get; } = new("hotline");

    /// <summary>By letter.</summary>
    public static Modality Letter { get; } = new("letter");

    /// <summary>By secure message.</summary>
    public static Modality SecureMessage { get; } = new("secure-message");

    /// <summary>By public statements.</summary>
    public static Modality PublicStatement { get; } = new("public-statement");

    /// <summary>Some in person, some remotely.</summary>
    public static Modality Hybrid { get; } = new("hybrid");
}
