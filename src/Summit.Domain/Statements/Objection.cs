using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>For what reason a text was kept from adoption. Its words are the wording of the claim that gives it.</summary>
[OpenCode, JsonConverter(typeof(CodeConverter<Objection>))]
public readonly partial record struct Objection : ICode<Objection>
{
    /// <summary>What the draft says, or leaves out.</summary>
    public static Objection ContentOfDraft { get; } = new("content-of-draft");

    /// <summary>Whether, and how, it refers to terrorism.</summary>
    public static Objection TerrorismReference { get; } = new("terrorism-reference");

    /// <summary>Whether, and how, it refers to a conflict.</summary>
    public static Objection ConflictReference { get; } = new("conflict-reference");

    /// <summary>Whether, and how, it refers to a territory.</summary>
    public static Objection TerritoryReference { get; } = new("territory-reference");

    /// <summary>A turn to speak that was refused or disputed.</summary>
    public static Objection SpeakingTurn { get; } = new("speaking-turn");

    /// <summary>The procedure.</summary>
    public static Objection Procedure { get; } = new("procedure");
}
