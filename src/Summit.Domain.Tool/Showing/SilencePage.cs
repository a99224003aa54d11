namespace Summit.Domain.Tool;

/// <summary>Silence for people, with the longest where it is asked for.</summary>
internal static class SilencePage
{
    public static void Show(Page page, Silence silence, LongestSilence? longest, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(silence.Last.Dyad, chronicle)}: silence, {filter}");
        page.Say(Terms.Of(silence.Definition));
        page.Line();
        List<(string Name, string Value)> facts =
        [
            ("silence", silence.Days is { } days ? $"{days.ToEnglish()}{(silence.IsCensored ? ", since coverage begins; it may have begun before" : "")}" : "cannot be told"),
            ("since", Since(silence.Last)),
            ("of what", silence.IsOfTheRecord ? "of the record: no coverage of these days is declared" : "of the world, as far as declared coverage reaches"),
        ];
        if (longest is not null)
        {
            facts.Add(("longest", Longest(longest.Longest)));
        }

        page.Show(Facts.Of(facts));
        EvidenceTables.Show(page, longest is null ? "Since" : "Beside the longest", longest is null ? silence.Evidence : longest.Evidence, chronicle);
    }

    private static string Since(LastContact last) => last.Verdict switch
    {
        Verdict.Exact => LastContactPage.Day(last.Latest),
        Verdict.Bounded => When.Between(last.Earliest, last.Latest),
        Verdict.Possible => $"{LastContactPage.Day(last.Latest)} or earlier: no contact is certain",
        _ => "no contact is recorded",
    };

    private static string Longest(SilenceSpan? longest) => longest is not { } span ? "cannot be told"
        : span.To is null ? "no days"
        : span.Days.IsExact ? $"{span.Days.ToEnglish()}, from {LastContactPage.Day(span.From)} to {LastContactPage.Day(span.To)}{(span.IsOngoing ? ", not over" : "")}"
        : span.From is null ? span.Days.ToEnglish()
        : $"{span.Days.ToEnglish()}, at most from {LastContactPage.Day(span.From)} to {LastContactPage.Day(span.To)}{(span.IsOngoing ? ", not over" : "")}";
}
