namespace Summit.Domain.Importers;

/// <summary>The tables for the records of the Office of the Historian.</summary>
internal static class HistorianTables
{
    public static Lookup Titles { get; } = Lookup.Of([.. OwnTable.Read("titles.tsv").Select(r => (r["title"], Level(r)))]);

    public static Lookup Words { get; } = Lookup.Of([.. OwnTable.Read("historian-words.tsv").Select(r => (r["phrase"], r["means"]))]);

    public static Lookup Offices { get; } = Lookup.Of([.. OwnTable.Read("historian-offices.tsv").Select(r => (r["office"], Level(r)))]);

    /// <summary>What the offices of the trips are called.</summary>
    public static Lookup OfficeTitles { get; } = Lookup.Of([.. OwnTable.Read("historian-offices.tsv").Where(r => r["title"].Length > 0).Select(r => (r["office"], r["title"]))]);

    private static string Level(IReadOnlyDictionary<string, string> row) =>
        string.Join(' ', OwnTable.List(row["portfolios"]).Prepend(row["band"]).Append(row.GetValueOrDefault("number", "")).Where(w => w.Length > 0));
}
