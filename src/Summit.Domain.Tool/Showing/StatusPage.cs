namespace Summit.Domain.Tool;

/// <summary>The status of a dialogue for people.</summary>
internal static class StatusPage
{
    public static void Show(Page page, DialogueStatus answer, Dyad dyad, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: status of the dialogue");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        page.Show(Tables.Facts(
            ("status", string.Join(" or ", answer.Statuses.Select(Plain.Word))),
            ("channels left", answer.ResidualChannels.Count == 0 ? "none is certain" : string.Join(", ", answer.ResidualChannels.Select(Plain.Word))),
            ("recency", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{answer.Recency} days"))));
        page.Line();
        page.Say(answer.ToEnglish());
        EvidenceTables.Show(page, "Evidence", answer.Evidence, chronicle);
    }
}
