using Spectre.Console;

namespace Summit.Domain.Tool;

/// <summary>Claims as a table: who says what, and since when.</summary>
internal static class ClaimTable
{
    /// <param name="claims">The claims, in their order.</param>
    /// <param name="chronicle">The chronicle with the sources.</param>
    /// <param name="withRecord">Whether each line names what it is about.</param>
    public static Table Of(IEnumerable<Claim> claims, Chronicle chronicle, bool withRecord)
    {
        Table table = withRecord ? Tables.Of("!about", "!source", "says") : Tables.Of("!source", "says");
        foreach (Claim claim in claims)
        {
            string[] cells = [$"{claim.Source}\n{KindAndDay(chronicle.Find(claim.Source))}", Sentence(claim)];
            table.With(withRecord ? [About(claim), .. cells] : cells);
        }

        return table;
    }

    private static string KindAndDay(Source? source) =>
        source is null ? "not in the record"
        : $"{(source.Kind.IsRecorded ? source.Kind.Value : "of no kind")}, {(source.Published.IsRecorded ? source.Published.ToString() : "undated")}";

    private static string About(Claim claim) => claim.Subject.Record.IsRecorded ? claim.Subject.Record.Value : claim.Subject.ToString();

    private static string Sentence(Claim claim)
    {
        string part = string.Join(' ', new[] { claim.Subject.Party.ToString(), claim.Subject.Person.ToString(), claim.Subject.Step }.Where(t => t.Length > 0));
        string what = string.Join(' ', new[] { $"{claim.Stance} {claim.Property}", claim.Value.ToString(), part.Length > 0 ? $"({part})" : "" }.Where(t => t.Length > 0));
        return claim.Wording.Length > 0 ? $"{what}: “{claim.Wording}”" : what;
    }
}
