namespace Summit.Domain.Tool;

/// <summary>How often two parties had contact, for people: a line for each period, its length the number that is possible.</summary>
internal static class RatePage
{
    private const int Widest = 40;

    public static void Show(Page page, ContactRate answer, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: how often, {filter}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        if (answer.Periods.Count == 0 && answer.Total.Max == 0)
        {
            page.Say($"No such contact is recorded{(answer.From is { } from ? $" from {Texts.Iso(from)}" : "")}{(answer.To is { } to ? $" to {Texts.Iso(to)}" : "")}.");
            return;
        }

        if (answer.Periods.Count == 0)
        {
            page.Say($"In all {answer.Total}, on days that are not known.");
            EvidenceTables.Show(page, "Contacts", answer.Evidence, chronicle);
            return;
        }

        int most = answer.Periods.Max(p => p.Contacts.Max);
        Table table = Table.Of("!from", "!to", "contacts", "chart");
        foreach (RatePeriod period in answer.Periods)
        {
            table.With(Texts.Iso(period.From), Texts.Iso(period.To), period.Contacts.ToString(), Bar(period.Contacts, most));
        }

        page.Show(table);
        page.Say($"In all {answer.Total}. A contact counts on its first day.{(answer.Periods.Any(p => !p.Contacts.IsExact) ? " # surely began in the period, + may have." : "")}");
        EvidenceTables.Show(page, "Contacts", answer.Evidence, chronicle);
    }

    private static string Bar(RecordCount count, int most)
    {
        int Length(int number) => most <= Widest ? number : (int)Math.Ceiling((double)number * Widest / most);
        return new string('#', Length(count.Min)) + new string('+', Length(count.Max) - Length(count.Min));
    }
}
