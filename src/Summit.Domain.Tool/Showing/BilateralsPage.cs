namespace Summit.Domain.Tool;

/// <summary>A bilateral round for people.</summary>
internal static class BilateralsPage
{
    public static void Show(Page page, BilateralRound answer, Session session, Chronicle chronicle)
    {
        string when = answer.On is { } day ? $" on {Texts.Iso(day)}" : "";
        page.Title($"Whom {Terms.Name(answer.Party, chronicle)} met separately{when}: {(session.Title.Length > 0 ? session.Title : session.Id.ToString())}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Parties.Count == 0)
        {
            page.Say($"Nothing is recorded of {Terms.Name(answer.Party, chronicle)} and another party there.");
        }
        else
        {
            Table table = Table.Of("!party", "!met", "why", "records");
            foreach (BilateralParty one in answer.Parties)
            {
                table.With($"{one.Party} {chronicle.Find(one.Party)?.Title}".TrimEnd(), Met(one.Met), Why(one.Reason), string.Join(", ", one.Records));
            }

            page.Show(table);
            page.Line($"\"Met all\": {All(answer.All)}.");
        }

        if (answer.Leads.Count > 0)
        {
            page.Line();
            page.Say($"Leads, meetings there with others who are not named: {string.Join(", ", answer.Leads)}.");
        }

        EvidenceTables.Show(page, "Session and meetings", answer.Evidence, chronicle);
    }

    private static string Met(Truth met) => met switch
    {
        Truth.True => "met",
        Truth.False => "not met",
        _ => "unknown",
    };

    private static string All(Truth all) => all switch
    {
        Truth.True => "true of all who are recorded there",
        Truth.False => "contradicted",
        _ => "not established",
    };

    private static string Why(BilateralReason reason) => reason switch
    {
        BilateralReason.Meeting => "a meeting of the two alone",
        BilateralReason.UncertainMeeting => "such a meeting is recorded, and not certain",
        BilateralReason.NotThere => "their delegates were not there at the same time",
        BilateralReason.Denied => "ruled out or denied",
        BilateralReason.Covered => "declared coverage has no such meeting",
        _ => "nothing is recorded",
    };
}
