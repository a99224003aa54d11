using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>What each side says of one of three things: whether a text was adopted, who kept it from adoption, for what reason. And what the policy takes of it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record AdoptionAccount
{
    internal AdoptionAccount(ClaimProperty property, IReadOnlyList<string> taken, bool isDisputed, IReadOnlyList<DisputeSide> sides, IReadOnlyList<SourceId> silent) =>
        (Property, Taken, IsDisputed, Sides, Silent) = (property, ValueList.Of(taken), isDisputed, ValueList.Of(sides), ValueList.Of(silent));

    /// <summary>Of what: <c>adoption</c>, <c>blocked-by</c> or <c>reason</c>.</summary>
    public ClaimProperty Property { get; }

    /// <summary>The values that the policy takes, in the order of their text; empty where it leaves it open.</summary>
    public IReadOnlyList<string> Taken { get; }

    /// <summary>Whether independent sources contradict each other on it, or the record.</summary>
    [JsonPropertyName("disputed")]
    public bool IsDisputed { get; }

    /// <summary>What is said, value by value, with who says so; the record's own value where it is disputed and no claim supports it.</summary>
    public IReadOnlyList<DisputeSide> Sides { get; }

    /// <summary>The sources that say that they have no information on it, or decline to speak of it, in the order of their ids. They are on no side.</summary>
    public IReadOnlyList<SourceId> Silent { get; }

    /// <summary>The sides whose value the policy does not take although it takes another: its dissent.</summary>
    [JsonIgnore]
    public IReadOnlyList<DisputeSide> Dissent => Taken.Count == 0 ? [] : ValueList.Of(Sides.Where(s => s.Denied == Taken.Contains(s.Value.ToString())));

    /// <summary>The property, what is taken of it, and who says otherwise.</summary>
    public override string ToString()
    {
        string said = IsDisputed ? $"disputed: {string.Join(" / ", Sides)}"
            : Sides.Count > 0 ? $"said by {Words.List(Sides.SelectMany(s => s.Sources).Distinct().Order())}"
            : "";
        return $"{Property} {(Taken.Count > 0 ? Words.List(Taken) : "open")}{Words.Details(said, Silent.Count > 0 ? $"silent: {Words.List(Silent)}" : "")}";
    }
}
