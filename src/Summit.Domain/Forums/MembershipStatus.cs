using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>How a party belongs to a forum. The list belongs to the forum and changes, so every word is admitted.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<MembershipStatus>))]
public readonly partial record struct MembershipStatus : ICode<MembershipStatus>
{
    /// <summary>Member.</summary>
    public static MembershipStatus Member { get; } = new("member");

    /// <summary>Observer.</summary>
    public static MembershipStatus Observer { get; } = new("observer");

    /// <summary>Dialogue partner.</summary>
    public static MembershipStatus DialoguePartner { get; } = new("dialogue-partner");

    /// <summary>Partner.</summary>
    public static MembershipStatus Partner { get; } = new("partner");

    /// <summary>Guest.</summary>
    public static MembershipStatus Guest { get; } = new("guest");

    /// <summary>Member whose rights are suspended.</summary>
    public static MembershipStatus Suspended { get; } = new("suspended");
}
