using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What a party answered to an invitation.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Reply>))]
public readonly partial record struct Reply : ICode<Reply>
{
    /// <summary>Invited; no answer is recorded.</summary>
    public static Reply Invited { get; } = new("invited");

    /// <summary>Accepted.</summary>
    public static Reply Accepted { get; } = new("accepted");

    /// <summary>Declined.</summary>
    public static Reply Declined { get; } = new("declined");

    /// <summary>Accepted with reservations.</summary>
    public static Reply Tentative { get; } = new("tentative");
}
