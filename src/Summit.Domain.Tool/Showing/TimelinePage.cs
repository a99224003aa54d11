using Spectre.Console;

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
            Table items = Tables.Of("!when", "!record", "what it is", "!order");
            foreach (TimelineItem item in answer.Items)
            {
                items.With(item.When.ToString(), item.Record.ToString(), Sentence(item, dyad), item.OrderUncertain ? "unsure" : "");
            }

            page.Show(items);
        }

        if (answer.Undated.Count > 0)
        {
            page.Line();
            page.Title("Without any date");
            Table undated = Tables.Of("!record", "what it is");
            foreach (TimelineItem item in answer.Undated)
            {
                undated.With(item.Record.ToString(), Sentence(item, dyad));
            }

            page.Show(undated);
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
        TimelineKind.Contact => "direct contact",
        TimelineKind.OneWay => "one-way contact",
        TimelineKind.Indirect => "indirect contact",
        TimelineKind.RemoteCoPresence => "remote co-presence",
        TimelineKind.CoAttendance => "co-attendance",
        _ => Plain.Word(kind).Replace('-', ' '),
    };
}
