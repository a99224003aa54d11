namespace Summit.Domain.Importers;

/// <summary>The tables for the records of the Office of the Historian.</summary>
internal static class HistorianTables
{
    public static Lookup Words { get; } = Lookup.Of([.. OwnTable.Read("historian-words.tsv").Select(r => (r["phrase"], r["means"]))]);

    public static Lookup Offices { get; } = Lookup.Of([.. OwnTable.Read("historian-offices.tsv").Select(r => (r["office"], Level.Text(r)))]);

    /// <summary>What the offices of the trips are called.</summary>
    public static Lookup OfficeTitles { get; } = Lookup.Of([.. OwnTable.Read("historian-offices.tsv").Where(r => r["title"].Length > 0).Select(r => (r["office"], r["title"]))]);
}
