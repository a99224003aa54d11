using System.Text.Json;

namespace Summit.Domain.Tool;

/// <summary>Claims as a table: who says what, and since when.</summary>
internal static class ClaimTable
{
    /// <param name="claims">The claims, in their order.</param>
    /// <param name="chronicle">The chronicle with the sources.</param>
    /// <param name="withRecord">Whether each line names what it is about.</param>
    public static Table Of(IEnumerable<Claim> claims, Chronicle chronicle, bool withRecord)
    {
        Table table = withRecord ? Table.Of("!about", "!source", "says") : Table.Of("!source", "says");
        foreach (Claim claim in claims)
        {
            string[] cells = [$"{claim.Source}\n{KindAndDay(chronicle.Find(claim.Source))}", Sentence(claim)];
            table.With(withRecord ? [About(claim), .. cells] : cells);
        }

        return table;
    }

    /// <summary>What kind of source it is and when it was published.</summary>
    public static string KindAndDay(Source? source) =>
        source is null ? "not in the record"
        : $"{(source.Kind.IsRecorded ? source.Kind.Value : "of no kind")}, {(source.Published.IsRecorded ? When.Of(source.Published) : "undated")}";

    private static string About(Claim claim) => claim.Subject.Record.IsRecorded ? claim.Subject.Record.Value : claim.Subject.ToString();

    /// <summary>What a claim says of a property, in words where it is a date, a list or an object.</summary>
    public static string Value(ClaimProperty property, string text)
    {
        if (property.Value is "when" or "start" or "end" or "cease-fire" or "trigger")
        {
            return When.OfText(text);
        }

        return Words(text);
    }

    /// <summary>A value in words, where it is a list or an object in JSON.</summary>
    public static string Words(string text)
    {
        if (text is not ['[', ..] and not ['{', ..])
        {
            return text;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return Words(json.RootElement, inner: false);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static string Words(JsonElement element, bool inner) => element.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select(e => Words(e, inner: true))),
        JsonValueKind.Object when inner => $"({Words(element, inner: false)})",
        JsonValueKind.Object => string.Join("; ", element.EnumerateObject().Select(m => $"{m.Name} {Words(m.Value, inner: true)}")),
        _ => element.ToString(),
    };

    private static string Sentence(Claim claim)
    {
        string part = string.Join(' ', new[] { claim.Subject.Party.ToString(), claim.Subject.Person.ToString(), claim.Subject.Step }.Where(t => t.Length > 0));
        string what = string.Join(' ', new[] { $"{claim.Stance} {claim.Property}", Value(claim.Property, claim.Value.ToString()), part.Length > 0 ? $"({part})" : "" }.Where(t => t.Length > 0));
        return claim.Wording.Length > 0 ? $"{what}: “{claim.Wording}”" : what;
    }
}
