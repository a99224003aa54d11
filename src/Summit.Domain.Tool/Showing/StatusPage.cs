namespace Summit.Domain.Tool;

/// <summary>The status of a dialogue for people.</summary>
internal static class StatusPage
{
    public static void Show(Page page, DialogueStatus answer, Dyad dyad, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: status of the dialogue");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        page.Show(Facts.Of(
            ("status", string.Join(" or ", answer.Statuses.Select(Plain.Spoken))),
            ("channels left", answer.ResidualChannels.Count == 0 ? "none is certain" : string.Join(", ", answer.ResidualChannels.Select(Plain.Spoken))),
            ("recency", Plain.Number(answer.Recency, "day"))));
        page.Line();
        page.Say(answer.ToEnglish());
        EvidenceTables.Show(page, "Evidence", answer.Evidence, chronicle);
    }
}
