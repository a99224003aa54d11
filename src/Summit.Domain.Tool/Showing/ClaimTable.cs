using Spectre.Console;

namespace Summit.Domain.Tool;

/// <summary>Claims as a table: who says what, since when.</summary>
internal static class ClaimTable
{
    /// <param name="claims">The claims, in their order.</param>
    /// <param name="chronicle">The chronicle with the sources.</param>
    /// <param name="withRecord">Whether each line names what it is about.</param>
    public static Table Of(IEnumerable<Claim> claims, Chronicle chronicle, bool withRecord)
    {
        Table table = withRecord ? Tables.Of("!about", "!source", "!published", "says") : Tables.Of("!source", "!published", "says");
        foreach (Claim claim in claims)
        {
            Source? source = chronicle.Find(claim.Source);
            string published = source?.Published.ToString() is { Length: > 0 } day ? day : "undated";
            string[] cells = [claim.Source.ToString(), published, Sentence(claim)];
            table.With(withRecord ? [claim.Subject.ToString(), .. cells] : cells);
        }

        return table;
    }

    private static string Sentence(Claim claim)
    {
        string part = string.Join(' ', new[] { claim.Subject.Party.ToString(), claim.Subject.Person.ToString(), claim.Subject.Step }.Where(t => t.Length > 0));
        string what = string.Join(' ', new[] { $"{claim.Stance} {claim.Property}", claim.Value.ToString(), part.Length > 0 ? $"({part})" : "" }.Where(t => t.Length > 0));
        return claim.Wording.Length > 0 ? $"{what}: “{claim.Wording}”" : what;
    }
}
