namespace Summit.Domain.Tool;

/// <summary>The records on which an answer rests, and what sources say of them.</summary>
internal static class EvidenceTables
{
    /// <summary>Shows records and claims; nothing where there is no evidence.</summary>
    /// <param name="page">Where.</param>
    /// <param name="title">What the records are to the question: "Candidates".</param>
    /// <param name="evidence">The records.</param>
    /// <param name="chronicle">The chronicle with titles and sources.</param>
    public static void Show(Page page, string title, IReadOnlyList<Evidence> evidence, Chronicle chronicle)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        page.Line();
        page.Title(title);
        Table records = Table.Of("!record", "~when", "!counts", "what it is");
        foreach (Evidence piece in evidence)
        {
            records.With(piece.Record.ToString(), When.Of(piece.When), Counts(piece.Match), chronicle.Find(piece.Record)?.Title ?? "");
        }

        page.Show(records);
        if (evidence.Any(e => e.Because.Count > 0))
        {
            foreach (Evidence piece in evidence.Where(e => e.Because.Count > 0))
            {
                page.Say($"perhaps {piece.Record}: {string.Join("; ", piece.Because)}.");
            }
        }

        Claim[] claims = [.. evidence.SelectMany(e => e.Claims).Distinct()];
        if (claims.Length > 0)
        {
            page.Line();
            page.Title("What sources say");
            page.Show(ClaimTable.Of(claims, chronicle, withRecord: evidence.Count > 1));
        }

        CitationTable.Show(page, evidence.SelectMany(e => e.Parts.Prepend(e.Record)).Distinct().Select(chronicle.Find).OfType<IRecord>(), chronicle, withRecord: evidence.Count > 1);
    }

    private static string Counts(Truth match) => match switch { Truth.True => "certainly", Truth.False => "no", _ => "perhaps" };
}
