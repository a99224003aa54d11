namespace Summit.Domain.Tests;

/// <summary>The readouts of a scene, written a second time over raw claims: each as item, kind and sides.</summary>
internal static class PlainReadouts
{
    public static IReadOnlyList<string> Of(SaidScene scene)
    {
        IReadOnlyList<PlainAccount> accounts = PlainAccounts.Of(scene);
        PlainAccount[] ofSides = [.. accounts.Where(a => Whose(scene.Sources[a.Root]).Any(IsSide))];
        (string Value, bool Denied, string By, string Source, bool Joint)[] words =
        [
            .. accounts.Select(a => (a.Value, a.Denied, Whose(scene.Sources[a.Root]), $"s{a.Root}", scene.Sources[a.Root].Kind == "joint-text")),
            .. scene.Statements.Select((s, i) => (s.Topic, false, s.By.Any(IsSide) ? new string([.. s.By.Where(IsSide)]) : s.By, $"r{i}", s.By.Length > 1)),
        ];
        List<string> items = [];
        foreach (string value in words.Select(w => w.Value).Distinct())
        {
            (string Value, bool Denied, string By, string Source, bool Joint)[] on = [.. words.Where(w => w.Value == value || (scene.Property is not "when" && (w.Denied ? PlainAccounts.Entails(scene.Property, value, w.Value) : PlainAccounts.Entails(scene.Property, w.Value, value))))];
            (string Value, bool Denied, string By, string Source, bool Joint)[] sides = [.. on.Where(w => w.By.Any(IsSide))];
            int Parties(bool denied) => sides.Where(w => w.Denied == denied).SelectMany(w => w.By).Where(IsSide).Distinct().Count();
            bool contradicted = ofSides.Any(a => a.Value == value && PlainAccounts.IsContradicted(scene, ofSides, a)) || (Parties(false) > 0 && Parties(true) > 0);
            string kind = sides.Length == 0 ? "reported"
                : contradicted ? "contradicted"
                : Parties(false) > 1 || Parties(true) > 1 || sides.Any(w => w.Joint) ? "agreed"
                : "one-sided";
            IEnumerable<string> said = on.SelectMany(w => (w.By.Length == 0 ? "-" : w.By).Select(p => (Party: p, w.Denied, w.Source))).GroupBy(w => (w.Party, w.Denied))
                .Select(g => $"{g.Key.Party}{(g.Key.Denied ? " denies" : "")} {string.Join(' ', g.Select(w => w.Source).Distinct().Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal);
            items.Add($"{scene.Property} {value}: {kind}, {string.Join("; ", said)}");
        }

        return items;
    }

    private static bool IsSide(char party) => party is 'A' or 'B';

    // Officials of participants speak for these alone, and a joint text of nobody in particular for all.
    private static string Whose(SaidSource source) =>
        source.Kind.StartsWith("press", StringComparison.Ordinal) ? ""
        : source.Kind == "joint-text" && source.By.Length == 0 ? "AB"
        : source.By.Any(IsSide) ? new string([.. source.By.Where(IsSide)])
        : source.By;
}
