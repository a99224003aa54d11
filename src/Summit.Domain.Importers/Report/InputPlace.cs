using System.Globalization;

namespace Summit.Domain.Importers;

/// <summary>A place in an input: file, element or row, and line.</summary>
/// <remarks>Equal when all members are equal; in the order of file, line and element, by ordinal comparison.</remarks>
/// <param name="File">The name of the file, as the importer was given it; empty where something is of no one file.</param>
/// <param name="Element">The element or row, in the words of the source; empty for the whole file.</param>
/// <param name="Line">The line, counted from 1; null where it is not known.</param>
public sealed record InputPlace(string File, string Element = "", long? Line = null) : IComparable<InputPlace>
{
    /// <inheritdoc/>
    public int CompareTo(InputPlace? other)
    {
        if (other is null)
        {
            return 1;
        }

        int order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : Nullable.Compare(Line, other.Line);
        return order != 0 ? order : string.CompareOrdinal(Element, other.Element);
    }

    /// <summary>File, element and line, as far as known.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { File, Element }.Where(t => t.Length > 0)) + (Line is { } line ? string.Create(CultureInfo.InvariantCulture, $" (line {line})") : "");
}
