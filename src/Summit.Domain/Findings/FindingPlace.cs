using System.Globalization;

namespace Summit.Domain;

/// <summary>Where a finding is: in which record, at which JSON path, on which line.</summary>
/// <remarks>Equal when all members are equal; no order. The default members mean "not known".</remarks>
/// <param name="Record">The record; the default when it is in none.</param>
/// <param name="Path">The JSON path from the record or, for a document that was read, from the document's root <c>$</c>; empty when it is not from JSON.</param>
/// <param name="Line">The line in the text, counted from 1; null when no text is at hand.</param>
/// <param name="Column">The byte in that line, counted from 1; null when not known exactly.</param>
public sealed record FindingPlace(RecordRef Record = default, string Path = "", long? Line = null, long? Column = null)
{
    /// <summary>Nowhere in particular.</summary>
    public static FindingPlace None { get; } = new();

    /// <summary>Record, path, line and column, as far as known.</summary>
    public override string ToString()
    {
        string line = Line is { } l ? string.Create(CultureInfo.InvariantCulture, $"line {l}") : "";
        string column = Column is { } c ? string.Create(CultureInfo.InvariantCulture, $"column {c}") : "";
        string text = string.Join(", ", new[] { line, column }.Where(t => t.Length > 0));
        return string.Join(' ', new[] { Record.ToString(), Path, text.Length > 0 ? $"({text})" : "" }.Where(t => t.Length > 0));
    }
}
