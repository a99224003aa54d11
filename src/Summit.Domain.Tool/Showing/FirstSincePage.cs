namespace Summit.Domain.Tool;

/// <summary>The answer to "the first since" for people.</summary>
internal static class FirstSincePage
{
    public static void Show(Page page, FirstSince first, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: is {first.Focus} the first {filter} since then?");
        page.Say(Terms.Of(first.Definition));
        page.Line();
        page.Show(Tables.Facts(
            ("verdict", Verdict(first)),
            ("asked about", chronicle.Find(first.Focus)?.Title is { Length: > 0 } title ? $"{first.Focus} ({title})" : first.Focus.ToString()),
            ("since", first.Since.ToString()),
            ("on one day", first.Ties == TieRule.Unknown ? "order unknown" : Plain.Word(first.Ties)),
            ("counter-examples", Records(first.CounterExamples)),
            ("blockers", Records(first.Blockers))));
        EvidenceTables.Show(page, "What it rests on", first.Evidence, chronicle);
    }

    private static string Verdict(FirstSince first) => first.Verdict switch
    {
        Truth.True => "true: it is the first",
        Truth.False when first.CounterExamples.Count > 0 => "false: another surely came before it",
        Truth.False when first.FocusCounts == Truth.False => "false: it is no such contact by then",
        Truth.False => "false: it began before",
        _ when first.Blockers.Count > 0 => "unknown: another may have come before it",
        _ => "unknown: the record does not tell enough of it",
    };

    private static string Records(IReadOnlyList<RecordRef> records) => records.Count == 0 ? "none" : string.Join(", ", records);
}
