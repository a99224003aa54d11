using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>One thing that is said of a record, such as a topic, a point or a day, with who says it.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Readout
{
    internal Readout()
    {
    }

    /// <summary>What is said: property and value, and of whom in the record where it is not said of the whole.</summary>
    public string Item => $"{(Part is null ? "" : $"{Part} ")}{Property} {Value}";

    /// <summary>Whether all deny it who count: the sides, or everybody where no side speaks.</summary>
    [JsonIgnore]
    public bool IsDenied => (Sides.Any(s => s.IsSide) ? Sides.Where(s => s.IsSide) : Sides).All(s => s.Denied);

    /// <summary>Of which party, person or step in the record; null for the record as a whole.</summary>
    [JsonIgnore]
    public string? Part { get; internal init; }

    /// <summary>Which property.</summary>
    [JsonIgnore]
    public ClaimProperty Property { get; internal init; }

    /// <summary>Which value.</summary>
    [JsonIgnore]
    public ClaimValue Value { get; internal init; }

    /// <summary>How the sides stand to it.</summary>
    public ReadoutKind Kind { get; internal init; }

    /// <summary>Who asserts and who denies it, participants first, then the others, each in the order of ids.</summary>
    public IReadOnlyList<ReadoutSide> Sides { get; internal init => field = ValueList.Of(value); } = ValueList<ReadoutSide>.Empty;

    /// <summary>What is said, how the sides stand to it, and who says it.</summary>
    public override string ToString() => $"{(IsDenied ? "not " : "")}{Item}: {Words.Code(Kind)}, {string.Join("; ", Sides)}";
}
