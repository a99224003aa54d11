namespace Summit.Domain.Tool;

/// <summary>Incumbents of a day for people.</summary>
internal static class IncumbentsPage
{
    public static void Show(Page page, IncumbentsOnDay answer, IRecord asked, Chronicle chronicle)
    {
        string of = asked is Office office ? $"{office.Title} of {Terms.Name(office.Party, chronicle)}" : $"Offices of {asked.Title}";
        page.Title($"{of} on {Texts.Iso(answer.On)}");
        page.Say(Terms.Of(answer.Definition));
        page.Line();
        page.Show(Facts.Of(("surely", Names(answer.Surely, chronicle)), ("possibly", Names(answer.Possibly, chronicle))));
        if (answer.Tenures.Count > 0)
        {
            page.Line();
            page.Title("By these tenures");
            Table table = Table.Of("person", "!office", "!holds", "~from and to");
            foreach (IncumbentTenure one in answer.Tenures)
            {
                table.With(chronicle.Find(one.Person)?.Title ?? one.Person.ToString(), one.Office.ToString(), one.Holds == Truth.True ? "surely" : "possibly", When.Of(one.Span));
            }

            page.Show(table);
        }
    }

    private static string Names(IReadOnlyList<PersonId> persons, Chronicle chronicle) =>
        persons.Count == 0 ? "nobody, as far as the record tells" : string.Join(", ", persons.Select(p => chronicle.Find(p)?.Title ?? p.ToString()));
}
