namespace Summit.Domain.Tool;

/// <summary>The answer to "when last" for people; also that of the last, first and next shared platform.</summary>
internal static class LastContactPage
{
    public static void Show(Page page, LastContact last, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(last.Dyad, chronicle)}: last {filter}");
        page.Say(Terms.Of(last.Definition));
        page.Line();
        page.Show(Facts.Of(
            ("earliest", Day(last.Earliest)),
            ("latest", Day(last.Latest)),
            ("verdict", Verdict(last.Verdict)),
            ("silence", Silence(last))));
        EvidenceTables.Show(page, last.DefiniteLast.IsRecorded ? "The last one" : "Candidates", last.Evidence, chronicle);
        if (last.Leads.Count > 0)
        {
            page.Line();
            page.Title("Leads: meetings with an open list, where the other party may have been");
            Table leads = Table.Of("!record", "~when", "!names", "what it is");
            foreach (Lead lead in last.Leads)
            {
                leads.With(lead.Record.ToString(), When.Of(lead.When), lead.Named.ToString(), chronicle.Find(lead.Record)?.Title ?? "");
            }

            page.Show(leads);
        }
    }

    /// <summary>The days of silence in words.</summary>
    public static string Silence(LastContact last) => last.Silence is not { } days ? "cannot be told: no contact is recorded, and no coverage is declared"
        : last.SilenceIsCovered ? days.ToEnglish() : $"{days.ToEnglish()}, of the record";

    /// <summary>A day or "none".</summary>
    public static string Day(LocalDate? day) => day is { } known ? Texts.Iso(known) : "none";

    private static string Verdict(Verdict verdict) => verdict switch
    {
        Domain.Verdict.Exact => "exact: the day is known",
        Domain.Verdict.Bounded => "bounded: the last one lies between these two days, both included",
        Domain.Verdict.Possible => "possible: none is certain, and none can have been later than that",
        _ => "none: no such contact is in this record",
    };
}
