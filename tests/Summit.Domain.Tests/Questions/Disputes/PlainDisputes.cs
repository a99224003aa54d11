namespace Summit.Domain.Tests;

/// <summary>The sides of a dispute, written a second time over raw claims: each as value, denial and sources.</summary>
internal static class PlainDisputes
{
    public static IReadOnlyList<string> Of(SaidScene scene)
    {
        IReadOnlyList<PlainAccount> all = PlainAccounts.Of(scene);
        bool many = scene.Property is "topic" or "blocked-by";
        bool Supports(PlainAccount a, string own) => !a.Denied && (many ? PlainAccounts.Entails(scene.Property, a.Value, own) : !PlainAccounts.Excludes(scene.Property, a.Value, own));
        bool Opposes(PlainAccount a, string own) => a.Denied
            ? PlainAccounts.Entails(scene.Property, own, a.Value)
            : PlainAccounts.Excludes(scene.Property, a.Value, own) || (scene.Property == "blocked-by" && !all.Any(b => !b.Denied && scene.Own.Contains(b.Value)));
        string[] unsupported = [.. scene.Own.Where(v => !all.Any(a => Supports(a, v)) && all.Any(a => Opposes(a, v)))];
        return
        [
            .. unsupported.Select(v => $"{v} ()"),
            .. all.Where(a => PlainAccounts.IsContradicted(scene, all, a) || unsupported.Any(v => Opposes(a, v)))
                .GroupBy(a => (a.Value, a.Denied)).Select(g => $"{(g.Key.Denied ? "not " : "")}{g.Key.Value} ({string.Join(' ', g.Select(a => $"s{a.Root}").Distinct().Order(StringComparer.Ordinal))})"),
        ];
    }
}
