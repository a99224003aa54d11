namespace Summit.Domain.Importers;

/// <summary>Band and portfolios as the tables write them: <c>minister foreign-affairs</c>; empty for neither.</summary>
/// <param name="Band">The band; the default where it is not known.</param>
/// <param name="Portfolios">The portfolios.</param>
/// <param name="Shared">Whether it means several persons.</param>
internal readonly record struct Level(Band Band, IReadOnlyList<Portfolio> Portfolios, bool Shared)
{
    /// <summary>The text of a row of a table that has the columns <c>band</c>, <c>portfolios</c> and perhaps <c>number</c>.</summary>
    public static string Text(IReadOnlyDictionary<string, string> row) =>
        string.Join(' ', OwnTable.List(row["portfolios"]).Prepend(row["band"]).Append(row.GetValueOrDefault("number", "")).Where(w => w.Length > 0));

    public static Level Of(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Band[] bands = [.. words.Where(w => Band.TryParse(w, out Band band) && band.IsKnown).Select(Band.Parse)];
        Portfolio[] portfolios = [.. words.Where(w => Portfolio.TryParse(w, out Portfolio portfolio) && portfolio.IsKnown).Select(Portfolio.Parse)];
        return new(bands.FirstOrDefault(), portfolios, words.Contains("several"));
    }
}
