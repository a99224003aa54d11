namespace Summit.Domain.Importers;

/// <summary>Band and portfolios as the tables write them: <c>minister foreign-affairs</c>; empty for neither.</summary>
/// <param name="Band">The band; the default where it is not known.</param>
/// <param name="Portfolios">The portfolios.</param>
/// <param name="Shared">Whether it means several persons.</param>
internal readonly record struct Level(Band Band, IReadOnlyList<Portfolio> Portfolios, bool Shared)
{
    public static Level Of(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Band[] bands = [.. words.Where(w => Band.TryParse(w, out Band band) && band.IsKnown).Select(Band.Parse)];
        Portfolio[] portfolios = [.. words.Where(w => Portfolio.TryParse(w, out Portfolio portfolio) && portfolio.IsKnown).Select(Portfolio.Parse)];
        return new(bands.FirstOrDefault(), portfolios, words.Contains("several"));
    }
}
