namespace Summit.Domain.Tool;

/// <summary>The answer to "when first" and "when next" for people.</summary>
internal static class FirstContactPage
{
    public static void Show(Page page, FirstContact first, ContactFilter filter, Chronicle chronicle)
    {
        string which = first.IsNext ? "next" : "first";
        page.Title($"{Terms.Names(first.Dyad, chronicle)}: {which} {filter}");
        page.Say(Terms.Of(first.Definition));
        page.Line();
        List<(string Name, string Value)> facts =
        [
            ("earliest", LastContactPage.Day(first.Earliest)),
            ("latest", LastContactPage.Day(first.Latest)),
            ("verdict", Verdict(first.Verdict, which)),
        ];
        if (first.IsNext)
        {
            facts.Add(("days between", first.Silence is { } days ? days.ToEnglish() : "cannot be told"));
        }

        page.Show(Facts.Of(facts));
        EvidenceTables.Show(page, first.DefiniteFirst.IsRecorded ? $"The {which} one" : "Candidates", first.Evidence, chronicle);
    }

    /// <summary>What a verdict means of a first or next contact.</summary>
    public static string Verdict(Verdict verdict, string which) => verdict switch
    {
        Domain.Verdict.Exact => "exact: the day is known",
        Domain.Verdict.Bounded => $"bounded: the {which} one began between these two days, both included",
        Domain.Verdict.Possible => "possible: none is certain, and none can have been earlier than that",
        _ => "none: no such contact is in this record",
    };
}
