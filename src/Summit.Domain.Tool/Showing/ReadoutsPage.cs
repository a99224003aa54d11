namespace Summit.Domain.Tool;

/// <summary>Readouts for people.</summary>
internal static class ReadoutsPage
{
    public static void Show(Page page, Readouts answer, IRecord record)
    {
        page.Title($"What each side says: {(record.Title.Length > 0 ? record.Title : record.Ref.ToString())}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Items.Count == 0)
        {
            page.Say("Nobody says anything of it.");
            return;
        }

        Table table = Table.Of("what is said", "!kind", "who says it");
        foreach (Readout item in answer)
        {
            table.With(item.Item, Plain.Spoken(item.Kind), string.Join("; ", item.Sides));
        }

        page.Show(table);
    }
}
