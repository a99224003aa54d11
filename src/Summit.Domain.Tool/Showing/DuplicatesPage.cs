namespace Summit.Domain.Tool;

/// <summary>Meetings that may be one, for people: one row a pair, best first.</summary>
internal static class DuplicatesPage
{
    public static void Show(Page page, Duplicates found, Chronicle chronicle, int limit)
    {
        if (found.Pairs.Count == 0)
        {
            page.Say(found.ToEnglish());
            return;
        }

        page.Title($"{Plain.Number(found.Pairs.Count, "pair")} of meetings may be one");
        page.Line();
        Table table = Table.Of("one", "other", "because");
        foreach (DuplicatePair pair in found.Pairs.Take(limit))
        {
            table.With(Named(chronicle, pair.One), Named(chronicle, pair.Other), string.Join('\n', pair.Reasons));
        }

        page.Show(table);
        page.Line();
        if (found.Pairs.Count > limit)
        {
            page.Say($"… and {found.Pairs.Count - limit} more: --limit {found.Pairs.Count} lists them all.");
        }

        page.Say("Nothing is merged: a same-as claim says that two are one, or, denied, that they are not.");    }

    private static string Named(Chronicle chronicle, RecordRef record) =>
        chronicle.Find(record) is { Title.Length: > 0 } found ? $"{record}\n{found.Title}" : record.ToString();
}
