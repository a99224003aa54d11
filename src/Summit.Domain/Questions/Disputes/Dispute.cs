using System.Text.Json.Serialization;

namespace Summit.Domain;

/// <summary>A property on which independent sources contradict each other, or contradict the record or its answer.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
public sealed record Dispute
{
    internal Dispute()
    {
    }

    /// <summary>Which record; the default, and absent in JSON, for what is said of a relation of two parties.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RecordRef Record { get; internal init; }

    /// <summary>Of which two parties an answer is disputed; the default, and absent in JSON, for a record.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Dyad Dyad { get; internal init; }

    /// <summary>Whose head, whose presence, which step: the id or key; null, and absent in JSON, for the record as a whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part { get; internal init; }

    /// <summary>Which property.</summary>
    public ClaimProperty Property { get; internal init; }

    /// <summary>What is said, and by whom, in the order of the text of the values; before them the record's own value where no claim supports it.</summary>
    public IReadOnlyList<DisputeSide> Sides { get; internal init => field = ValueList.Of(value); } = ValueList<DisputeSide>.Empty;

    /// <summary>What the policy takes, in words; of a claim about an answer, the answer. Empty where it takes nothing.</summary>
    public string Taken { get; internal init; } = "";

    /// <summary>Record, part, property and sides.</summary>
    public override string ToString() =>
        $"{(Dyad.IsRecorded ? Dyad.ToString() : Record.ToString())}{(Part is null ? "" : $" {Part}")} {Property}: {string.Join(" / ", Sides)}";
}
