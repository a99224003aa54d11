namespace Summit.Domain.Tool;

/// <summary>Readouts for people: what the sides agree on, what they contradict each other on, what only one says, what only others report.</summary>
internal static class ReadoutsPage
{
    private static readonly (ReadoutKind Kind, string Title)[] Sections =
    [
        (ReadoutKind.Agreed, "Said by two sides, or in a joint text"),
        (ReadoutKind.Contradicted, "Contradicted between the sides"),
        (ReadoutKind.OneSided, "Said by one side; the others are silent"),
        (ReadoutKind.Reported, "Said by no side, only reported"),
    ];

    public static void Show(Page page, Readouts answer, IRecord record, Chronicle chronicle)
    {
        page.Title($"What each side says: {(record.Title.Length > 0 ? record.Title : record.Ref.ToString())}");
        page.Say(answer.Definition.KnownBy is { } day ? $"whatever the policy · known by {Texts.Iso(day)}" : "whatever the policy");
        if (answer.Items.Count == 0)
        {
            page.Line();
            page.Say("Nobody says anything of it.");
        }

        foreach ((ReadoutKind kind, string title) in Sections.Where(s => answer.Of(s.Kind).Any()))
        {
            page.Line();
            page.Title(title);
            Table table = Table.Bare("what", "who", "where it stands");
            foreach (Readout item in answer.Of(kind))
            {
                string what = What(item);
                foreach (ReadoutSide side in item.Sides)
                {
                    table.With(what, Who(side, chronicle), string.Join(", ", side.Sources));
                    what = "";
                }
            }

            page.Show(table);
        }
    }

    private static string What(Readout item)
    {
        string value = item.Property == ClaimProperty.Held.Name ? "" : $" {ClaimTable.Value(item.Property, item.Value.ToString())}";
        return $"{(item.Part is { } part ? $"{part} " : "")}{item.Property}{value}";
    }

    private static string Who(ReadoutSide side, Chronicle chronicle) =>
        $"{(side.Denied ? "not so: " : "")}{(side.Party.IsRecorded ? Terms.Name(side.Party, chronicle) : "others")}";
}
