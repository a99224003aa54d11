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

        Table table = Table.Of("!record", "~both there", "!counts", "kind", "what it is");
        foreach (Platform platform in platforms.All)
        {
            table.With(
                platform.Record.ToString(),
                When.Of(platform.When),
                platform.Match == Truth.True ? "certainly" : "perhaps",
                Kind(platform.Kind),
                string.Join(" | ", platform.Parts.Prepend(platform.Record).Select(r => chronicle.Find(r)?.Title ?? "").Where(t => t.Length > 0)));
        }

        page.Show(table);
        if (platforms.All.Any(p => p.Match == Truth.Unknown))
        {
            page.Say("perhaps: the record leaves open who came, at which level, or whether it was held.");
        }
    }

    private static string Kind(Directness kind) =>
        kind == Directness.CoPresence ? "shared platform"
        : kind == Directness.RemoteCoPresence ? "remote co-presence"
        : kind.IsRecorded ? kind.ToString()
        : "not recorded";
}
