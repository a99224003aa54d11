namespace Summit.Domain.Tool;

/// <summary>The answer to "when first after" for people.</summary>
internal static class FirstAfterPage
{
    /// <param name="page">Where.</param>
    /// <param name="first">The answer.</param>
    /// <param name="asked">The question.</param>
    /// <param name="what">What the moment is, such as the title of an escalation.</param>
    public static void Show(Page page, FirstAfter first, AskedPair asked, string what)
    {
        page.Title($"{Terms.Names(asked.Dyad, asked.Chronicle)}: first {asked.Filter}, after {what}");
        page.Say(Terms.Of(first.Definition));
        page.Line();
        page.Show(Facts.Of(
            ("earliest", LastContactPage.Day(first.Earliest)),
            ("latest", LastContactPage.Day(first.Latest)),
            ("verdict", FirstContactPage.Verdict(first.Verdict, "first")),
            ("the moment", When.Of(first.After))));
        EvidenceTables.Show(page, first.Candidates.Count == 1 ? "The first one" : "Candidates", first.Evidence, asked.Chronicle);
    }
}
