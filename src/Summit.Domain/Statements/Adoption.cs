using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>Whether a text was adopted.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Adoption>))]
public readonly partial record struct Adoption : ICode<Adoption>
{
    /// <summary>A draft.</summary>
    public static Adoption Draft { get; } = new("draft");

    /// <summary>Adopted.</summary>
    public static Adoption Adopted { get; } = new("adopted");

    /// <summary>Not adopted.</summary>
    public static Adoption NotAdopted { get; } = new("not-adopted");
}
