using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Who was meant to know about it. A back channel is a confidentiality, not a directness.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Confidentiality>))]
public readonly partial record struct Confidentiality : ICode<Confidentiality>
{
    /// <summary>Public.</summary>
    public static Confidentiality Public { get; } = new("public");

    /// <summary>Announced, content withheld.</summary>
    public static Confidentiality PrivateAnnounced { get; } = new("private-announced");

    /// <summary>Secret at first, disclosed later.</summary>
    public static Confidentiality SecretUntilDisclosed { get; } = new("secret-until-disclosed");

    /// <summary>Meant to stay secret.</summary>
    public static Confidentiality Secret { get; } = new("secret");
}
