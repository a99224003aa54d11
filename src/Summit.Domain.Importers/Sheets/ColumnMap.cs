using System.Text.Json;

namespace Summit.Domain.Importers;

/// <summary>Which column of a table is what, and which of its words mean which of ours.</summary>
/// <remarks>Immutable. Equality is that of references.</remarks>
public sealed class ColumnMap
{
    internal ColumnMap(Source source, bool ofClaims, char? delimiter, IReadOnlyDictionary<string, IReadOnlyList<string>> columns, IReadOnlyDictionary<string, Lookup> values, IReadOnlyDictionary<string, string> constants) =>
        (Source, OfClaims, Delimiter, Columns, Values, Constants) = (source, ofClaims, delimiter, columns, values, constants);

    /// <summary>A map with every key, to start from, as the text of a JSON file.</summary>
    public static string Example => ColumnMapText.Example;

    /// <summary>The source that every record cites. Its id is the beginning of ids that the table does not give.</summary>
    public Source Source { get; }

    /// <summary>Whether a row is a claim; else it is a meeting.</summary>
    public bool OfClaims { get; }

    /// <summary>What stands between cells; null for what the first line shows: a tab, a semicolon or a comma.</summary>
    public char? Delimiter { get; }

    /// <summary>The columns of each key, by their names in the first line.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; }

    /// <summary>What words of the table mean, by key.</summary>
    internal IReadOnlyDictionary<string, Lookup> Values { get; }

    /// <summary>What a key is where no column or no cell gives it.</summary>
    internal IReadOnlyDictionary<string, string> Constants { get; }

    /// <summary>Reads a map.</summary>
    /// <param name="json">A JSON object with <c>source</c>, <c>columns</c> and, as needed, <c>records</c>, <c>delimiter</c>, <c>values</c> and <c>constants</c>; see the page importers.md.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such an object; the message says where it is not.</exception>
    public static ColumnMap Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return ColumnMapText.Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException($"The column map is not JSON: line {problem.LineNumber + 1}.", problem);
        }
    }
}
