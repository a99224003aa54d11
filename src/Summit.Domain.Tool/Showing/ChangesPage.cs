namespace Summit.Domain.Tool;

/// <summary>What differs between two chronicles, for people.</summary>
internal static class ChangesPage
{
    public static void Show(Page page, string title, ChronicleChanges changes, Chronicle earlier, Chronicle later)
    {
        page.Title(title);
        page.Say(changes.ToEnglish());
        Records(page, "Added", changes.Added, later);
        Records(page, "Removed", changes.Removed, earlier);
        if (changes.Changed.Count > 0)
        {
            page.Line();
            page.Title("Changed");
        }

        foreach (RecordChange change in changes.Changed)
        {
            page.Line();
            page.Say($"{change.Record} · {Plain.Kind(change.After)}{(change.After.Title.Length > 0 ? $" · {change.After.Title}" : "")}");
            page.Show(Members(change.Members));
        }

        if (changes.Document.Count > 0)
        {
            page.Line();
            page.Title("The document itself");
            page.Show(Members(changes.Document));
        }
    }

    private static void Records(Page page, string title, IReadOnlyList<IRecord> records, Chronicle chronicle)
    {
        Table table = Table.Of("!record", "!type", "what it is");
        foreach (IRecord record in records.Where(r => r is not Claim))
        {
            table.With(record.Ref.Value, Plain.Kind(record), record.Title);
        }

        Show(page, title, table);
        Show(page, $"{title}: what sources say", ClaimTable.Of(records.OfType<Claim>(), chronicle, withRecord: true));
    }

    private static void Show(Page page, string title, Table table)
    {
        if (table.Rows.Count > 0)
        {
            page.Line();
            page.Title(title);
            page.Show(table);
        }
    }

    private static Table Members(IReadOnlyList<MemberChange> changes)
    {
        Table table = Table.Of("member", "before", "after");
        foreach (MemberChange change in changes)
        {
            table.With(change.Member, Value(change.Before), Value(change.After));
        }

        return table;
    }

    private static string Value(ClaimValue value) => value.IsRecorded ? ClaimTable.Words(value.ToString()) : "–";
}
