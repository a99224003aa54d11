using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What kind of actor a party is.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<PartyKind>))]
public readonly partial record struct PartyKind : ICode<PartyKind>
{
    /// <summary>A state.</summary>
    public static PartyKind State { get; } = new("state");

    /// <summary>An organisation, such as a forum's secretariat or an alliance.</summary>
    public static PartyKind Organisation { get; } = new("organisation");

    /// <summary>Another actor, such as a movement or an authority.</summary>
    public static PartyKind Actor { get; } = new("actor");
}
