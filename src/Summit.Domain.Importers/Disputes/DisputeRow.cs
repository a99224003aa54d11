using System.Globalization;

namespace Summit.Domain.Importers;

/// <summary>One row of a table of disputes.</summary>
internal sealed class DisputeRow(string file, SheetRow row, ImportLog log)
{
    /// <summary>What the source writes where it does not know a value, and where a value does not apply.</summary>
    private static readonly string[] Missing = ["", "-9", "-8"];

    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public InputPlace Where { get; } = new(file, $"row {row.Number}", row.Line);

    /// <summary>The place of the row in a citation.</summary>
    public string Locator => $"{file}, row {row.Number}";

    public bool Has(string column) => row.Cells.ContainsKey(column);

    /// <summary>A value; an empty text where the source does not know it.</summary>
    public string Take(string column)
    {
        read.Add(column);
        return Cell(column);
    }

    /// <summary>A whole number; null where the source does not know it.</summary>
    public int? Number(string column) => Whole(Take(column));

    /// <summary>A date of three columns, as precise as the source: a day, a month or a year.</summary>
    /// <param name="which"><c>st</c> for the start, <c>end</c> for the end.</param>
    public Edtf Date(string which)
    {
        read.UnionWith([$"{which}year", $"{which}mon", $"{which}day"]);
        return DateToAskBy(which);
    }

    /// <summary>The same date where no record shows it, so that its columns are reported.</summary>
    public Edtf DateToAskBy(string which)
    {
        (int? year, int? month, int? day) = (Whole(Cell($"{which}year")), Whole(Cell($"{which}mon")), Whole(Cell($"{which}day")));
        if (year is null)
        {
            return default;
        }

        string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{(month is null ? "" : $"-{month:00}")}{(month is null || day is null ? "" : $"-{day:00}")}");
        if (Edtf.TryParse(text, out Edtf date))
        {
            return date;
        }

        log.Add(ImportProblem.InvalidDate, Where, $"'{text}' is not a date.");
        return default;
    }

    public void ReportLeft()
    {
        foreach (string column in row.Cells.Where(c => !Missing.Contains(c.Value)).Select(c => c.Key).Except(read))
        {
            log.Unread(column, Where);
        }
    }

    private string Cell(string column)
    {
        string value = row.Cells.GetValueOrDefault(column, "");
        return Missing.Contains(value) ? "" : value;
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
