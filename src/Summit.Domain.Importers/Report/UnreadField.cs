namespace Summit.Domain.Importers;

/// <summary>A field of the input that is not empty and that no record shows.</summary>
/// <remarks>Equal when all members are equal; no order.</remarks>
/// <param name="Path">The path of the field in its record, such as <c>trip/created-by</c>.</param>
/// <param name="Count">How many records have it, at least 1.</param>
/// <param name="Where">The first of these places, in the order of places.</param>
public sealed record UnreadField(string Path, int Count, InputPlace Where)
{
    /// <summary>Path, count and first place in one line.</summary>
    public override string ToString() => $"{Path}, {Count} {(Count == 1 ? "time" : "times")}, first at {Where}";
}
