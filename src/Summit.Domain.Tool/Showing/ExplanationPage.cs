using System.Globalization;

namespace Summit.Domain.Tool;

/// <summary>An explanation for people: what is taken to be so, then who says what.</summary>
internal static class ExplanationPage
{
    public static void Show(Page page, Explanation explanation, IRecord record, Chronicle chronicle)
    {
        page.Title($"{explanation.Record} · {Plain.Kind(record)}{(explanation.Title.Length > 0 ? $" · {explanation.Title}" : "")}");
        string knownBy = explanation.KnownBy is { } day ? $" · known by {Texts.Iso(day)}" : "";
        page.Say(string.Create(CultureInfo.InvariantCulture, $"policy {explanation.Policy} (version {explanation.PolicyVersion}){knownBy}"));
        page.Line();
        page.Say($"{Capital(Plain.Word(explanation.Status))}{Known(explanation.Known)}.");
        if (explanation.Properties.Count > 0)
        {
            Show(page, explanation);
        }

        CitationTable.Show(page, [record], chronicle, withRecord: false);
    }

    private static void Show(Page page, Explanation explanation)
    {
        page.Line();
        Table taken = Table.Of("!property", "taken as", "!how sure", "why");
        foreach (ExplainedProperty property in explanation.Properties)
        {
            taken.With(Name(property), property.Value.Length > 0 ? ClaimTable.Value(property.Property, property.Value) : "unknown", Plain.Word(property.Status), property.Rule);
        }

        page.Show(taken);
        Table claims = Table.Of("!property", "!side", "!source", "says");
        foreach (ExplainedProperty property in explanation.Properties)
        {
            Add(claims, property, "for", property.For);
            Add(claims, property, "against", property.Against);
            Add(claims, property, "neither", property.Other);
        }

        if (claims.Rows.Count > 0)
        {
            page.Line();
            page.Title("What sources say");
            page.Show(claims);
        }
    }

    private static void Add(Table table, ExplainedProperty property, string side, IReadOnlyList<ExplainedClaim> claims)
    {
        foreach (ExplainedClaim claim in claims)
        {
            string published = claim.Published.IsRecorded ? When.Of(claim.Published) : "undated";
            string kind = claim.Kind.IsRecorded ? claim.Kind.Value : "of no kind";
            string what = string.Join(' ', new[] { claim.Stance.Value, ClaimTable.Value(property.Property, claim.Value) }.Where(t => t.Length > 0));
            string wording = claim.Wording.Length > 0 ? $": “{claim.Wording}”" : "";
            string note = claim.Note.Length > 0 ? $" ({claim.Note})" : "";
            table.With(Name(property), side, $"{claim.Source}\n{kind}, {published}", what + wording + note);
        }
    }

    private static string Name(ExplainedProperty property)
    {
        string part = string.Join(' ', new[] { property.Subject.Party.ToString(), property.Subject.Person.ToString(), property.Subject.Step }.Where(t => t.Length > 0));
        return part.Length > 0 ? $"{property.Property} of {part}" : property.Property.Value;
    }

    private static string Known(Truth known) => known switch
    {
        Truth.True => "",
        Truth.False => "; on that day it was not known",
        _ => "; on that day it was possibly known",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
