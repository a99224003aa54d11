namespace Summit.Domain.Importers;

/// <summary>One row under a column map: our keys to what the row says of them.</summary>
internal sealed class MappedRow(ColumnMap map, SheetRow row, InputPlace where, ImportLog log)
{
    public InputPlace Where => where;

    /// <summary>What the row says of a key, in our words; a constant where it says nothing; else an empty text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="side">Which of the columns of the key.</param>
    public string Take(string key, int side = 0)
    {
        string cell = map.Columns.TryGetValue(key, out IReadOnlyList<string>? columns) && side < columns.Count ? row.Cells.GetValueOrDefault(columns[side], "") : "";
        return cell.Length == 0 ? map.Constants.GetValueOrDefault(key, "")
            : map.Values.TryGetValue(key, out Lookup? values) ? values.Find(cell) ?? cell
            : cell;
    }

    /// <summary>A code that the row gives; the default, and a report, where the vocabulary does not have it.</summary>
    public T Code<T>(string key, TryParse<T> parse, Func<T, bool> isKnown, int side = 0)
        where T : struct
    {
        string text = Take(key, side);
        if (text.Length == 0)
        {
            return default;
        }

        bool isCode = parse(text, out T code);
        if (!isCode || !isKnown(code))
        {
            log.Unmatched(key, text, where);
        }

        return isCode ? code : default;
    }

    /// <summary>How a code is read.</summary>
    public delegate bool TryParse<T>(string? text, out T code);
}
