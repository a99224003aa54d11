namespace Summit.Domain.Importers;

/// <summary>Titles of persons in the table of the package, with the level of each as <see cref="Level"/> reads it.</summary>
internal static class Titles
{
    public static Lookup Known { get; } = Lookup.Of([.. OwnTable.Read("titles.tsv").Select(r => (r["title"], Level.Text(r)))]);
}
