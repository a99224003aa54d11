namespace Summit.Domain.Tool;

/// <summary>Opportunities for people.</summary>
internal static class OpportunitiesPage
{
    public static void Show(Page page, Opportunities answer, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: opportunities for {filter}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.All.Count == 0)
        {
            page.Say("No occasion is recorded on which both are expected or present.");
            return;
        }

        Opportunity[] ahead = [.. answer.Ahead];
        Part(page, "Under way or ahead", ahead, chronicle);
        page.Line();
        Part(page, "Over", [.. answer.All.Except(ahead)], chronicle);
        EvidenceTables.Show(page, "Records of what is under way or ahead, and whether they took place", [.. ahead.SelectMany(o => o.Evidence).DistinctBy(e => e.Record)], chronicle);
    }

    private static void Part(Page page, string title, Opportunity[] opportunities, Chronicle chronicle)
    {
        if (opportunities.Length == 0)
        {
            page.Line($"{title}: none.");
            return;
        }

        page.Title(title);
        Table table = Table.Of("~when", "!session or place", "!state", "why", "what it is");
        foreach (Opportunity one in opportunities)
        {
            table.With(
                When.Of(one.When),
                one.Session.IsRecorded ? one.Session.ToString() : one.Place!,
                Plain.Word(one.State),
                OpportunityWords.Why(one),
                one.Session.IsRecorded ? chronicle.Find(one.Session)?.Title ?? "" : "stays on the same days");
        }

        page.Show(table);
        foreach (OpportunityState state in opportunities.Select(o => o.State).Distinct().Order())
        {
            page.Say($"{Plain.Word(state)}: {OpportunityWords.Meaning(state)}.");
        }
    }
}
