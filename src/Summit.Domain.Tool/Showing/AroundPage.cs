namespace Summit.Domain.Tool;

/// <summary>Contacts before, during and after an escalation, for people.</summary>
internal static class AroundPage
{
    public static void Show(Page page, IReadOnlyList<ContactTiming> timings, Escalation escalation, DayBounds extent, string question, Chronicle chronicle)
    {
        string name = escalation.Title.Length > 0 ? escalation.Title : escalation.Id.ToString();
        page.Title($"{question}, around: {name}");
        if (timings.Count > 0)
        {
            page.Say(Terms.Of(timings[0].Definition));
        }

        page.Line();
        page.Show(Facts.Of(("its days", When.Of(extent))));
        page.Line();
        if (timings.Count == 0)
        {
            page.Say("No such contact is recorded.");
            return;
        }

        Table table = Table.Bare("~when", "~it was", "what it is", "!record");
        foreach (ContactTiming timing in timings)
        {
            table.With(When.Of(timing.Evidence[0].When), Position(timing), chronicle.Find(timing.Focus)?.Title ?? "", timing.Focus.ToString());
        }

        page.Show(table);
        page.Line();
        page.Say("during: on one of its days at least. perhaps: the record leaves open whether it took place, is what was asked for, or on which side it lies.");
    }

    /// <summary>The one position that is certain, or those that are possible.</summary>
    public static string Position(ContactTiming timing)
    {
        (string Word, Truth Truth)[] positions = [("before", timing.Before), ("during", timing.During), ("after", timing.After)];
        string[] certain = [.. positions.Where(p => p.Truth == Truth.True).Select(p => p.Word)];
        return certain.Length > 0 ? string.Join(" and ", certain) : $"perhaps {string.Join(" or ", positions.Where(p => p.Truth == Truth.Unknown).Select(p => p.Word))}";
    }
}
