namespace Summit.Domain.Tool;

/// <summary>The answer to "the first since" for people.</summary>
internal static class FirstSincePage
{
    public static void Show(Page page, FirstSince first, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: is {first.Focus} the first {filter} since then?");
        page.Say(Terms.Of(first.Definition));
        page.Line();
        page.Show(Facts.Of(
            ("verdict", Verdict(first)),
            ("asked about", chronicle.Find(first.Focus)?.Title is { Length: > 0 } title ? $"{first.Focus} ({title})" : first.Focus.ToString()),
            ("since", When.Of(first.Since)),
            ("on one day", Order(first.Ties)),
            ("counter-examples", Records(first.CounterExamples)),
            ("blockers", Records(first.Blockers))));
        EvidenceTables.Show(page, "What it rests on", first.Evidence, chronicle);
    }

    private static string Verdict(FirstSince first) => first.Verdict switch
    {
        Truth.True => "true: it is the first",
        Truth.False when first.CounterExamples.Count > 0 => "false: another surely came before it",
        Truth.False when first.FocusCounts == Truth.False => "false: it is not such a contact",
        Truth.False => "false: it began before",
        _ when first.Blockers.Count > 0 => "unknown: another may have come before it",
        _ => "unknown: the record does not tell enough of it",
    };

    private static string Order(TieRule ties) => ties switch
    {
        TieRule.Simultaneous => "all at the same time",
        TieRule.FocusFirst => "the moment first, then the one asked about, then the others",
        TieRule.OthersFirst => "the moment first, then the others, then the one asked about",
        _ => "the order is not known",
    };

    private static string Records(IReadOnlyList<RecordRef> records) => records.Count == 0 ? "none" : string.Join(", ", records);
}
