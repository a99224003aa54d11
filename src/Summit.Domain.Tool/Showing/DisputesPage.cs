namespace Summit.Domain.Tool;

/// <summary>Disputes for people.</summary>
internal static class DisputesPage
{
    public static void Show(Page page, Disputes answer, Chronicle chronicle)
    {
        string whose = answer.Definition.Parties is [var a, var b] ? $": {Terms.Names(Dyad.Of(a, b), chronicle)}" : answer.Record.IsRecorded ? $": {answer.Record}" : "";
        page.Title($"What is disputed{whose}");
        page.Say(Terms.Of(answer.Definition));
        if (answer.All.Count == 0)
        {
            page.Line();
            page.Say("Nothing: no independent sources contradict each other.");
        }

        foreach (Dispute dispute in answer)
        {
            page.Line();
            string subject = dispute.Record.IsRecorded ? dispute.Record.ToString() : dispute.Dyad.ToString();
            page.Title($"{subject}{(dispute.Part is { } part ? $" {part}" : "")}: {dispute.Property}");
            Table table = Table.Bare("!value", "who says so", "!officials of");
            foreach (DisputeSide side in dispute.Sides)
            {
                table.With($"{(side.Denied ? "not " : "")}{side.Value}", side.Sources.Count == 0 ? "the record" : string.Join(", ", side.Sources), string.Join(", ", side.OfficialsOf));
            }

            page.Show(table);
            page.Say($"Taken: {(dispute.Taken.Length > 0 ? dispute.Taken : "nothing")}.");
        }
    }
}
