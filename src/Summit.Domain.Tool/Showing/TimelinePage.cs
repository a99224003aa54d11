namespace Summit.Domain.Tool;

/// <summary>A timeline for people.</summary>
internal static class TimelinePage
{
    public static void Show(Page page, Timeline answer, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        string from = answer.From is { } first ? $", from {Texts.Iso(first)}" : "";
        string to = answer.To is { } last ? $"{(answer.From is null ? "," : "")} to {Texts.Iso(last)}" : "";
        page.Title($"{Terms.Names(dyad, chronicle)}{from}{to}: {filter}, escalations and statements");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Items.Count == 0)
        {
            page.Say("Nothing is recorded between the two in these days.");
        }
        else
        {
            Table items = Table.Bare("~when", "!", "what it is", "!record");
            foreach (TimelineItem item in answer.Items)
            {
                items.With(When.Of(item.When), item.OrderUncertain ? "?" : "", Sentence(item, dyad), item.Record.ToString());
            }

            page.Show(items);
            Explain(page, answer);
        }

        if (answer.Undated.Count > 0)
        {
            page.Line();
            page.Title("Without any date");
            Table undated = Table.Bare("what it is", "!record");
            foreach (TimelineItem item in answer.Undated)
            {
                undated.With(Sentence(item, dyad), item.Record.ToString());
            }

            page.Show(undated);
        }
    }

    private static void Explain(Page page, Timeline answer)
    {
        page.Line();
        if (answer.Items.Any(i => i.What == TimelineKind.Contact))
        {
            page.Say("contact: the two spoke or met; contact of another kind is named.");
        }

        if (answer.Items.Any(i => i.OrderUncertain))
        {
            page.Say("?: it may stand before or after a neighbour; the order within one day is not recorded.");
        }

        if (answer.Items.Any(i => i.Match != Truth.True))
        {
            page.Say("perhaps: the record leaves open whether it took place or is what was asked for.");
        }
    }

    private static string Sentence(TimelineItem item, Dyad dyad)
    {
        // Of a contact both are the actors, which the title of the page says.
        string by = item.By.Count == 0 || (item.By.Contains(dyad.First) && item.By.Contains(dyad.Second)) ? "" : $" by {string.Join(" and ", item.By)}";
        string title = item.Title.Length > 0 ? $": {item.Title}" : item.Part.Length > 0 ? $": {item.Part}" : "";
        return $"{(item.Match == Truth.True ? "" : "perhaps ")}{Kind(item.What)}{by}{title}";
    }

    private static string Kind(TimelineKind kind) => kind switch
    {
        TimelineKind.Contact => "contact",
        TimelineKind.OneWay => "one-way contact",
        TimelineKind.Indirect => "indirect contact",
        TimelineKind.RemoteCoPresence => "remote co-presence",
        TimelineKind.CoAttendance => "co-attendance",
        _ => Plain.Spoken(kind),
    };
}
