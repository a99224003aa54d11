namespace Summit.Domain.Tool;

/// <summary>Disputes for people: record by record, the sides of each under one another.</summary>
internal static class DisputesPage
{
    public static void Show(Page page, Disputes answer, Chronicle chronicle)
    {
        string whose = answer.Definition.Parties is [var a, var b] ? $": {Terms.Names(Dyad.Of(a, b), chronicle)}" : answer.Record.IsRecorded ? $": {answer.Record}" : "";
        page.Title($"What is disputed{whose}{Window(answer)}");
        page.Say(Terms.Of(answer.Definition));
        string? last = null;
        foreach (Dispute dispute in answer)
        {
            page.Line();
            string about = dispute.Record.IsRecorded ? NameOf(dispute.Record, chronicle) : Terms.Names(dispute.Dyad, chronicle);
            if (about != last)
            {
                page.Title(about);
                last = about;
            }

            page.Show(SidesTable.Of($"{dispute.Property}{(dispute.Part is { } part ? $" of {part}" : "")}", dispute.Property, dispute.Sides));
            page.Say(Taken(dispute));
        }

        page.Line();
        page.Say(answer.All.Count == 0 ? "Nothing: no independent sources contradict each other." : $"{Plain.Number(answer.All.Count, "dispute")}.");    }

    private static string Window(Disputes answer) => $"{(answer.From is { } from ? $" from {Texts.Iso(from)}" : "")}{(answer.To is { } to ? $" to {Texts.Iso(to)}" : "")}";

    private static string NameOf(RecordRef record, Chronicle chronicle) => chronicle.Find(record) is { Title.Length: > 0 } found ? $"{found.Title} · {record}" : record.ToString();

    // Of a claim about an answer the answer is a sentence of its own.
    private static string Taken(Dispute dispute) =>
        dispute.Taken.Length == 0 ? "Taken: nothing; it stays open."
        : dispute.Taken.EndsWith('.') ? $"The record answers: {dispute.Taken}"
        : $"Taken: {(dispute.Property == ClaimProperty.Held.Name ? dispute.Taken == "true" ? "yes" : "no" : ClaimTable.Value(dispute.Property, dispute.Taken))}.";
}
