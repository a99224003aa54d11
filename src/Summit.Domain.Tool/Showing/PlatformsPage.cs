namespace Summit.Domain.Tool;

/// <summary>All platforms of two parties for people.</summary>
internal static class PlatformsPage
{
    public static void Show(Page page, Platforms platforms, Dyad dyad, ContactFilter filter, Chronicle chronicle)
    {
        page.Title($"{Terms.Names(dyad, chronicle)}: {filter}");
        page.Say(Terms.Of(platforms.Definition));
        page.Line();
        if (platforms.All.Count == 0)
        {
            page.Say("None is in this record.");
            return;
        }

        Spectre.Console.Table table = Tables.Of("!record", "!both there", "!counts", "kind", "what it is");
        foreach (Platform platform in platforms.All)
        {
            table.With(
                platform.Record.ToString(),
                platform.When.ToString(),
                platform.Match == Truth.True ? "certainly" : "perhaps",
                platform.Kind.IsRecorded ? platform.Kind.ToString() : "not recorded",
                string.Join(" | ", platform.Parts.Prepend(platform.Record).Select(r => chronicle.Find(r)?.Title ?? "").Where(t => t.Length > 0)));
        }

        page.Show(table);
    }
}
