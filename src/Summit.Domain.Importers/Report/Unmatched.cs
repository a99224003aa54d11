namespace Summit.Domain.Importers;

/// <summary>A value that no table knows. Add it to the table, or correct it in the input.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Field">The field in which it stands.</param>
/// <param name="Value">The value as the input has it.</param>
/// <param name="Count">How many times it stands there, at least 1.</param>
/// <param name="Where">The first of these places, in the order of places.</param>
public sealed record Unmatched(string Field, string Value, int Count, InputPlace Where)
{
    /// <summary>Field, value, count and first place in one line.</summary>
    public override string ToString() => $"{Field} '{Value}', {Count} {(Count == 1 ? "time" : "times")}, first at {Where}";
}
