namespace Summit.Domain.Tool;

/// <summary>All silences of two parties for people.</summary>
internal static class SilencesPage
{
    public static void Show(Page page, SilenceList answer, AskedPair asked)
    {
        page.Title($"{Terms.Names(asked.Dyad, asked.Chronicle)}: silences, {asked.Filter}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Silences.Count == 0)
        {
            page.Say("No silence is recorded: no contact is certain, or contacts follow one another day by day.");
            return;
        }

        Table table = Table.Of("!from", "!to", "length", "note");
        foreach (SilenceSpan span in answer.Silences)
        {
            string[] notes = [.. new[] { span.IsOngoing ? "not over" : "", span.MayBeBroken ? "perhaps broken" : "" }.Where(n => n.Length > 0)];
            table.With(LastContactPage.Day(span.From), LastContactPage.Day(span.To), span.Days.ToEnglish(), string.Join(", ", notes));
        }

        page.Show(table);
        page.Say("From and to are the first and the last day without contact, where the silence is longest.");
        if (answer.Silences.Any(s => s.MayBeBroken))
        {
            page.Say("perhaps broken: a contact that is not certain lies in it; the length is that without it.");
        }

        EvidenceTables.Show(page, "Contacts", answer.Evidence, asked.Chronicle);
    }
}
